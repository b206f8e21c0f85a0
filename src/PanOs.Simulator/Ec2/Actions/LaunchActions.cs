using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>RunInstances: everything is checked before anything is made.</summary>
internal static class LaunchActions
{
    public static XElement[] Run(Ec2Simulator ec2, Ec2Form form)
    {
        if (ec2.Tokens.Find("RunInstances", form) is { } token
            && ec2.Instances.Where(instance => string.Equals(instance.ReservationId, token, StringComparison.Ordinal)).ToList() is { Count: > 0 } earlier)
        {
            return InstanceXml.Reservation(ec2, earlier);
        }

        LaunchRequest request = LaunchRequest.Read(ec2, form);
        var tags = new Ec2Tagging(form, ec2.Instances.ResourceType, ec2.Volumes.ResourceType, ec2.NetworkInterfaces.ResourceType);
        form.Ignore("MetadataOptions.", "BlockDeviceMapping.", "EbsOptimized", "Monitoring.", "InstanceInitiatedShutdownBehavior", "CreditSpecification.");
        if (form.Unread is { } unread)
        {
            throw new Ec2Fault("UnknownParameter", $"The parameter {unread} is not recognized by the simulator");
        }

        string reservation = ec2.Ids.Next("r");
        List<Ec2Instance> instances = [];
        for (int i = 0; i < request.Count; i++)
        {
            instances.Add(Launch(ec2, request, reservation, tags));
        }

        ec2.Tokens.Remember("RunInstances", form, reservation);
        XElement[] answer = InstanceXml.Reservation(ec2, instances);
        foreach (Ec2Instance instance in instances)
        {
            InstanceLifecycle.Start(ec2, instance);
        }

        return answer;
    }

    private static Ec2Instance Launch(Ec2Simulator ec2, LaunchRequest request, string reservation, Ec2Tagging tags)
    {
        var instance = new Ec2Instance(ec2.Ids.Next("i"), request.Image, request.Type, ec2.Clock.GetUtcNow())
        {
            Zone = request.Zone,
            ReservationId = reservation,
            KeyName = request.KeyPair?.Name,
            PublicKey = request.KeyPair?.PublicKey,
            UserData = request.UserData,
            ClientToken = request.ClientToken,
            InstanceProfile = request.InstanceProfile,
            InstanceProfileAssociationId = request.InstanceProfile is null ? null : ec2.Ids.Next("iip-assoc"),
            IsTerminationProtected = request.IsTerminationProtected,
        };
        instance.RootVolume = new Ec2Volume(ec2.Ids.Next("vol"), request.Zone, ec2.Clock.GetUtcNow())
        {
            Instance = instance,
            DeleteOnTermination = request.Image.DeletesRootVolume,
        };
        tags.Apply(ec2.Instances, instance);
        tags.Apply(ec2.Volumes, instance.RootVolume);
        ec2.Instances.Add(instance);
        ec2.Volumes.Add(instance.RootVolume);
        foreach (LaunchInterface wanted in request.Interfaces)
        {
            Ec2NetworkInterface eni = wanted.Existing ?? Create(ec2, wanted, tags);
            Ec2Attachment attachment = AttachmentActions.Connect(ec2, eni, instance, wanted.DeviceIndex);
            attachment.DeleteOnTermination = wanted.DeleteOnTermination;
            if (wanted.PublicAddress)
            {
                eni.PublicAddress = new Ec2Address(ec2.Ids.Next("eipalloc"), ec2.NextPublicAddress())
                {
                    IsElastic = false,
                    NetworkInterface = eni,
                    PrivateAddress = eni.Address,
                };
            }
        }

        return instance;
    }

    private static Ec2NetworkInterface Create(Ec2Simulator ec2, LaunchInterface wanted, Ec2Tagging tags)
    {
        Ec2Subnet subnet = wanted.Subnet!;
        Ec2NetworkInterface eni = NetworkInterfaceActions.Add(
            ec2, subnet, SubnetActions.Take(ec2, subnet, wanted.PrivateAddress), wanted.Groups, wanted.Description);
        tags.Apply(ec2.NetworkInterfaces, eni);
        return eni;
    }
}
