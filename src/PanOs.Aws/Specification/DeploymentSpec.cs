namespace PanOs.Aws;

/// <summary>
/// What should exist on AWS, as data: one VPC in one Availability Zone and everything in it. Parts refer to each
/// other by <em>role</em>, a short key that is unique within its kind (<c>mgmt</c>, <c>outside</c>), never by an id,
/// because ids do not exist before the first run.
/// </summary>
public sealed record DeploymentSpec
{
    /// <summary>
    /// The name under which everything is found again: the value of the tag <see cref="DeploymentTags.Deployment"/>
    /// on every resource. 1 to 128 characters. Two deployments of one region need two names.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// The Availability Zone of every subnet, such as <c>eu-central-1a</c>. There is one, because a network
    /// interface cannot leave its zone.
    /// </summary>
    public required string AvailabilityZone { get; init; }

    /// <summary>The network.</summary>
    public required VpcSpec Vpc { get; init; }

    /// <summary>The subnets; their ranges lie in the VPC's and do not overlap.</summary>
    public IReadOnlyList<SubnetSpec> Subnets { get; init; } = [];

    /// <summary>The way to the internet. Null: the VPC has none, so no Elastic IPs either.</summary>
    public InternetGatewaySpec? InternetGateway { get; init; }

    /// <summary>The route tables. A subnet in none of them uses the VPC's main table.</summary>
    public IReadOnlyList<RouteTableSpec> RouteTables { get; init; } = [];

    /// <summary>The security groups. What leaves is not managed: EC2 lets everything out of a new group.</summary>
    public IReadOnlyList<SecurityGroupSpec> SecurityGroups { get; init; } = [];

    /// <summary>The network interfaces. They outlive the instances that they are attached to.</summary>
    public IReadOnlyList<NetworkInterfaceSpec> NetworkInterfaces { get; init; } = [];

    /// <summary>The Elastic IPs, associated before any instance is launched.</summary>
    public IReadOnlyList<ElasticAddressSpec> ElasticAddresses { get; init; } = [];

    /// <summary>The key pair of every instance.</summary>
    public required KeyPairSpec KeyPair { get; init; }

    /// <summary>The instances.</summary>
    public IReadOnlyList<InstanceSpec> Instances { get; init; } = [];

    /// <summary>Further tags for everything that is created, at most 40. Keys must not begin with <c>aws:</c> or <c>panos:</c>.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Reads a specification from JSON.</summary>
    /// <param name="json">
    /// The fields of this record in camel case; see the package's README. Comments and trailing commas are allowed, unknown
    /// fields are not.
    /// </param>
    /// <exception cref="InvalidDeploymentSpecException">The text is no JSON, or the specification cannot work: with every fault.</exception>
    public static DeploymentSpec Parse(string json) => DeploymentSpecReader.Read(json);

    /// <summary>Reads a specification from a JSON file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDeploymentSpecException">See <see cref="Parse"/>.</exception>
    public static async Task<DeploymentSpec> LoadAsync(string path, CancellationToken cancellationToken = default) =>
        Parse(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false));

    /// <summary>
    /// Looks for everything that EC2 would refuse or that cannot work, without a call.
    /// </summary>
    /// <returns>Every fault as <c>field: reason</c>; empty when there is none.</returns>
    public IReadOnlyList<string> Validate() => SpecValidator.Faults(this);
}
