namespace PanOs.Simulator;

/// <summary>
/// Counts how often a firewall leaves the active state soon after it last did. One that does so too often is suspended
/// (documented: a flap is one within 15 minutes of the one before; after the permitted number of flaps it is suspended).
/// </summary>
internal sealed class HaFlaps(TimeProvider clock)
{
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(15);

    private DateTimeOffset? _leftActive;

    /// <summary>Flaps because it could not do its work.</summary>
    public int NonFunctional { get; private set; }

    /// <summary>Flaps of one that had taken the active role from its peer by preemption.</summary>
    public int Preemption { get; private set; }

    /// <summary>It leaves the active state. Whether that was once too often.</summary>
    public bool LeaveActive(bool preempted, int maximum)
    {
        DateTimeOffset now = clock.GetUtcNow();
        bool isFlap = _leftActive is { } before && now - before <= s_window;
        if (!isFlap)
        {
            Reset();
        }

        _leftActive = now;
        if (!isFlap)
        {
            return false;
        }

        int count = preempted ? ++Preemption : ++NonFunctional;
        return maximum > 0 && count >= maximum;
    }

    /// <summary>An administrator or a boot begins anew.</summary>
    public void Reset()
    {
        NonFunctional = 0;
        Preemption = 0;
        _leftActive = null;
    }
}
