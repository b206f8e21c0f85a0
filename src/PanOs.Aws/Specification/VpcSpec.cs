namespace PanOs.Aws;

/// <summary>The VPC. Its role is <c>vpc</c>.</summary>
/// <param name="Name">The <c>Name</c> tag.</param>
/// <param name="Cidr">Its IPv4 range, between /16 and /28, without host bits. It cannot be changed later.</param>
public sealed record VpcSpec(string Name, string Cidr)
{
    /// <summary>The role of every VPC: a deployment has one.</summary>
    public string Role { get; init; } = "vpc";

    /// <summary>
    /// The id of a VPC that exists already and is used as it is: it is compared when planning, and never tagged, changed
    /// or removed. Null: one is created.
    /// </summary>
    public string? ExistingId { get; init; }

    /// <summary>The account that an existing VPC and existing subnets must belong to. Null: the VPC's, whichever that is.</summary>
    public string? OwnerId { get; init; }
}

/// <summary>A subnet.</summary>
/// <param name="Role">The key by which interfaces and route tables refer to it.</param>
/// <param name="Name">The <c>Name</c> tag.</param>
/// <param name="Cidr">Its IPv4 range, between /16 and /28. EC2 keeps the first four addresses and the last one.</param>
public sealed record SubnetSpec(string Role, string Name, string Cidr)
{
    /// <summary>The id of a subnet of the existing VPC that is used as it is, as <see cref="VpcSpec.ExistingId"/>. Null: one is created.</summary>
    public string? ExistingId { get; init; }
}

/// <summary>The internet gateway. Its role is <c>igw</c>.</summary>
/// <param name="Name">The <c>Name</c> tag.</param>
public sealed record InternetGatewaySpec(string Name)
{
    /// <summary>The role of every internet gateway: a VPC has at most one.</summary>
    public string Role { get; init; } = "igw";

    /// <summary>The id of the gateway that the existing VPC has, as <see cref="VpcSpec.ExistingId"/>. Null: one is created.</summary>
    public string? ExistingId { get; init; }
}
