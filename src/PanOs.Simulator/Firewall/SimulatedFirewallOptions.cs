namespace PanOs.Simulator;

/// <summary>What kind of firewall is simulated and how long things take on it, in virtual time.</summary>
public sealed record SimulatedFirewallOptions
{
    /// <summary>PAN-OS version. The default is <c>10.2.10</c>.</summary>
    public string Version { get; init; } = "10.2.10";

    /// <summary>Version of the VM-Series plugin. The default is <c>3.0.8</c>.</summary>
    public string PluginVersion { get; init; } = "3.0.8";

    /// <summary>
    /// The configuration that it runs at first: XML whose root is <c>config</c>, as a firewall exports it. Null (the
    /// default) for that of a new firewall. What is no such XML throws an <see cref="ArgumentException"/> when the firewall
    /// is made.
    /// </summary>
    public string? Configuration { get; init; }

    /// <summary>
    /// How many virtual systems it has at first, <c>vsys1</c> upwards; those that <see cref="Configuration"/> lacks are
    /// added. The default is 1.
    /// </summary>
    public int VirtualSystems { get; init; } = 1;

    /// <summary>
    /// How many administrators may use the XML API at the same time; each holds a session for an hour after its last
    /// request. Null (the default) for any number; <c>deviceconfig/setting/management/max-session-count</c> of the running
    /// configuration goes before it. Unconfirmed: that a device counts like this.
    /// </summary>
    public int? MaximumSessions { get; init; }

    /// <summary>From power on until SSH asks for a password although a key is offered. The default is 2 minutes.</summary>
    public TimeSpan SshUp { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>From power on until SSH takes the key and the XML API answers. The default is 7 minutes.</summary>
    public TimeSpan ManagementUp { get; init; } = TimeSpan.FromMinutes(7);

    /// <summary>How long AutoCom, the commit of the running configuration at boot, takes after that. The default is 60 s.</summary>
    public TimeSpan AutoCommitTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>From power on until ready at a reboot is this much of a first boot. The default is 0.6.</summary>
    public double RebootFactor { get; init; } = 0.6;

    /// <summary>How long a commit takes. The default is 30 s.</summary>
    public TimeSpan CommitTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an HA-Sync job takes on the peer. The default is 30 s.</summary>
    public TimeSpan HaSyncTime { get; init; } = TimeSpan.FromSeconds(30);
}
