namespace PanOs;

/// <summary>How a <see cref="PanOsPair"/> behaves.</summary>
public sealed record PanOsPairOptions
{
    /// <summary>
    /// How long a firewall may take to tell its state, retries included; then it counts as not reached. Default: 15
    /// seconds.
    /// </summary>
    public TimeSpan LookLimit { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether the two clients stay open when the pair is disposed. Default: false.</summary>
    public bool LeavesClientsOpen { get; init; }
}
