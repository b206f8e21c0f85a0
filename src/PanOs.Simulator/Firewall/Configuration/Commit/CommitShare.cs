namespace PanOs.Simulator;

/// <summary>Which changes a commit is about.</summary>
internal sealed record CommitShare
{
    /// <summary>All of them.</summary>
    public static CommitShare Everything { get; } = new();

    /// <summary>Whose changes; null for everybody's.</summary>
    public IReadOnlyList<string>? Admins { get; init; }

    /// <summary>In which virtual systems; null for all, and for what is in none.</summary>
    public IReadOnlyList<string>? VirtualSystems { get; init; }

    /// <summary>Parts that are left out.</summary>
    public ConfigurationScopes Excluded { get; init; }

    public bool IsEverything => Admins is null && VirtualSystems is null && Excluded == ConfigurationScopes.None;

    public bool Includes(ConfigurationChange change) =>
        (Admins is null || Admins.Contains(change.Admin, StringComparer.Ordinal))
        && (VirtualSystems is null || (change.VirtualSystem is { } vsys && VirtualSystems.Contains(vsys, StringComparer.Ordinal)))
        && (change.Scope & Excluded) == ConfigurationScopes.None;
}
