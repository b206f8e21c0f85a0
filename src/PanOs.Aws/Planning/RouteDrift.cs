namespace PanOs.Aws;

/// <summary>
/// How a route table differs from its specification. A blackhole is no difference: it is what a route to an interface
/// looks like while that interface moves.
/// </summary>
internal sealed record RouteDrift(
    IReadOnlyList<RouteSpec> Missing,
    IReadOnlyList<(RouteSpec Wanted, ObservedRoute Found)> Wrong,
    IReadOnlyList<ObservedRoute> Extra,
    IReadOnlyList<string> MissingSubnets,
    IReadOnlyList<string> ExtraAssociations)
{
    public bool IsNone =>
        Missing.Count + Wrong.Count + Extra.Count + MissingSubnets.Count + ExtraAssociations.Count == 0;

    public static RouteDrift Between(
        RouteTableSpec spec, ObservedRouteTable? found, Func<RouteTarget, string?> targetId, Func<string, string?> subnetId)
    {
        var managed = (found?.Routes ?? [])
            .Where(r => r.TargetKind is RouteTargetKind.InternetGateway or RouteTargetKind.NetworkInterface)
            .ToDictionary(r => r.Destination, StringComparer.Ordinal);
        var missing = new List<RouteSpec>();
        var wrong = new List<(RouteSpec, ObservedRoute)>();
        foreach (RouteSpec route in spec.Routes)
        {
            if (found?.Routes.FirstOrDefault(r => string.Equals(r.Destination, route.DestinationCidr, StringComparison.Ordinal)) is not { } there)
            {
                missing.Add(route);
            }
            else if (!string.Equals(there.TargetId, targetId(route.Target), StringComparison.Ordinal))
            {
                wrong.Add((route, there));
            }

            managed.Remove(route.DestinationCidr);
        }

        IReadOnlyDictionary<string, string> associations = found?.Associations ?? new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<string> wanted = [.. spec.SubnetRoles.Select(subnetId).OfType<string>()];
        return new RouteDrift(
            missing,
            wrong,
            [.. managed.Values],
            [.. spec.SubnetRoles.Where(r => subnetId(r) is not { } id || !associations.ContainsKey(id))],
            [.. associations.Where(a => !wanted.Contains(a.Key)).Select(a => a.Value)]);
    }
}
