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

    /// <summary><c>available</c> or <c>in-use</c>.</summary>
    public string Status => Attachment is null ? "available" : "in-use";
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
}
