using System.Net;

namespace PanOs.Simulator;

internal sealed class Ec2NetworkInterface(string id, Ec2Subnet subnet, IPAddress address, string macAddress) : Ec2Resource(id)
{
    public Ec2Subnet Subnet { get; } = subnet;

    /// <summary>The primary private address.</summary>
    public IPAddress Address { get; } = address;

    public string MacAddress { get; } = macAddress;

    public string Description { get; set; } = string.Empty;

    public List<Ec2SecurityGroup> Groups { get; } = [];

    public bool SourceDestCheck { get; set; } = true;

    public Ec2Attachment? Attachment { get; set; }

    /// <summary>The Elastic IP on the primary address, or the public address that came with a launch.</summary>
    public Ec2Address? PublicAddress { get; set; }

    /// <summary>Further private addresses with the Elastic IP on each, in the order of their assignment.</summary>
    public List<Ec2SecondaryAddress> SecondaryAddresses { get; } = [];

    /// <summary>The primary private address, and then the others.</summary>
    public IEnumerable<IPAddress> PrivateAddresses => SecondaryAddresses.Select(secondary => secondary.Address).Prepend(Address);

    /// <summary>All public addresses, on whichever private one.</summary>
    public IEnumerable<Ec2Address> PublicAddresses => PrivateAddresses.Select(PublicAddressOn).OfType<Ec2Address>();

    public Ec2Address? PublicAddressOn(IPAddress privateAddress) => privateAddress.Equals(Address)
        ? PublicAddress
        : SecondaryAddresses.Find(secondary => secondary.Address.Equals(privateAddress))?.PublicAddress;

    /// <summary>Puts a public address on one of the private ones, or takes it off.</summary>
    public void SetPublicAddress(IPAddress privateAddress, Ec2Address? publicAddress)
    {
        if (privateAddress.Equals(Address))
        {
            PublicAddress = publicAddress;
        }
        else if (SecondaryAddresses.Find(secondary => secondary.Address.Equals(privateAddress)) is { } secondary)
        {
            secondary.PublicAddress = publicAddress;
        }
    }

    /// <summary><c>available</c> or <c>in-use</c>.</summary>
    public string Status => Attachment is null ? "available" : "in-use";
}

/// <summary>A secondary private address. It can move to another interface of the subnet, and its Elastic IP with it.</summary>
internal sealed class Ec2SecondaryAddress(IPAddress address)
{
    public IPAddress Address { get; } = address;

    public Ec2Address? PublicAddress { get; set; }
}

internal sealed class Ec2Attachment(string id, Ec2Instance instance, int deviceIndex, DateTimeOffset since)
{
    public string Id { get; } = id;

    public Ec2Instance Instance { get; } = instance;

    public int DeviceIndex { get; } = deviceIndex;

    public DateTimeOffset Since { get; } = since;

    public bool DeleteOnTermination { get; set; }

    /// <summary><c>attaching</c>, <c>attached</c> or <c>detaching</c>.</summary>
    public string Status { get; set; } = "attaching";
}

internal sealed class Ec2Address(string allocationId, IPAddress publicAddress) : Ec2Resource(allocationId)
{
    public IPAddress PublicAddress { get; } = publicAddress;

    /// <summary>False for a public address that EC2 lent to an instance at launch: it is nobody's Elastic IP.</summary>
    public bool IsElastic { get; init; } = true;

    public string? AssociationId { get; set; }

    public Ec2NetworkInterface? NetworkInterface { get; set; }

    /// <summary>The private address of the interface that it is on; null while it is on none.</summary>
    public IPAddress? PrivateAddress { get; set; }
}
