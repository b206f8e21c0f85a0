namespace PanOs.Aws;

/// <summary>
/// Where addresses belong. A secondary private address may be on any interface of the deployment: a failover by address
/// moves it to the peer's, and the Elastic IP on it as well.
/// </summary>
internal static class AddressPlace
{
    /// <summary>The secondary addresses of an interface that no interface of the deployment has.</summary>
    public static IEnumerable<string> Unassigned(NetworkInterfaceSpec spec, Ec2Observation found) =>
        spec.SecondaryAddresses.Where(address => Holder(address, found) is null);

    /// <summary>The interface that an Elastic IP belongs on now; null while it does not exist.</summary>
    public static ObservedNetworkInterface? Of(ElasticAddressSpec spec, Ec2Observation found) =>
        (spec.PrivateAddress is { } address ? Holder(address, found) : null) ?? found.NetworkInterfaces.GetValueOrDefault(spec.NetworkInterfaceRole);

    /// <summary>Whether it is there, and on the private address that is meant.</summary>
    public static bool IsAt(ElasticAddressSpec spec, ObservedAddress address, Ec2Observation found) =>
        Of(spec, found) is { } place
        && string.Equals(address.NetworkInterfaceId, place.Id, StringComparison.Ordinal)
        && (spec.PrivateAddress is { } wanted
            ? string.Equals(address.PrivateAddress, wanted, StringComparison.Ordinal)
            : !place.SecondaryAddresses.Contains(address.PrivateAddress, StringComparer.Ordinal));

    /// <summary>The interface that a route leads to now; null while it does not exist.</summary>
    public static ObservedNetworkInterface? HolderOf(string role, DeploymentSpec spec, Ec2Observation found) =>
        (spec.NetworkInterfaces.FirstOrDefault(n => string.Equals(n.Role, role, StringComparison.Ordinal))?.SecondaryAddresses is [var address, ..] ? Holder(address, found) : null)
        ?? found.NetworkInterfaces.GetValueOrDefault(role);

    private static ObservedNetworkInterface? Holder(string address, Ec2Observation found) => found.NetworkInterfaces.Values.FirstOrDefault(
        n => string.Equals(n.PrivateAddress, address, StringComparison.Ordinal) || n.SecondaryAddresses.Contains(address, StringComparer.Ordinal));
}
