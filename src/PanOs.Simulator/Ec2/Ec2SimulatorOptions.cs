using System.Net;

namespace PanOs.Simulator;

/// <summary>What a simulated EC2 region offers and how long things take in it.</summary>
public sealed class Ec2SimulatorOptions
{
    /// <summary>The product code of VM-Series, bring your own licence.</summary>
    public const string VmSeriesProductCode = "6njl1pau431dv1qxipg63mvah";

    /// <summary>The four actions that the vendor requires for HA by moving interfaces.</summary>
    public static IReadOnlyList<string> InterfaceMoveActions { get; } =
    [
        "ec2:AttachNetworkInterface",
        "ec2:DetachNetworkInterface",
        "ec2:DescribeInstances",
        "ec2:DescribeNetworkInterfaces",
    ];

    /// <summary>Default: <c>eu-central-1</c>. Requests signed for another region are refused.</summary>
    public string Region { get; set; } = "eu-central-1";

    /// <summary>Twelve digits. Default: <c>123456789012</c>.</summary>
    public string AccountId { get; set; } = "123456789012";

    /// <summary>The letters of the Availability Zones. Default: a, b and c.</summary>
    public IList<string> ZoneLetters { get; } = ["a", "b", "c"];

    /// <summary>How long things take. Default: as <see cref="Ec2Timings"/> has it.</summary>
    public Ec2Timings Timings { get; set; } = new();

    /// <summary>
    /// The images on offer. Default: VM-Series 10.2.10 (<c>ami-0579cded2bf22993c</c>) and 10.1.12 from
    /// <c>aws-marketplace</c>, and an Amazon Linux 2023.
    /// </summary>
    public IList<Ec2Image> Images { get; } =
    [
        new("ami-0579cded2bf22993c", "PA-VM-AWS-10.2.10-f6f7a3b2-9d1e-4c57-8a24-3f6f1f0b7c11", "aws-marketplace",
            VmSeriesProductCode, new DateTimeOffset(2024, 7, 9, 18, 20, 11, TimeSpan.Zero), GuestKind.VmSeries),
        new("ami-0b3f1d2c4e5a69788", "PA-VM-AWS-10.1.12-5c1e2a90-7b3d-4f68-a1c2-0d9e8f7a6b54", "aws-marketplace",
            VmSeriesProductCode, new DateTimeOffset(2024, 1, 16, 9, 5, 42, TimeSpan.Zero), GuestKind.VmSeries),
        new("ami-0c1d2e3f405162738", "al2023-ami-2023.6.20250115.0-kernel-6.1-x86_64", "amazon",
            null, new DateTimeOffset(2025, 1, 15, 2, 3, 4, TimeSpan.Zero), GuestKind.Linux),
    ];

    /// <summary>The instance types on offer, in every zone.</summary>
    public IList<Ec2InstanceType> InstanceTypes { get; } =
    [
        new("t3.micro", 2, 2, 1024) { PrivateAddressesPerInterface = 2 },
        new("t3.small", 3, 2, 2048) { PrivateAddressesPerInterface = 4 },
        new("t3.medium", 3, 2, 4096) { PrivateAddressesPerInterface = 6 },
        new("m5.large", 3, 2, 8192) { PrivateAddressesPerInterface = 10 },
        new("m5.xlarge", 4, 4, 16384),
        new("m5.2xlarge", 4, 8, 32768),
        new("m5.4xlarge", 8, 16, 65536) { PrivateAddressesPerInterface = 30 },
        new("c5.large", 3, 2, 4096) { PrivateAddressesPerInterface = 10 },
        new("c5.xlarge", 4, 4, 8192),
        new("c5.2xlarge", 4, 8, 16384),
    ];

    /// <summary>
    /// Instance profile to the actions that it allows (<c>ec2:AttachNetworkInterface</c>, <c>ec2:Describe*</c>).
    /// Default: none is known.
    /// </summary>
    public IDictionary<string, IReadOnlyList<string>> InstanceProfiles { get; } =
        new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>How many Elastic IPs the account may have. Default: 5, as EC2 has it.</summary>
    public int ElasticAddressQuota { get; set; } = 5;

    /// <summary>Where public addresses come from, lowest first. Default: 203.0.113.0/24.</summary>
    public IPNetwork PublicAddressPool { get; set; } = new(IPAddress.Parse("203.0.113.0"), 24);

    /// <summary>
    /// The most items that one answer of a paged action holds, whether the caller asked for pages or not.
    /// Default: 1000.
    /// </summary>
    public int PageSize { get; set; } = 1000;

    /// <summary>Other ids and MAC addresses come from another seed. Default: 1.</summary>
    public int Seed { get; set; } = 1;
}

/// <summary>How long EC2 takes, in the world's time. A time of zero happens at once.</summary>
public sealed record Ec2Timings
{
    /// <summary>VPC and subnet: pending to available. Default: 1 s.</summary>
    public TimeSpan NetworkCreation { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Instance: pending to running. Default: 20 s.</summary>
    public TimeSpan Launch { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Instance: running to its status checks passed. Default: 60 s.</summary>
    public TimeSpan StatusChecks { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Instance: stopping to stopped. Default: 20 s.</summary>
    public TimeSpan Stop { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Instance: shutting-down to terminated. Default: 30 s.</summary>
    public TimeSpan Termination { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a terminated instance can still be described. Default: one hour.</summary>
    public TimeSpan TerminatedVisible { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Network interface: attaching to attached. Default: 4 s.</summary>
    public TimeSpan Attach { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Network interface: detaching to available. Default: 6 s.</summary>
    public TimeSpan Detach { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>
    /// How long after a start, a stop, a reboot or a termination EC2 posts a copy of the console, which is all that
    /// <c>GetConsoleOutput</c> gives unless it is asked for the latest. Default: 2 minutes. Unconfirmed: how long it is.
    /// </summary>
    public TimeSpan ConsolePost { get; init; } = TimeSpan.FromMinutes(2);
}

/// <summary>An instance type.</summary>
/// <param name="Name">Such as <c>m5.xlarge</c>.</param>
/// <param name="MaximumNetworkInterfaces">How many network interfaces an instance of it may have.</param>
/// <param name="VirtualCpus">Virtual processors.</param>
/// <param name="MemoryMiB">Memory in MiB.</param>
public sealed record Ec2InstanceType(string Name, int MaximumNetworkInterfaces, int VirtualCpus, int MemoryMiB)
{
    /// <summary>How many private addresses an interface of it may have, the primary one included. Default: 15. Unconfirmed.</summary>
    public int PrivateAddressesPerInterface { get; init; } = 15;
}
