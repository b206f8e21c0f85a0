namespace PanOs.Simulator;

/// <summary>One thing that happened to a simulated firewall. None of them shows a secret.</summary>
/// <param name="At">When, in virtual time.</param>
/// <param name="InstanceId">The machine that the firewall runs on.</param>
public abstract record TranscriptEntry(DateTimeOffset At, string InstanceId);

/// <summary>A line that an administrator entered on the command line.</summary>
/// <param name="At">When, in virtual time.</param>
/// <param name="InstanceId">The machine that the firewall runs on.</param>
/// <param name="User">The administrator.</param>
/// <param name="Line">The line; <c>***</c> where a password was asked for.</param>
public sealed record CommandLineEntry(DateTimeOffset At, string InstanceId, string User, string Line) : TranscriptEntry(At, InstanceId);

/// <summary>Something that a firewall noted of itself: boots, HA states, links, the plugin.</summary>
/// <param name="At">When, in virtual time.</param>
/// <param name="InstanceId">The machine that the firewall runs on.</param>
/// <param name="Text">What, for a person.</param>
public sealed record FirewallEvent(DateTimeOffset At, string InstanceId, string Text) : TranscriptEntry(At, InstanceId);
