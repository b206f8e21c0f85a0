using System.Globalization;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>Interfaces that come to instances and leave them.</summary>
internal static class AttachmentActions
{
    public static XElement[] Attach(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2NetworkInterface eni = ec2.NetworkInterfaces.Require(form.Required("NetworkInterfaceId"));
        Ec2Instance instance = ec2.Instances.Require(form.Required("InstanceId"));
        int index = form.RequiredNumber("DeviceIndex");
        if (form.Number("NetworkCardIndex") is not (null or 0))
        {
            throw Ec2Fault.BadValue($"{instance.Type} has one network card, with the index 0");
        }

        CheckFree(eni);

        // Unconfirmed: code and words, and that a pending instance is refused as well.
        if (instance.State is not ("running" or "stopped"))
        {
            throw new Ec2Fault("IncorrectState", $"Instance '{instance.Id}' is not 'running' or 'stopped'.");
        }

        // Unconfirmed: the code for another zone.
        if (!string.Equals(eni.Subnet.Zone, instance.Zone, StringComparison.Ordinal))
        {
            throw Ec2Fault.BadCombination("You may not attach a network interface to an instance if they are not in the same availability zone");
        }

        if (instance.NetworkInterfaces.ContainsKey(index))
        {
            throw Ec2Fault.BadValue(string.Create(
                CultureInfo.InvariantCulture, $"Instance '{instance.Id}' already has an interface attached at device index '{index}'."));
        }

        if (index < 0)
        {
            throw Ec2Fault.BadValue("The device index must not be negative");
        }

        CheckLimit(ec2, instance.Type, instance.NetworkInterfaces.Count + 1);
        Ec2Attachment attachment = Connect(ec2, eni, instance, index);
        ec2.After(ec2.Options.Timings.Attach, () => Settle(ec2, eni, attachment));
        return [El("attachmentId", attachment.Id), El("networkCardIndex", 0)];
    }

    public static XElement[] Detach(Ec2Simulator ec2, Ec2Form form)
    {
        string id = form.Required("AttachmentId");

        // Unconfirmed: that forcing takes as long as asking.
        form.Ignore("Force");
        Ec2NetworkInterface eni = ec2.NetworkInterfaces.FirstOrDefault(eni => string.Equals(eni.Attachment?.Id, id, StringComparison.Ordinal))
            ?? throw new Ec2Fault("InvalidAttachmentID.NotFound", $"The attachment ID '{id}' does not exist");
        Ec2Attachment attachment = eni.Attachment!;
        if (attachment.DeviceIndex == 0)
        {
            throw new Ec2Fault("OperationNotPermitted", "The network interface at device index 0 and networkCard index 0 cannot be detached.");
        }

        // Unconfirmed: that asking again while it detaches is accepted.
        if (attachment.Status is not "detaching")
        {
            attachment.Status = "detaching";
            ec2.After(ec2.Options.Timings.Detach, () => Disconnect(ec2, eni, attachment));
        }

        return Done();
    }

    public static void CheckFree(Ec2NetworkInterface eni)
    {
        if (eni.Attachment is not null)
        {
            throw new Ec2Fault("InvalidNetworkInterface.InUse", $"Interface: [{eni.Id}] in use.");
        }
    }

    public static void CheckLimit(Ec2Simulator ec2, string type, int count)
    {
        if (count > ec2.Options.InstanceTypes.First(known => string.Equals(known.Name, type, StringComparison.Ordinal)).MaximumNetworkInterfaces)
        {
            throw new Ec2Fault(
                "AttachmentLimitExceeded", string.Create(CultureInfo.InvariantCulture, $"Interface count {count} exceeds the limit for {type}"));
        }
    }

    /// <summary>Begins an attachment: the interface is taken and the index with it, though it is not there yet.</summary>
    public static Ec2Attachment Connect(Ec2Simulator ec2, Ec2NetworkInterface eni, Ec2Instance instance, int index)
    {
        var attachment = new Ec2Attachment(ec2.Ids.Next("eni-attach"), instance, index, ec2.Clock.GetUtcNow());
        eni.Attachment = attachment;
        instance.NetworkInterfaces.Add(index, eni);
        return attachment;
    }

    /// <summary>Ends an attachment, unless that has happened.</summary>
    public static void Disconnect(Ec2Simulator ec2, Ec2NetworkInterface eni, Ec2Attachment attachment)
    {
        if (eni.Attachment != attachment)
        {
            return;
        }

        eni.Attachment = null;
        attachment.Instance.NetworkInterfaces.Remove(attachment.DeviceIndex);
        if (attachment.Instance.State is "running")
        {
            ec2.Host?.InterfaceDetached(attachment.Instance, eni, attachment.DeviceIndex);
        }
    }

    private static void Settle(Ec2Simulator ec2, Ec2NetworkInterface eni, Ec2Attachment attachment)
    {
        if (eni.Attachment != attachment || attachment.Status is not "attaching")
        {
            return;
        }

        attachment.Status = "attached";
        if (attachment.Instance.State is "running")
        {
            ec2.Host?.InterfaceAttached(attachment.Instance, eni);
        }
    }
}
