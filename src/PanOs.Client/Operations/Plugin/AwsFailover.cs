namespace PanOs;

/// <summary>How the VM-Series plugin moves traffic to the other firewall of a pair on AWS.</summary>
public enum AwsFailoverMode
{
    /// <summary>The firewall refused the question, or its answer could not be read.</summary>
    NotReadable,

    /// <summary>The network interfaces of the data plane move (<c>interface-move</c>).</summary>
    InterfaceMove,

    /// <summary>Secondary addresses move (<c>secondary-ip</c>), from plugin 2.0.1 on.</summary>
    SecondaryIp,
}

/// <summary>
/// What came of asking for the failover mode. Unconfirmed: only the command line's words are documented
/// (<c>show plugins vm_series aws ha failover-mode</c>), neither their XML nor the text of the answer.
/// </summary>
/// <param name="Mode">The mode, or that it is not readable over the API; then the command line has to be asked.</param>
/// <param name="Answer">What the firewall said.</param>
public sealed record AwsFailoverReading(AwsFailoverMode Mode, string Answer);

/// <summary>
/// What came of asking for the plugin's high availability state. Unconfirmed: only the command line's words are
/// documented (<c>show plugins vm_series aws ha state</c>), neither their XML nor the form of the answer.
/// </summary>
/// <param name="IsReadable">Whether the firewall answered the question; otherwise the command line has to be asked.</param>
/// <param name="Answer">What the firewall said.</param>
public sealed record AwsHaStateReading(bool IsReadable, string Answer);

/// <summary>
/// What came of asking how the data plane reads packets (<c>show system setting dpdk-pkt-io</c>). The text was captured
/// on PAN-OS 11.1.3 from the command line. Unconfirmed: the XML of the command.
/// </summary>
public sealed record PacketIoReading
{
    /// <summary>The mode in use, such as <c>DPDK</c> or <c>PacketMMap</c>; null when it is not readable.</summary>
    public string? Current { get; init; }

    /// <summary>Whether DPDK is in use; null when that is not readable.</summary>
    public bool? IsDpdk => Current is null ? null : string.Equals(Current, "DPDK", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the firewall can use DPDK; null when that is not readable.</summary>
    public bool? IsCapable { get; init; }

    /// <summary>The mode that it would use unasked; null when that is not readable.</summary>
    public string? Default { get; init; }

    /// <summary>What the firewall said.</summary>
    public string Answer { get; init; } = string.Empty;
}
