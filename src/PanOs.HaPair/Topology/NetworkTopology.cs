using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>The VPC.</summary>
/// <param name="Name">Its <c>Name</c> tag.</param>
/// <param name="Cidr">Its IPv4 range, /16 to /28.</param>
public sealed record VpcTopology(string Name, string Cidr)
{
    /// <summary>
    /// The id of a VPC that exists already, <c>vpc-…</c>. It is compared when planning, and never tagged, changed or
    /// removed. Null, the default: a new one is made.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The account, twelve digits, that the existing VPC and subnets must belong to. Null, the default: any one.</summary>
    public string? OwnerId { get; init; }

    /// <summary>The id of the internet gateway that the existing VPC has, <c>igw-…</c>. Null, the default: a new one is made.</summary>
    public string? InternetGatewayId { get; init; }
}

/// <summary>A subnet.</summary>
/// <param name="Name">Its <c>Name</c> tag.</param>
/// <param name="Cidr">Its IPv4 range inside the VPC's, /16 to /28.</param>
public sealed record SubnetTopology(string Name, string Cidr)
{
    /// <summary>
    /// The id of a subnet of the existing VPC, <c>subnet-…</c>. It is compared when planning, and never tagged, changed or
    /// removed. Null, the default: a new one is made.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// The id of the route table that the existing subnet uses, <c>rtb-…</c>, with the routes that it needs already in it:
    /// for the management, untrust and HA subnet only. Null, the default: a new table is made and associated, and what the
    /// subnet used before, the main table, comes back when the pair is removed.
    /// </summary>
    public string? RouteTableId { get; init; }
}

/// <summary>The subnets of the pair.</summary>
public sealed record SubnetsTopology
{
    /// <summary>Where both management interfaces live. Its default route leads to the internet gateway.</summary>
    public SubnetTopology Management { get; init; } = new("Palo-mgmt-subnet", "10.0.0.0/24");

    /// <summary>Where the inside interface lives. Its default route leads to that interface.</summary>
    public SubnetTopology Trust { get; init; } = new("Palo-trust-subnet", "10.0.1.0/24");

    /// <summary>Where the outside interface lives. Its default route leads to the internet gateway.</summary>
    public SubnetTopology Untrust { get; init; } = new("Palo-untrust-subnet", "10.0.2.0/24");

    /// <summary>Where both HA interfaces live. It has the local route only.</summary>
    public SubnetTopology Ha { get; init; } = new("Palo-HA-subnet", "10.0.3.0/25");

    /// <summary>The subnets behind the pair, at least one. Their default route leads to the inside interface.</summary>
    public IReadOnlyList<SubnetTopology> Private
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<SubnetTopology>([new("Palo-private-subnet", "10.0.4.0/24")]);
}

/// <summary>The names of the security groups. Their rules follow from the topology and its corrections.</summary>
public sealed record SecurityGroupsTopology
{
    /// <summary>The group of the management interfaces.</summary>
    public string Management { get; init; } = "Palo-mgmt-SG";

    /// <summary>The group of the inside interface.</summary>
    public string Trust { get; init; } = "Palo-Trust-SG";

    /// <summary>The group of the outside interface. It has no inbound rule.</summary>
    public string Untrust { get; init; } = "Palo-Untrust-SG";

    /// <summary>The group of the HA interfaces.</summary>
    public string Ha { get; init; } = "Palo-HA-SG";

    /// <summary>The group of the instances behind the pair. It has no inbound rule: answers to what they ask pass by themselves.</summary>
    public string Private { get; init; } = "Palo-private-SG";
}

/// <summary>The names of the route tables. Their routes follow from the topology.</summary>
public sealed record RouteTablesTopology
{
    /// <summary>The table of the management and the untrust subnet.</summary>
    public string Public { get; init; } = "Palo-mgmt-untrust-rt";

    /// <summary>The table of the HA subnet.</summary>
    public string Ha { get; init; } = "Palo-HA-rt";

    /// <summary>The table of the trust subnet.</summary>
    public string Trust { get; init; } = "Palo-trust-rt";

    /// <summary>The table of the private subnets.</summary>
    public string Private { get; init; } = "Palo-private-rt";
}

/// <summary>The names of the Elastic IPs.</summary>
public sealed record ElasticAddressesTopology
{
    /// <summary>The address of the primary firewall's management interface.</summary>
    public string PrimaryManagement { get; init; } = "mgmt-primary-ip";

    /// <summary>The address of the outside interface. It follows that interface at a failover.</summary>
    public string Untrust { get; init; } = "untrust-ip";

    /// <summary>The address of the secondary firewall's management interface.</summary>
    public string SecondaryManagement { get; init; } = "mgmt-secondary-ip";
}
