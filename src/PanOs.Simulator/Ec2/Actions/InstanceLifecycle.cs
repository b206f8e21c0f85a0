using System.Globalization;

namespace PanOs.Simulator;

/// <summary>The states of an instance, one after the other.</summary>
internal static class InstanceLifecycle
{
    /// <summary>A pending instance becomes running.</summary>
    public static void Start(Ec2Simulator ec2, Ec2Instance instance)
    {
        instance.State = "pending";
        instance.StateReason = string.Empty;
        ec2.After(ec2.Options.Timings.Launch, () =>
        {
            if (instance.State is not "pending")
            {
                return;
            }

            instance.State = "running";
            instance.RunningSince = ec2.Clock.GetUtcNow();
            foreach (Ec2Attachment attachment in Attachments(instance).Where(attachment => attachment.Status is "attaching"))
            {
                attachment.Status = "attached";
            }

            ec2.Host?.Started(instance);
            PostConsole(ec2, instance);
        });
    }

    public static void Stop(Ec2Simulator ec2, Ec2Instance instance)
    {
        Leave(ec2, instance, "stopping");
        ec2.After(ec2.Options.Timings.Stop, () =>
        {
            if (instance.State is "stopping")
            {
                instance.State = "stopped";
                ReturnLentAddresses(instance);
            }
        });
    }

    /// <summary>Its own interfaces go with it; those that were given to it become available.</summary>
    public static void Terminate(Ec2Simulator ec2, Ec2Instance instance)
    {
        Leave(ec2, instance, "shutting-down");
        foreach (Ec2Attachment attachment in Attachments(instance))
        {
            attachment.Status = "detaching";
        }

        ec2.After(ec2.Options.Timings.Termination, () =>
        {
            instance.State = "terminated";
            ReturnLentAddresses(instance);
            foreach (Ec2NetworkInterface eni in instance.NetworkInterfaces.Values.ToList())
            {
                bool goesAlong = eni.Attachment!.DeleteOnTermination;
                AttachmentActions.Disconnect(ec2, eni, eni.Attachment);
                if (goesAlong)
                {
                    NetworkInterfaceActions.Remove(ec2, eni);
                }
            }

            if (instance.RootVolume is { } volume)
            {
                volume.Instance = null;
                instance.RootVolume = null;
                if (volume.DeleteOnTermination)
                {
                    ec2.Volumes.Remove(volume);
                }
            }

            instance.InstanceProfileAssociationId = null;
            ec2.After(ec2.Options.Timings.TerminatedVisible, () => ec2.Instances.Remove(instance));
        });
    }

    /// <summary>A copy of the console, posted a while after a change of state. What a machine wrote before it stopped is kept.</summary>
    public static void PostConsole(Ec2Simulator ec2, Ec2Instance instance)
    {
        string atChange = ec2.Host?.ConsoleOutput(instance) ?? string.Empty;
        ec2.After(ec2.Options.Timings.ConsolePost, () =>
        {
            string now = ec2.Host?.ConsoleOutput(instance) ?? string.Empty;
            instance.PostedConsole = (ec2.Clock.GetUtcNow(), now.Length > 0 ? now : atChange);
        });
    }

    private static IEnumerable<Ec2Attachment> Attachments(Ec2Instance instance) =>
        instance.NetworkInterfaces.Values.Select(eni => eni.Attachment!);

    private static void Leave(Ec2Simulator ec2, Ec2Instance instance, string state)
    {
        bool ran = instance.State is "running";
        instance.State = state;
        instance.RunningSince = null;
        instance.StateReason = string.Create(
            CultureInfo.InvariantCulture, $"User initiated ({ec2.Clock.GetUtcNow().UtcDateTime:yyyy-MM-dd HH:mm:ss} GMT)");
        if (ran)
        {
            PostConsole(ec2, instance);
            ec2.Host?.Stopped(instance);
        }
    }

    private static void ReturnLentAddresses(Ec2Instance instance)
    {
        foreach (Ec2NetworkInterface eni in instance.NetworkInterfaces.Values.Where(eni => eni.PublicAddress is { IsElastic: false }))
        {
            AddressActions.Unmap(eni.PublicAddress);
        }
    }
}
