using System.Text.Json.Serialization;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// All that there is to say about one Active/Passive pair on AWS, as immutable data. Change a value with <c>with</c>;
/// write and read it as JSON, where fields have the same names in camelCase and the same defaults.
/// </summary>
public sealed partial record HaPairTopology
{
    /// <summary>The deployment's name, the value of the tag <c>panos:deployment</c> by which everything is found again.</summary>
    public required string Name { get; init; }

    /// <summary>The AWS region, for example <c>eu-central-1</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The Availability Zone of the pair. Null, the default: the first of the region, for example <c>eu-central-1a</c>.</summary>
    public string? AvailabilityZone { get; init; }

    /// <summary>How the pair fails over. Default: interface-move, the article's. See <c>docs/how-to/failover-modes.md</c>.</summary>
    public FailoverMode FailoverMode { get; init; }

    /// <summary>The VPC.</summary>
    public VpcTopology Vpc { get; init; } = new("paloAlto-dev-poc-vpc", "10.0.0.0/21");

    /// <summary>The networks that may reach the management interfaces by SSH and HTTPS. At least one; there is no default.</summary>
    public required IReadOnlyList<string> TrustedCidrs
    {
        get;
        init => field = ValueLists.Of(value);
    }

    /// <summary>The subnets.</summary>
    public SubnetsTopology Subnets { get; init; } = new();

    /// <summary>The names of the security groups.</summary>
    public SecurityGroupsTopology SecurityGroups { get; init; } = new();

    /// <summary>The names of the route tables.</summary>
    public RouteTablesTopology RouteTables { get; init; } = new();

    /// <summary>The names of the Elastic IPs.</summary>
    public ElasticAddressesTopology ElasticAddresses { get; init; } = new();

    /// <summary>The instance type of both firewalls; it must allow four network interfaces, and one more for each additional one. Default <c>m5.xlarge</c>.</summary>
    public string InstanceType { get; init; } = "m5.xlarge";

    /// <summary>The machine image.</summary>
    public ImageTopology Image { get; init; } = new();

    /// <summary>The versions that the firewalls have to run.</summary>
    public SoftwareTopology Software { get; init; } = new();

    /// <summary>Where the licences of the firewalls come from.</summary>
    public LicensingTopology Licensing { get; init; } = new();

    /// <summary>
    /// The IAM instance profile whose role allows <see cref="InstanceProfileActions"/>. Used while correction IAM-PROFILE is on.
    /// </summary>
    public string? InstanceProfile { get; init; }

    /// <summary>The key pair for the first login.</summary>
    public required KeyPairTopology KeyPair { get; init; }

    /// <summary>The firewall that is active at first.</summary>
    public FirewallTopology Primary { get; init; } = new()
    {
        Name = "PaloAlto-mgmt-primary",
        DevicePriority = 100,
        Management = new("Palo-mgmt-primary-eni"),
        Ha = new("Palo-HA-primary-eni"),
    };

    /// <summary>The firewall that is passive at first.</summary>
    public FirewallTopology Secondary { get; init; } = new()
    {
        Name = "PaloAlto-mgmt-secondary",
        DevicePriority = 110,
        Management = new("Palo-mgmt-secondary-eni"),
        Ha = new("Palo-HA-secondary-eni"),
    };

    /// <summary>The dataplane interfaces, their zones and the virtual router.</summary>
    public DataplaneTopology Dataplane { get; init; } = new();

    /// <summary>The HA settings that both firewalls share.</summary>
    public HighAvailabilityTopology HighAvailability { get; init; } = new();

    /// <summary>The rules.</summary>
    public PolicyTopology Policy { get; init; } = new();

    /// <summary>The corrections that are on. Default: all.</summary>
    public CorrectionSet Corrections { get; init; } = CorrectionSet.All;

    /// <summary>The Availability Zone that is used: <see cref="AvailabilityZone"/>, or the region's first.</summary>
    [JsonIgnore]
    public string Zone => AvailabilityZone ?? Region + "a";

    /// <summary>
    /// The actions that the role of the instance profile has to allow in this failover mode, as the vendor lists them;
    /// <see cref="InterfaceMovePolicy"/> and <see cref="SecondaryIpPolicy"/> have them as documents.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> InstanceProfileActions => FailoverMode == FailoverMode.SecondaryIp
        ? [.. SecondaryIpPolicy.Actions, .. SecondaryIpPolicy.RouteTableActions]
        : InterfaceMovePolicy.Actions;

    /// <summary>One firewall of the pair.</summary>
    public FirewallTopology Of(FirewallRole role) => role == FirewallRole.Primary ? Primary : Secondary;

    /// <summary>The article's pair with every correction on.</summary>
    /// <param name="name">The deployment's name.</param>
    /// <param name="region">The AWS region; the pair lives in its first Availability Zone.</param>
    /// <param name="trustedCidrs">The networks that may reach the management interfaces.</param>
    /// <param name="publicKey">The public key for the first login, in OpenSSH form.</param>
    /// <param name="instanceProfile">The IAM instance profile that lets a firewall move network interfaces.</param>
    public static HaPairTopology Documented(
        string name, string region, IReadOnlyList<string> trustedCidrs, string publicKey, string instanceProfile) => new()
        {
            Name = name,
            Region = region,
            TrustedCidrs = trustedCidrs,
            KeyPair = new(name + "-key", publicKey),
            InstanceProfile = instanceProfile,
        };

    /// <summary>The article's pair to the letter: no correction, no instance profile. It can be planned and built, but does not form.</summary>
    /// <param name="name">The deployment's name.</param>
    /// <param name="region">The AWS region; the pair lives in its first Availability Zone.</param>
    /// <param name="trustedCidrs">The networks that may reach the management interfaces.</param>
    /// <param name="publicKey">The public key for the first login, in OpenSSH form.</param>
    public static HaPairTopology AsWritten(string name, string region, IReadOnlyList<string> trustedCidrs, string publicKey) =>
        Documented(name, region, trustedCidrs, publicKey, "").AsWritten();

    /// <summary>This pair without any correction and without an instance profile.</summary>
    public HaPairTopology AsWritten() => this with { Corrections = CorrectionSet.None, InstanceProfile = null };

    /// <summary>The name, region and zone.</summary>
    public override string ToString() => $"{Name} ({Zone})";
}
