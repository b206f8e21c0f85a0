using Amazon.EC2;
using Microsoft.Extensions.Logging;

namespace PanOs.HaPair;

/// <summary>
/// What a pair works with: how it reaches AWS and the firewalls, the clock, and how long it waits. Every limit and interval is longer
/// than nothing and at most 30 days.
/// </summary>
public sealed record FirewallPairOptions
{
    /// <summary>The EC2 client of the pair's region, with its own retries off (<see cref="Aws.Ec2ClientSettings"/>). Not disposed by the pair.</summary>
    public required IAmazonEC2 Ec2 { get; init; }

    /// <summary>Opens the command line of a firewall. Default: over SSH, <see cref="SshShellConnector"/>.</summary>
    public IFirewallShellConnector Shell { get; init; } = new SshShellConnector();

    /// <summary>
    /// Makes a client for a firewall. It has to accept the certificate that the contact names, and no other. The pair
    /// disposes the clients that it asked for. Default: a client over HTTPS that pins the certificate.
    /// </summary>
    public Func<FirewallContact, PanOsClient>? Connect { get; init; }

    /// <summary>
    /// Reads the SHA-256 fingerprint of the certificate at an address, for the first contact with a firewall, without
    /// sending it anything. Default: over TLS.
    /// </summary>
    public Func<Uri, CancellationToken, Task<string>>? ReadCertificate { get; init; }

    /// <summary>The clock that everything waits on. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where to log; null, the default: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>
    /// How long any one step of an apply may take, whatever it waits for; the limits below end most waits long before.
    /// Default 90 minutes.
    /// </summary>
    public TimeSpan StepLimit { get; init; } = TimeSpan.FromMinutes(90);

    /// <summary>
    /// How long leaving a stream of progress (<see cref="FirewallPair.DeployAsync"/>) waits for the cancelled work to
    /// stop. Default 15 minutes, enough for a failover to be put back.
    /// </summary>
    public TimeSpan StopLimit { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a firewall may take from launch or restart until it is ready. Default 30 minutes.</summary>
    public TimeSpan BootLimit { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a commit may take. Default 15 minutes.</summary>
    public TimeSpan CommitLimit { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long one command on the command line may take. Default 2 minutes.</summary>
    public TimeSpan CommandLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long the ready firewalls may take to become an active and a passive one. Default 10 minutes.</summary>
    public TimeSpan FormationLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a synchronization of the configuration may take. Default 15 minutes.</summary>
    public TimeSpan SynchronizationLimit { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a failover may take, and the return of the other firewall as well. Default 10 minutes.</summary>
    public TimeSpan FailoverLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long each part of putting back a failover that broke off may take, cancelled ones included: making the first
    /// firewall functional again, and giving it its role back. Default 5 minutes.
    /// </summary>
    public TimeSpan PutBackLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a test instance may take to print the probes that are waited for, its start included. Default 10 minutes.</summary>
    public TimeSpan ProbeLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often a firewall is asked while something is waited for. Default 10 seconds.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the firewalls and AWS are asked during a failover: stages are as exact as this. Default 1 second.</summary>
    public TimeSpan FailoverPollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often the firewalls and AWS are asked by <see cref="FirewallPair.WatchAsync"/>. Default 5 seconds.</summary>
    public TimeSpan WatchInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long one look of <see cref="FirewallPair.WatchAsync"/> may take, retries included, before the firewall or AWS counts as
    /// silent. Default 30 seconds.
    /// </summary>
    public TimeSpan WatchLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Checks of your own (<see cref="PairCheck.Create"/>), which a validation makes after those of <see cref="PairCheck.All"/>.
    /// Default: none.
    /// </summary>
    public IReadOnlyList<PairCheck> Checks { get; init; } = [];

    /// <summary>
    /// Whether an apply that has to change a firewall's configuration takes along whatever waits in the candidate
    /// configuration of the pair's administrator. Default false: such changes stop the apply, and nothing is changed.
    /// What an earlier apply left there, because it ended between its changes and its commit, is known by the lock that
    /// it left too, and needs no permission: it is taken back and made anew.
    /// </summary>
    public bool AdoptPendingChanges { get; init; }

    /// <summary>The address that the test instance pings. Default <c>1.1.1.1</c>.</summary>
    public string ProbePingTarget { get; init; } = "1.1.1.1";

    /// <summary>The host that the test instance asks over HTTPS; it answers with the caller's address. Default <c>checkip.amazonaws.com</c>.</summary>
    public string ProbeHttpsTarget { get; init; } = "checkip.amazonaws.com";

    /// <exception cref="ArgumentException">Something is missing, or a time cannot be waited for.</exception>
    internal void Validate(string parameter)
    {
        PairCheck.RequireOwnIds(Checks, parameter);
        ArgumentNullException.ThrowIfNull(Ec2, parameter);
        ArgumentNullException.ThrowIfNull(Shell, parameter);
        ArgumentNullException.ThrowIfNull(TimeProvider, parameter);
        Waits.Require(
            parameter,
            (nameof(StepLimit), StepLimit),
            (nameof(StopLimit), StopLimit),
            (nameof(BootLimit), BootLimit),
            (nameof(CommitLimit), CommitLimit),
            (nameof(CommandLimit), CommandLimit),
            (nameof(FormationLimit), FormationLimit),
            (nameof(SynchronizationLimit), SynchronizationLimit),
            (nameof(FailoverLimit), FailoverLimit),
            (nameof(PutBackLimit), PutBackLimit),
            (nameof(ProbeLimit), ProbeLimit),
            (nameof(PollInterval), PollInterval),
            (nameof(FailoverPollInterval), FailoverPollInterval),
            (nameof(WatchInterval), WatchInterval),
            (nameof(WatchLimit), WatchLimit));
    }
}
