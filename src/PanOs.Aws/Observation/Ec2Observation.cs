namespace PanOs.Aws;

/// <summary>
/// What of a deployment exists on AWS, by role. Where two resources of a kind carry the same role, the one with the
/// lower id is listed by role and the other in <see cref="Strays"/>.
/// </summary>
public sealed record Ec2Observation
{
    /// <summary>Name of the deployment.</summary>
    public required string Deployment { get; init; }

    /// <summary>When it was looked at.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The VPC, or null.</summary>
    public ObservedVpc? Vpc { get; init; }

    /// <summary>The internet gateway, or null.</summary>
    public ObservedInternetGateway? InternetGateway { get; init; }

    /// <summary>The subnets by role.</summary>
    public IReadOnlyDictionary<string, ObservedSubnet> Subnets { get; init; } = new Dictionary<string, ObservedSubnet>(StringComparer.Ordinal);

    /// <summary>The route tables by role.</summary>
    public IReadOnlyDictionary<string, ObservedRouteTable> RouteTables { get; init; } = new Dictionary<string, ObservedRouteTable>(StringComparer.Ordinal);

    /// <summary>The security groups by role.</summary>
    public IReadOnlyDictionary<string, ObservedSecurityGroup> SecurityGroups { get; init; } = new Dictionary<string, ObservedSecurityGroup>(StringComparer.Ordinal);

    /// <summary>The network interfaces by role, wherever they are attached.</summary>
    public IReadOnlyDictionary<string, ObservedNetworkInterface> NetworkInterfaces { get; init; } = new Dictionary<string, ObservedNetworkInterface>(StringComparer.Ordinal);

    /// <summary>The Elastic IPs by role.</summary>
    public IReadOnlyDictionary<string, ObservedAddress> Addresses { get; init; } = new Dictionary<string, ObservedAddress>(StringComparer.Ordinal);

    /// <summary>The instances by role, test instances included, terminated ones not.</summary>
    public IReadOnlyDictionary<string, ObservedInstance> Instances { get; init; } = new Dictionary<string, ObservedInstance>(StringComparer.Ordinal);

    /// <summary>
    /// The root volumes of the instances, which carry the role of their instance. They are never planned: they come and
    /// go with it, and what stays behind is deleted with the deployment.
    /// </summary>
    public IReadOnlyList<ObservedVolume> Volumes { get; init; } = [];

    /// <summary>The key pair of the specification's name, whoever imported it; or null.</summary>
    public ObservedKeyPair? KeyPair { get; init; }

    /// <summary>Resources with the deployment's tag but without a role, or with one that another resource has.</summary>
    public IReadOnlyList<ObservedResource> Strays { get; init; } = [];

    /// <summary>Everything that belongs to the deployment; what existed before and is used as it is does not.</summary>
    public IEnumerable<ObservedResource> Resources => Known.Where(resource => !resource.IsExternal);

    /// <summary>What exists already and is used as it is, and what is around it.</summary>
    internal ExistingNetwork Existing { get; init; } = ExistingNetwork.None;

    /// <summary>Everything that belongs to the deployment, or that it uses as it is.</summary>
    internal IEnumerable<ObservedResource> Known =>
    [
        .. new ObservedResource?[] { Vpc, InternetGateway, KeyPair is { IsOwned: true } ? KeyPair : null }.OfType<ObservedResource>(),
        .. Subnets.Values, .. RouteTables.Values, .. SecurityGroups.Values,
        .. NetworkInterfaces.Values, .. Addresses.Values, .. Instances.Values, .. Volumes, .. Strays,
    ];

    /// <summary>How many resources belong to the deployment; 0 after it was destroyed.</summary>
    public int ResourceCount => Resources.Count();

    /// <summary>The instance that a network interface is attached to, or null.</summary>
    /// <param name="role">The interface's role.</param>
    public ObservedInstance? OwnerOf(string role) =>
        NetworkInterfaces.GetValueOrDefault(role)?.Attachment is { } attachment
            ? Instances.Values.FirstOrDefault(i => string.Equals(i.Id, attachment.InstanceId, StringComparison.Ordinal))
            : null;
}
