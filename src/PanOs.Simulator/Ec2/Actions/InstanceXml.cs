using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>How an instance shows itself and is filtered.</summary>
internal static class InstanceXml
{
    public static Ec2Filters<Ec2Instance> Filters { get; } = new(instance => instance.Tags)
    {
        ["instance-id"] = instance => [instance.Id],
        ["instance-state-name"] = instance => [instance.State],
        ["instance-state-code"] = instance => [$"{StateCode(instance.State)}"],
        ["instance-type"] = instance => [instance.Type],
        ["image-id"] = instance => [instance.Image.Id],
        ["availability-zone"] = instance => [instance.Zone],
        ["placement.availability-zone"] = instance => [instance.Zone],
        ["key-name"] = instance => [instance.KeyName],
        ["client-token"] = instance => [instance.ClientToken],
        ["reservation-id"] = instance => [instance.ReservationId],
        ["product-code"] = instance => [instance.Image.ProductCode],
        ["vpc-id"] = instance => [Primary(instance)?.Subnet.Vpc.Id],
        ["subnet-id"] = instance => [Primary(instance)?.Subnet.Id],
        ["private-ip-address"] = instance => [Primary(instance)?.Address.ToString()],
        ["ip-address"] = instance => [Primary(instance)?.PublicAddress?.PublicAddress.ToString()],
        ["instance.group-id"] = instance => Primary(instance)?.Groups.Select(group => group.Id) ?? [],
        ["network-interface.network-interface-id"] = instance => instance.NetworkInterfaces.Values.Select(eni => eni.Id),
        ["network-interface.subnet-id"] = instance => instance.NetworkInterfaces.Values.Select(eni => eni.Subnet.Id),
        ["network-interface.vpc-id"] = instance => instance.NetworkInterfaces.Values.Select(eni => eni.Subnet.Vpc.Id),
        ["network-interface.addresses.private-ip-address"] = instance => instance.NetworkInterfaces.Values.Select(eni => eni.Address.ToString()),
    };

    public static XElement[] Reservation(Ec2Simulator ec2, IEnumerable<Ec2Instance> instances)
    {
        Ec2Instance[] all = [.. instances];
        return
        [
            El("reservationId", all[0].ReservationId),
            El("ownerId", ec2.Options.AccountId),
            El("groupSet"),
            Set("instancesSet", all.Index(), pair => Content(ec2, pair.Item, pair.Index)),
        ];
    }

    public static XElement State(string name, string state) =>
        El(name, El("code", StateCode(state)), El("name", state));

    /// <summary>The interface at device index 0. A terminated instance has none.</summary>
    public static Ec2NetworkInterface? Primary(Ec2Instance instance) => instance.NetworkInterfaces.GetValueOrDefault(0);

    public static XElement Profile(Ec2Simulator ec2, string profile) =>
        El("iamInstanceProfile", El("arn", Ec2Permissions.Arn(ec2, profile)), El("id", "AIPA" + profile.ToUpperInvariant()));

    private static int StateCode(string state) => state switch
    {
        "pending" => 0,
        "running" => 16,
        "shutting-down" => 32,
        "terminated" => 48,
        "stopping" => 64,
        _ => 80,
    };

    private static object?[] Content(Ec2Simulator ec2, Ec2Instance instance, int launchIndex)
    {
        Ec2NetworkInterface? primary = Primary(instance);
        string region = ec2.Options.Region;
        return
        [
            El("instanceId", instance.Id),
            El("imageId", instance.Image.Id),
            State("instanceState", instance.State),
            Maybe("privateDnsName", primary is null ? null : PrivateDnsName(primary.Address, region)),
            Maybe("dnsName", primary?.PublicAddress is { } address ? PublicDnsName(address.PublicAddress, region) : null),
            El("reason", instance.StateReason),
            instance.StateReason is "" ? null : El("stateReason", El("code", "Client.UserInitiatedShutdown"), El("message", instance.StateReason)),
            Maybe("keyName", instance.KeyName),
            El("amiLaunchIndex", launchIndex),
            ImageActions.ProductCodes(instance.Image),
            El("instanceType", instance.Type),
            El("launchTime", Time(instance.LaunchTime)),
            El("placement", El("availabilityZone", instance.Zone), El("groupName"), El("tenancy", "default")),
            El("monitoring", El("state", "disabled")),
            Maybe("subnetId", primary?.Subnet.Id),
            Maybe("vpcId", primary?.Subnet.Vpc.Id),
            Maybe("privateIpAddress", primary?.Address.ToString()),
            Maybe("ipAddress", primary?.PublicAddress?.PublicAddress.ToString()),
            El("sourceDestCheck", primary?.SourceDestCheck ?? true),
            Set("groupSet", primary?.Groups ?? [], group => new[] { El("groupId", group.Id), El("groupName", group.Name) }),
            El("architecture", "x86_64"),
            El("rootDeviceType", "ebs"),
            El("rootDeviceName", "/dev/xvda"),
            instance.RootVolume is { } volume
                ? Set("blockDeviceMapping", [volume], one => new[]
                {
                    El("deviceName", "/dev/xvda"),
                    El("ebs", El("volumeId", one.Id), El("status", "attached"), El("attachTime", Time(instance.LaunchTime)), El("deleteOnTermination", one.DeleteOnTermination)),
                })
                : El("blockDeviceMapping"),
            El("virtualizationType", "hvm"),
            El("hypervisor", "xen"),
            Maybe("clientToken", instance.ClientToken),
            Tags(instance),
            Set("networkInterfaceSet", instance.NetworkInterfaces.Values, eni => NetworkInterfaceXml.ContentOfInstance(ec2, eni)),
            instance.InstanceProfile is null ? null : Profile(ec2, instance.InstanceProfile),
            El("ebsOptimized", false),
            El("enaSupport", true),
        ];
    }
}
