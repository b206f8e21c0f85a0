namespace PanOs.HaPair;

/// <summary>
/// What a service says about one pair, in a section of its configuration or in code
/// (<see cref="PanOsHaPairServiceCollectionExtensions"/>). All of it is checked when the host starts, the topology included, and
/// every fault is named in one message.
/// </summary>
public sealed class FirewallPairSettings
{
    /// <summary>The topology file (<see cref="HaPairTopology.LoadAsync"/>). This or <see cref="Topology"/> is required; no default.</summary>
    public string? TopologyFile { get; set; }

    /// <summary>The topology, from code. Default: null, read from <see cref="TopologyFile"/>.</summary>
    public HaPairTopology? Topology { get; set; }

    /// <summary>The password of <c>admin</c> on both firewalls. Default: null, none.</summary>
    public string? AdminPassword { get; set; }

    /// <summary>The name of an environment variable that holds it. Default: null, none.</summary>
    public string? AdminPasswordVariable { get; set; }

    /// <summary>The file with the private half of the instances' key pair; only an apply and a validation need it. Default: null, none.</summary>
    public string? SshPrivateKeyFile { get; set; }

    /// <summary>The name of an environment variable that holds the private key itself. Default: null, none.</summary>
    public string? SshPrivateKeyVariable { get; set; }

    /// <summary>The secrets from code, such as from a vault; then the four above stay empty. Default: null, none.</summary>
    public Func<IServiceProvider, PairSecrets>? Secrets { get; set; }

    /// <summary>How often a monitor asks the firewalls and AWS. Default: 5 seconds.</summary>
    public TimeSpan WatchInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long one look of a monitor at a firewall or at AWS may take, retries included, before it counts as silent. Default: 30 seconds.
    /// </summary>
    public TimeSpan WatchLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a monitor pauses after it could not watch at all. Default: 30 seconds.</summary>
    public TimeSpan RestartInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Told of everything that a monitor sees, one after the other. The watch does not wait for it: what is seen meanwhile is told
    /// later, in its order, and not at all once the monitor is stopped. What it throws is logged and ends nothing. Default: null.
    /// </summary>
    public Func<PairEvent, CancellationToken, ValueTask>? OnEvent { get; set; }

    /// <summary>
    /// Has the last word on how the pair works: limits, checks of your own, another transport. It is given the options with the
    /// container's EC2 client, clock and logging. Default: null.
    /// </summary>
    public Func<IServiceProvider, FirewallPairOptions, FirewallPairOptions>? Options { get; set; }

    internal SettingsOrigin Origin { get; } = new();

    /// <summary>No secret.</summary>
    public override string ToString() => $"{Topology?.Name ?? TopologyFile} (secrets masked)";
}
