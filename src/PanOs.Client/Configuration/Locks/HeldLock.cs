namespace PanOs;

/// <summary>What a lock keeps other administrators from.</summary>
public enum LockKind
{
    /// <summary>Changing the candidate configuration.</summary>
    Configuration,

    /// <summary>Committing.</summary>
    Commit,
}

/// <summary>A lock that is held.</summary>
/// <param name="Kind">What it keeps others from.</param>
/// <param name="Owner">The administrator who took it.</param>
/// <param name="Comment">What the administrator said it is for; may be empty.</param>
public sealed record HeldLock(LockKind Kind, string Owner, string Comment)
{
    /// <summary>What it covers: <c>shared</c> for everything, or a virtual system such as <c>vsys1</c>; empty when the firewall did not say.</summary>
    public string Scope { get; init; } = string.Empty;

    /// <summary>When it was taken, in the firewall's own time zone (<c>2026/03/19 17:00:45</c>); null when it did not say.</summary>
    public string? Created { get; init; }

    /// <summary>When its owner was last active, in the firewall's own time zone; null when it did not say.</summary>
    public string? LastActivity { get; init; }

    /// <summary>Whether its owner is logged in; null when the firewall did not say.</summary>
    public bool? IsOwnerLoggedIn { get; init; }

    /// <summary>Whether an edit of this client took it (<see cref="PanOsClient.BeginEditAsync"/>), in this process or in another.</summary>
    public bool IsOfAnEdit => Kind is LockKind.Configuration && Comment.Contains(EditLock.MarkerStart, StringComparison.Ordinal);

    /// <summary>Such as <c>alice's configuration lock on shared since 2026/03/19 17:00:45 (night shift)</c>.</summary>
    public override string ToString() =>
        $"{Owner}'s {(Kind is LockKind.Commit ? "commit" : "configuration")} lock{(Scope.Length > 0 ? $" on {Scope}" : "")}{(Created is null ? "" : $" since {Created}")}{(Comment.Length > 0 ? $" ({Comment})" : "")}";
}
