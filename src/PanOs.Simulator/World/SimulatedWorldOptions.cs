namespace PanOs.Simulator;

/// <summary>How a simulated world begins.</summary>
public sealed record SimulatedWorldOptions
{
    /// <summary>The first instant. The default is <see cref="WorldClock.DefaultStart"/>.</summary>
    public DateTimeOffset Start { get; init; } = WorldClock.DefaultStart;

    /// <summary>The simulated AWS account and region. The default is that of <see cref="Ec2SimulatorOptions"/>.</summary>
    public Ec2SimulatorOptions Ec2 { get; init; } = new();

    /// <summary>What boots from a VM-Series image. The default is that of <see cref="SimulatedFirewallOptions"/>.</summary>
    public SimulatedFirewallOptions Firewall { get; init; } = new();

    /// <summary>
    /// How long a client that is let down silently (a security group that does not admit it, a machine that is off)
    /// waits before its connection attempt ends. The default is 20 s.
    /// </summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How far the console that EC2 shows is behind what a machine writes to it. The default is zero; on AWS it may be
    /// minutes.
    /// </summary>
    public TimeSpan ConsoleLag { get; init; }

    /// <summary>How many entries <see cref="SimulatedWorld.Transcript"/> keeps. The default is 100,000.</summary>
    public int TranscriptLimit { get; init; } = 100_000;
}
