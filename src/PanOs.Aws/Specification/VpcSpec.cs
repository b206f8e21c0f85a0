namespace PanOs.Aws;

/// <summary>The VPC. Its role is <c>vpc</c>.</summary>
/// <param name="Name">The <c>Name</c> tag.</param>
/// <param name="Cidr">Its IPv4 range, between /16 and /28, without host bits. It cannot be changed later.</param>
public sealed record VpcSpec(string Name, string Cidr)
{
    /// <summary>The role of every VPC: a deployment has one.</summary>
    public string Role { get; init; } = "vpc";
}

/// <summary>A subnet.</summary>
/// <param name="Role">The key by which interfaces and route tables refer to it.</param>
/// <param name="Name">The <c>Name</c> tag.</param>
/// <param name="Cidr">Its IPv4 range, between /16 and /28. EC2 keeps the first four addresses and the last one.</param>
public sealed record SubnetSpec(string Role, string Name, string Cidr);

/// <summary>The internet gateway. Its role is <c>igw</c>.</summary>
/// <param name="Name">The <c>Name</c> tag.</param>
public sealed record InternetGatewaySpec(string Name)
{
    /// <summary>The role of every internet gateway: a VPC has at most one.</summary>
    public string Role { get; init; } = "igw";
}
