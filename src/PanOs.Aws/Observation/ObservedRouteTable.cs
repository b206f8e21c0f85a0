namespace PanOs.Aws;

/// <summary>A route table.</summary>
public sealed record ObservedRouteTable : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.RouteTable;

    /// <summary>The VPC it is in.</summary>
    public required string VpcId { get; init; }

    /// <summary>Subnet id to association id.</summary>
    public IReadOnlyDictionary<string, string> Associations { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Its routes, the local one included.</summary>
    public IReadOnlyList<ObservedRoute> Routes { get; init; } = [];
}

/// <summary>A route.</summary>
/// <param name="Destination">An IPv4 range; for other kinds of destination their own notation.</param>
/// <param name="TargetKind">What it leads to.</param>
/// <param name="TargetId">The id of that, <c>local</c> for the local route, or empty when EC2 names none.</param>
/// <param name="State"><c>active</c> or <c>blackhole</c> (its target is not attached).</param>
public sealed record ObservedRoute(string Destination, RouteTargetKind TargetKind, string TargetId, string State)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Destination} -> {TargetId}";
}

/// <summary>What a route leads to.</summary>
public enum RouteTargetKind
{
    /// <summary>The VPC itself.</summary>
    Local,

    /// <summary>An internet gateway.</summary>
    InternetGateway,

    /// <summary>A network interface.</summary>
    NetworkInterface,

    /// <summary>Something that this library does not manage; left alone.</summary>
    Other,
}
