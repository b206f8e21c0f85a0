using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>A pair as it was at one moment: the network and both firewalls. Each piece may be unreadable for a reason.</summary>
internal sealed record PairSnapshot(
    HaPairTopology Topology,
    DateTimeOffset TakenAt,
    Reading<Ec2Observation> Network,
    Reading<PairAddresses> Addresses,
    FirewallSnapshot Primary,
    FirewallSnapshot Secondary)
{
    /// <summary>The ids of the checks that cannot be made on this pair, and why.</summary>
    public IReadOnlyDictionary<string, string> Inapplicable { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>One firewall.</summary>
    public FirewallSnapshot Of(FirewallRole role) => role == FirewallRole.Primary ? Primary : Secondary;

    /// <summary>Both firewalls, the primary first.</summary>
    public IReadOnlyList<FirewallSnapshot> Firewalls => [Primary, Secondary];

    /// <summary>
    /// The firewall that forwards: the active one, or the primary while neither says that it is active (a pair that has
    /// not formed).
    /// </summary>
    public FirewallSnapshot Serving => Firewalls.FirstOrDefault(IsActive) ?? Primary;

    /// <summary>Whether a firewall says of itself that it is active.</summary>
    public static bool IsActive(FirewallSnapshot firewall) =>
        firewall.State.IsReadable && firewall.State.Value is { Enabled: true, Local.State: "active" };

    /// <summary>The network interface in a role.</summary>
    /// <exception cref="UnreadableException">The network was not read, or the interface is not there.</exception>
    public ObservedNetworkInterface Interface(string role) => Network.Value.NetworkInterfaces.GetValueOrDefault(role)
        ?? throw new UnreadableException($"there is no network interface '{role}'");

    /// <summary>The security group in a role.</summary>
    /// <exception cref="UnreadableException">The network was not read, or the group is not there.</exception>
    public ObservedSecurityGroup Group(string role) => Network.Value.SecurityGroups.GetValueOrDefault(role)
        ?? throw new UnreadableException($"there is no security group '{role}'");

    /// <summary>The instance of a firewall.</summary>
    /// <exception cref="UnreadableException">The network was not read, or the instance is not there.</exception>
    public ObservedInstance Instance(FirewallRole role) => Network.Value.Instances.GetValueOrDefault(PairRoles.Instance(role))
        ?? throw new UnreadableException($"there is no instance '{PairRoles.Instance(role)}'");
}
