namespace PanOs;

/// <summary>One firewall of a pair, as <c>show high-availability state</c> tells it.</summary>
public sealed record HaNode
{
    /// <summary>
    /// <c>active</c>, <c>passive</c>, <c>suspended</c>, <c>initial</c>, <c>tentative</c>, <c>non-functional</c> or
    /// <c>unknown</c>. A Panorama says <c>primary-active</c> and the like.
    /// </summary>
    public string State { get; init; } = "unknown";

    /// <summary>How long it has been in this state; null when not known.</summary>
    public TimeSpan? StateDuration { get; init; }

    /// <summary>The device priority, 0 to 255, lower wins; null when not known.</summary>
    public int? Priority { get; init; }

    /// <summary>The address of the management interface, without prefix length; null when not known.</summary>
    public string? ManagementAddress { get; init; }

    /// <summary>The address of the HA1 link, without prefix length; null when not known.</summary>
    public string? Ha1Address { get; init; }

    /// <summary>The port of the HA1 link; null when not known.</summary>
    public string? Ha1Port { get; init; }

    /// <summary>The address of the HA2 link, without prefix length; null when not known.</summary>
    public string? Ha2Address { get; init; }

    /// <summary>The port of the HA2 link; null when not known.</summary>
    public string? Ha2Port { get; init; }

    /// <summary><c>up</c> or <c>down</c>, for the connection as a whole; told about the peer only.</summary>
    public string? ConnectionStatus { get; init; }

    /// <summary><c>up</c> or <c>down</c>, for HA1; told about the peer only.</summary>
    public string? Ha1Status { get; init; }

    /// <summary><c>up</c> or <c>down</c>, for HA2; told about the peer only.</summary>
    public string? Ha2Status { get; init; }

    /// <summary>Whether keep-alive messages watch HA2; told about the peer only, null when not known.</summary>
    public bool? IsHa2KeepAliveEnabled { get; init; }

    /// <summary>Why the connection is down; null when it is not.</summary>
    public string? ConnectionDownReason { get; init; }

    /// <summary>Whether it takes over again after a recovery; null when not known.</summary>
    public bool? Preemptive { get; init; }

    /// <summary>
    /// What was compared with the peer (<c>build</c>, <c>app</c>, <c>av</c>, …; a plugin by its short name, such as
    /// <c>VMS</c>) and how it came out: <c>Match</c>, <c>Mismatch</c> or <c>Unknown</c>. Told about the asked firewall only.
    /// </summary>
    public IReadOnlyDictionary<string, string> Compatibility { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The PAN-OS version; null when not known.</summary>
    public string? Version { get; init; }

    /// <summary>The state in which it last did not work, such as <c>suspended</c>; null when there is nothing to tell.</summary>
    public string? LastErrorState { get; init; }

    /// <summary>Why it was last not working, such as <c>User requested</c> or <c>Link down</c>; null when there is nothing to tell.</summary>
    public string? LastErrorReason { get; init; }

    /// <summary>Every field of the answer by its element name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The state, with what is worth knowing beside it.</summary>
    public override string ToString() => LastErrorReason is null || State is "active" or "passive" ? State : $"{State} ({LastErrorReason})";
}
