using System.Net;

namespace PanOs.Simulator;

internal sealed class Ec2Vpc(string id, IPNetwork cidr) : Ec2Resource(id)
{
    public IPNetwork Cidr { get; } = cidr;

    public bool EnableDnsSupport { get; set; } = true;

    public bool EnableDnsHostnames { get; set; }

    public string State { get; set; } = "pending";
}

internal sealed class Ec2Subnet(string id, Ec2Vpc vpc, IPNetwork cidr, string zone) : Ec2Resource(id)
{
    public Ec2Vpc Vpc { get; } = vpc;

    public IPNetwork Cidr { get; } = cidr;

    public string Zone { get; } = zone;

    public bool MapPublicIpOnLaunch { get; set; }

    public string State { get; set; } = "pending";
}

internal sealed class Ec2InternetGateway(string id) : Ec2Resource(id)
{
    public Ec2Vpc? Vpc { get; set; }
}

internal sealed class Ec2RouteTable(string id, Ec2Vpc vpc, bool isMain) : Ec2Resource(id)
{
    public Ec2Vpc Vpc { get; } = vpc;

    /// <summary>The table of every subnet of the VPC that has no association of its own.</summary>
    public bool IsMain { get; } = isMain;

    /// <summary>Of the association between the VPC and its main table.</summary>
    public string? MainAssociationId { get; init; }

    /// <summary>Without the local route, which every table has and none can lose.</summary>
    public List<Ec2Route> Routes { get; } = [];

    /// <summary>Association id to subnet.</summary>
    public Dictionary<string, Ec2Subnet> Associations { get; } = new(StringComparer.Ordinal);
}

/// <summary>A route has one target: a gateway or a network interface.</summary>
internal sealed class Ec2Route(IPNetwork destination)
{
    public IPNetwork Destination { get; } = destination;

    public Ec2InternetGateway? Gateway { get; set; }

    public Ec2NetworkInterface? NetworkInterface { get; set; }

    /// <summary>Whether packets get nowhere: the gateway is not attached to a VPC, or the interface to an instance.</summary>
    public bool IsBlackhole => Gateway is null ? NetworkInterface?.Attachment is null : Gateway.Vpc is null;
}
