using System.Globalization;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>How a network interface shows itself and is filtered.</summary>
internal static class NetworkInterfaceXml
{
    public static Ec2Filters<Ec2NetworkInterface> Filters { get; } = new(eni => eni.Tags)
    {
        ["network-interface-id"] = eni => [eni.Id],
        ["subnet-id"] = eni => [eni.Subnet.Id],
        ["vpc-id"] = eni => [eni.Subnet.Vpc.Id],
        ["availability-zone"] = eni => [eni.Subnet.Zone],
        ["status"] = eni => [eni.Status],
        ["description"] = eni => [eni.Description],
        ["mac-address"] = eni => [eni.MacAddress],
        ["group-id"] = eni => eni.Groups.Select(group => group.Id),
        ["group-name"] = eni => eni.Groups.Select(group => group.Name),
        ["private-ip-address"] = eni => [eni.Address.ToString()],
        ["addresses.private-ip-address"] = eni => eni.PrivateAddresses.Select(address => address.ToString()),
        ["addresses.primary"] = eni => eni.SecondaryAddresses.Count > 0 ? ["true", "false"] : ["true"],
        ["addresses.association.public-ip"] = eni => eni.PublicAddresses.Select(address => address.PublicAddress.ToString()),
        ["association.public-ip"] = eni => [eni.PublicAddress?.PublicAddress.ToString()],
        ["association.allocation-id"] = eni => [eni.PublicAddress is { IsElastic: true } address ? address.Id : null],
        ["association.association-id"] = eni => [eni.PublicAddress?.AssociationId],
        ["attachment.attachment-id"] = eni => [eni.Attachment?.Id],
        ["attachment.instance-id"] = eni => [eni.Attachment?.Instance.Id],
        ["attachment.device-index"] = eni => [eni.Attachment?.DeviceIndex.ToString(CultureInfo.InvariantCulture)],
        ["attachment.status"] = eni => [eni.Attachment?.Status],
        ["attachment.delete-on-termination"] = eni => [eni.Attachment is null ? null : eni.Attachment.DeleteOnTermination ? "true" : "false"],
        ["source-dest-check"] = eni => [eni.SourceDestCheck ? "true" : "false"],
        ["interface-type"] = _ => ["interface"],
        ["requester-managed"] = _ => ["false"],
    };

    public static object?[] Content(Ec2Simulator ec2, Ec2NetworkInterface eni) =>
    [
        .. Common(ec2, eni),
        El("availabilityZone", eni.Subnet.Zone),
        Attachment(ec2, eni),
        El("requesterManaged", false),
        Tags(eni),
    ];

    public static XElement? Attachment(Ec2Simulator ec2, Ec2NetworkInterface eni) => eni.Attachment is { } attachment
        ? El("attachment",
            Attachment(attachment),
            El("instanceId", attachment.Instance.Id),
            El("instanceOwnerId", ec2.Options.AccountId))
        : null;

    public static XElement Groups(Ec2NetworkInterface eni) =>
        Set("groupSet", eni.Groups, group => new[] { El("groupId", group.Id), El("groupName", group.Name) });

    /// <summary>As part of its instance, which shows no tags.</summary>
    public static object?[] ContentOfInstance(Ec2Simulator ec2, Ec2NetworkInterface eni) =>
    [
        .. Common(ec2, eni),
        eni.Attachment is { } attachment ? El("attachment", Attachment(attachment)) : null,
    ];

    private static XElement[] Attachment(Ec2Attachment attachment) =>
    [
        El("attachmentId", attachment.Id),
        El("deviceIndex", attachment.DeviceIndex),
        El("networkCardIndex", 0),
        El("status", attachment.Status),
        El("attachTime", Time(attachment.Since)),
        El("deleteOnTermination", attachment.DeleteOnTermination),
    ];

    private static object?[] Common(Ec2Simulator ec2, Ec2NetworkInterface eni) =>
    [
        El("networkInterfaceId", eni.Id),
        El("subnetId", eni.Subnet.Id),
        El("vpcId", eni.Subnet.Vpc.Id),
        El("description", eni.Description),
        El("ownerId", ec2.Options.AccountId),
        El("status", eni.Status),
        El("macAddress", eni.MacAddress),
        El("privateIpAddress", eni.Address.ToString()),
        El("privateDnsName", PrivateDnsName(eni.Address, ec2.Options.Region)),
        El("sourceDestCheck", eni.SourceDestCheck),
        El("interfaceType", "interface"),
        Groups(eni),
        Association(ec2, eni.PublicAddress),
        Set("privateIpAddressesSet", eni.PrivateAddresses, address => new object?[]
        {
            El("privateIpAddress", address.ToString()),
            El("privateDnsName", PrivateDnsName(address, ec2.Options.Region)),
            El("primary", address.Equals(eni.Address)),
            Association(ec2, eni.PublicAddressOn(address)),
        }),
        El("ipv6AddressesSet"),
    ];

    private static XElement? Association(Ec2Simulator ec2, Ec2Address? address) => address is null
        ? null
        : El("association",
            El("publicIp", address.PublicAddress.ToString()),
            El("publicDnsName", PublicDnsName(address.PublicAddress, ec2.Options.Region)),
            El("ipOwnerId", address.IsElastic ? ec2.Options.AccountId : "amazon"),
            address.IsElastic ? El("allocationId", address.Id) : null,
            address.IsElastic ? El("associationId", address.AssociationId) : null);
}
