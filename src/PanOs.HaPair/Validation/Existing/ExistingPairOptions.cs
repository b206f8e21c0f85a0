using Amazon.EC2;
using Microsoft.Extensions.Logging;

namespace PanOs.HaPair;

/// <summary>How to reach a pair that this library did not build.</summary>
public sealed record ExistingPairOptions
{
    /// <summary>How reports name the pair. Default: <c>existing pair</c>.</summary>
    public string Name { get; init; } = "existing pair";

    /// <summary>
    /// The EC2 client of the pair's region, with its own retries off; not disposed. Null, the default: AWS is not read, and
    /// every check that needs it is not readable.
    /// </summary>
    public IAmazonEC2? Ec2 { get; init; }

    /// <summary>The VPC that both firewalls are in; needed with <see cref="Ec2"/>. Default: null.</summary>
    public string? VpcId { get; init; }

    /// <summary>The virtual router that the dataplane interfaces are in. Default: <c>default</c>.</summary>
    public string VirtualRouter { get; init; } = "default";

    /// <summary>SHA-256 fingerprint of the first firewall's certificate. Null, the default: what it shows at first contact counts for this object.</summary>
    public string? FirstCertificateSha256 { get; init; }

    /// <summary>SHA-256 fingerprint of the second firewall's certificate. Null, the default: what it shows at first contact counts for this object.</summary>
    public string? SecondCertificateSha256 { get; init; }

    /// <summary>
    /// Opens the command line of a firewall, which alone tells the failover mode and DPDK. Null, the default: over SSH,
    /// <see cref="SshShellConnector"/>.
    /// </summary>
    public IFirewallShellConnector? Shell { get; init; }

    /// <summary>As <see cref="FirewallPairOptions.Connect"/>, with the same default.</summary>
    public Func<FirewallContact, PanOsClient>? Connect { get; init; }

    /// <summary>As <see cref="FirewallPairOptions.ReadCertificate"/>, with the same default.</summary>
    public Func<Uri, CancellationToken, Task<string>>? ReadCertificate { get; init; }

    /// <summary>Checks of your own, made after the others. Default: none.</summary>
    public IReadOnlyList<PairCheck> Checks { get; init; } = [];

    /// <summary>As <see cref="FirewallPairOptions.WatchInterval"/>: how often <see cref="ExistingPair.WatchAsync"/> looks. Default 5 seconds.</summary>
    public TimeSpan WatchInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>As <see cref="FirewallPairOptions.WatchLimit"/>: how long one look may take. Default 30 seconds.</summary>
    public TimeSpan WatchLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock that everything waits on. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to log; null, the default: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <exception cref="ArgumentException">Something is missing, or a time cannot be waited for.</exception>
    internal void Validate(string parameter)
    {
        PairCheck.RequireOwnIds(Checks, parameter);
        ArgumentNullException.ThrowIfNull(TimeProvider, parameter);
        Waits.Require(parameter, (nameof(WatchInterval), WatchInterval), (nameof(WatchLimit), WatchLimit));
    }
}
