namespace PanOs.Simulator;

/// <summary>Takes a firewall from off to ready, and back.</summary>
internal sealed class BootSequence(SimulatedFirewall firewall)
{
    private int _boots;

    /// <summary>The firewall has entered a phase.</summary>
    public event Action<FirewallPhase>? PhaseChanged;

    /// <summary>Another number after each start and stop: what belongs to one run of the firewall ends with it.</summary>
    public int Run { get; private set; }

    public FirewallPhase Phase { get; private set; } = FirewallPhase.Off;

    public void PowerOn()
    {
        if (Phase == FirewallPhase.Off)
        {
            Boot();
        }
    }

    public void PowerOff(string reason)
    {
        if (Phase == FirewallPhase.Off)
        {
            return;
        }

        firewall.Log.Write($"Switched off: {reason}");
        Stop(FirewallPhase.Off);
    }

    public void Reboot(string reason)
    {
        if (Phase == FirewallPhase.Off)
        {
            return;
        }

        firewall.Log.Write($"Rebooting: {reason}");
        Boot();
    }

    /// <summary>Reboots in a moment, by default a second, so that the answer to the command that asked for it still gets out.</summary>
    public void RebootSoon(string reason, TimeSpan? after = null) =>
        Later(after ?? TimeSpan.FromSeconds(1), () => Reboot(reason));

    /// <summary>Switches itself off in a moment.</summary>
    public void ShutDownSoon(string reason) => Later(TimeSpan.FromSeconds(1), () => PowerOff(reason));

    private void Boot()
    {
        Stop(FirewallPhase.Booting);
        if (Phase != FirewallPhase.Booting)
        {
            // Somebody who was thrown out has switched the firewall off.
            return;
        }

        firewall.Api.BootedAt = firewall.Clock.GetUtcNow();
        double factor = _boots++ == 0 ? 1 : firewall.Options.RebootFactor;
        Later(firewall.Options.SshUp * factor, () => Enter(FirewallPhase.SshOnly));
        Later(firewall.Options.ManagementUp * factor, () => ServeManagement(firewall.Options.AutoCommitTime * factor));
    }

    private void ServeManagement(TimeSpan autoCommitTime)
    {
        firewall.PacketIo.TakeEffect();
        firewall.Ports.Probe();
        Enter(FirewallPhase.Management);
        firewall.Jobs.Enqueue("AutoCom", string.Empty, string.Empty, autoCommitTime, () =>
        {
            // The job is recorded as finished first: what starts when the firewall is ready must not find it running.
            Later(TimeSpan.Zero, () => Enter(FirewallPhase.Ready));
            return new JobOutcome(true, "Configuration committed successfully");
        });
    }

    private void Stop(FirewallPhase phase)
    {
        Run++;
        firewall.Jobs.Clear();
        Enter(phase);

        // What was not committed is lost; the running configuration is on disk.
        firewall.Configuration.Revert();
    }

    private void Enter(FirewallPhase phase)
    {
        Phase = phase;
        PhaseChanged?.Invoke(phase);
    }

    private void Later(TimeSpan delay, Action action)
    {
        int run = Run;
        firewall.Clock.Schedule(delay, () =>
        {
            if (run == Run)
            {
                action();
            }
        });
    }
}
