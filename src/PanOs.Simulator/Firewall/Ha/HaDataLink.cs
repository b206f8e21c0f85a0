namespace PanOs.Simulator;

/// <summary>What one peer knows of the data link (HA2), and its keep-alive.</summary>
/// <remarks>
/// The keep-alive's action <c>log-only</c> writes to the log when the link has been down for the threshold, and when it
/// is back (documented; the words are Unconfirmed). <c>split-datapath</c> is for active/active and does the same here.
/// </remarks>
internal sealed class HaDataLink(SimulatedFirewall firewall)
{
    private DateTimeOffset _downSince;
    private bool _keepAliveDown;

    /// <summary>Why the link is down; null while it is up.</summary>
    public string? Trouble { get; private set; } = "not connected";

    /// <summary>A look at the link found <paramref name="trouble"/>, or nothing wrong.</summary>
    public void See(HaSettings settings, string? trouble)
    {
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        if (trouble != Trouble)
        {
            firewall.Log.Write(trouble is null ? "HA: the data link (HA2) is up" : $"HA: the data link (HA2) is down: {trouble}");
            _downSince = Trouble is null ? now : _downSince;
            Trouble = trouble;
        }

        bool down = trouble is not null && settings is { KeepAlive: true, StateSync: true } && _downSince != default && now - _downSince >= settings.KeepAliveThreshold;
        if (down != _keepAliveDown)
        {
            _keepAliveDown = down;
            firewall.Log.Write(down ? "HA: HA2 keep-alive is down" : "HA: HA2 keep-alive is up");
        }
    }
}
