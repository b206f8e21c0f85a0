namespace PanOs.Aws;

/// <summary>A route table with its subnets and routes. The local route is always there and is not listed.</summary>
/// <param name="Role">The key within the route tables.</param>
/// <param name="Name">The <c>Name</c> tag.</param>
/// <param name="SubnetRoles">The subnets that use it. A subnet uses one table.</param>
/// <param name="Routes">All routes of the table. A route that is not listed is planned to be deleted.</param>
public sealed record RouteTableSpec(
    string Role, string Name, IReadOnlyList<string> SubnetRoles, IReadOnlyList<RouteSpec> Routes)
{
    /// <summary>
    /// The id of a table of the existing VPC that is used as it is, as <see cref="VpcSpec.ExistingId"/>: its subnets must use
    /// it and its routes must be there already; further ones may be. Null: one is created.
    /// </summary>
    public string? ExistingId { get; init; }
}

/// <summary>One route.</summary>
/// <param name="DestinationCidr">Where to, such as <c>0.0.0.0/0</c>.</param>
/// <param name="Target">Through what.</param>
public sealed record RouteSpec(string DestinationCidr, RouteTarget Target);

/// <summary>What a route leads to.</summary>
public abstract record RouteTarget
{
    private RouteTarget()
    {
    }

    /// <summary>The deployment's internet gateway.</summary>
    public static RouteTarget InternetGateway { get; } = new ToInternetGateway();

    /// <summary>A network interface of the deployment, wherever it is attached.</summary>
    /// <param name="role">Its role.</param>
    public static RouteTarget NetworkInterface(string role) => new ToNetworkInterface(role);

    /// <summary>
    /// Whichever network interface of the deployment has the secondary addresses of this one: at a failover by address, the
    /// firewall that takes them over rewrites the route too, and no plan brings it back. It is the interface itself while
    /// nobody has them.
    /// </summary>
    /// <param name="role">The role of the interface that is their home.</param>
    public static RouteTarget HolderOfAddresses(string role) => new ToHolderOfAddresses(role);

    /// <summary>Leads to the internet gateway.</summary>
    public sealed record ToInternetGateway : RouteTarget
    {
        /// <inheritdoc/>
        public override string ToString() => "internet gateway";
    }

    /// <summary>Leads to a network interface.</summary>
    /// <param name="Role">The role of the interface.</param>
    public sealed record ToNetworkInterface(string Role) : RouteTarget
    {
        /// <inheritdoc/>
        public override string ToString() => $"ENI {Role}";
    }

    /// <summary>Leads to the interface that has the secondary addresses of another one.</summary>
    /// <param name="Role">The role of the interface that is their home.</param>
    public sealed record ToHolderOfAddresses(string Role) : RouteTarget
    {
        /// <inheritdoc/>
        public override string ToString() => $"the ENI with the secondary addresses of {Role}";
    }
}
