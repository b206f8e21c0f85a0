namespace PanOs.Simulator;

/// <summary>
/// One peer's half of Active/Passive HA. While its running configuration enables HA it is initial until the firewall is
/// ready; then it looks at the peer with every heartbeat, and decides what this firewall is.
/// </summary>
/// <remarks>
/// Three lost heartbeats lose the peer, and so do three lost hello messages. How long a firewall that never saw its peer
/// waits before it becomes active alone is Unconfirmed.
/// </remarks>
internal sealed class HighAvailabilityAgent
{
    private const int MessagesToLose = 3;
    private const string Preemption = "preemption";

    private static readonly TimeSpan s_aloneHold = TimeSpan.FromSeconds(30);

    private readonly SimulatedFirewall _firewall;
    private IDisposable? _nextBeat;
    private IDisposable? _promotion;
    private DateTimeOffset _promotionDue;
    private HighAvailabilityAgent? _peer;
    private int _missed;
    private DateTimeOffset _lastHello;
    private DateTimeOffset? _wholeSince;
    private bool _preempted;

    public HighAvailabilityAgent(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        Synchronization = new ConfigurationSynchronization(firewall, this);
        Monitor = new HaMonitor(firewall);
        Flaps = new HaFlaps(firewall.Clock);
        DataLink = new HaDataLink(firewall);
        firewall.Power.PhaseChanged += phase => Restart(phase);
        firewall.Configuration.RunningChanged += () =>
        {
            // One that has just begun with HA has nothing to tell: it may be the one that differs.
            bool ran = State != HaState.Disabled;
            TakeConfiguration();
            if (ran)
            {
                Synchronization.RunningChanged();
            }
        };
    }

    public HaSettings Settings { get; private set; } = HaSettings.None;

    public HaState State { get; private set; }

    public DateTimeOffset StateSince { get; private set; }

    /// <summary>The peer while the control link is up; otherwise null.</summary>
    public HighAvailabilityAgent? Peer => _missed < MessagesToLose ? _peer : null;

    /// <summary>Whether the control link has been up since HA started.</summary>
    public bool EverConnected { get; private set; }

    /// <summary>What the peer said last; meaningful while <see cref="Peer"/> is there.</summary>
    public HaState PeerState { get; private set; }

    /// <summary>Since when the peer has been what it is, as this firewall sees it.</summary>
    public DateTimeOffset PeerSince { get; private set; }

    /// <summary>Why the control link is down, for the log; null while it is up.</summary>
    public string? ControlTrouble { get; private set; }

    /// <summary>The data link, as it was seen while the control link was up.</summary>
    public HaDataLink DataLink { get; }

    public bool DataLinkUp => Peer is not null && DataLink.Trouble is null;

    /// <summary>The last state that was an error, and why it came to it; null when there was none.</summary>
    public (HaState State, string Reason)? LastError { get; private set; }

    public ConfigurationSynchronization Synchronization { get; }

    public HaMonitor Monitor { get; }

    public HaFlaps Flaps { get; }

    public SimulatedFirewall Firewall => _firewall;

    /// <summary>Whether the dataplane may forward.</summary>
    public bool MayForward => State is HaState.Disabled or HaState.Active;

    /// <summary>An administrator takes this firewall out of the pair.</summary>
    public void Suspend()
    {
        LastError = (HaState.Suspended, "User requested");
        Become(HaState.Suspended, "User requested");
    }

    /// <summary>An administrator takes it back in.</summary>
    public void MakeFunctional()
    {
        if (State is HaState.Suspended or HaState.NonFunctional)
        {
            Flaps.Reset();
            Become(HaState.Initial, "User requested");
        }
    }

    /// <summary>A port came up or went away; an active firewall that lost a monitored one does not wait for the next heartbeat.</summary>
    public void PortsChanged()
    {
        if (State == HaState.Active)
        {
            CheckWork();
        }
    }

    /// <summary>Whether this peer wins an election against <paramref name="other"/>: lower priority, then lower HA1 MAC.</summary>
    public bool Beats(HighAvailabilityAgent other) => Settings.Priority != other.Settings.Priority
        ? Settings.Priority < other.Settings.Priority
        : string.CompareOrdinal(MacOf(_firewall), MacOf(other._firewall)) < 0;

    private static string MacOf(SimulatedFirewall firewall) =>
        firewall.Host.Interfaces.TryGetValue(0, out HostInterface? management) ? management.MacAddress : string.Empty;

    private void Restart(FirewallPhase phase)
    {
        Stop();
        if (phase >= FirewallPhase.Management)
        {
            LastError = null;
            TakeConfiguration();
        }
    }

    private void TakeConfiguration()
    {
        if (_firewall.Phase < FirewallPhase.Management)
        {
            return;
        }

        HaSettings before = Settings;
        Settings = HaSettings.Read(_firewall.Configuration.Running);
        if (!Settings.Enabled)
        {
            Stop();
        }
        else if (State == HaState.Disabled)
        {
            Start();
        }
        else if (before.GroupId != Settings.GroupId || !Equals(before.PeerAddress, Settings.PeerAddress))
        {
            ForgetPeer();
        }
    }

    private void Start()
    {
        ForgetPeer();
        Become(HaState.Initial, "HA starts");
    }

    private void Stop()
    {
        _nextBeat?.Dispose();
        _promotion?.Dispose();
        _promotion = null;
        _preempted = false;
        Monitor.Reset();
        Flaps.Reset();
        _firewall.Plugin.Abandon();
        ForgetPeer();
        Settings = HaSettings.None;
        State = HaState.Disabled;
        StateSince = _firewall.Clock.GetUtcNow();
    }

    private void ForgetPeer()
    {
        _peer = null;
        _missed = 0;
        EverConnected = false;
        PeerSince = _firewall.Clock.GetUtcNow();
    }

    private void Beat()
    {
        _nextBeat?.Dispose();
        _nextBeat = _firewall.Clock.Schedule(Settings.Timers.Heartbeat, Beat);
        LookAtPeer();
        Decide();
    }

    private void LookAtPeer()
    {
        HaControlLink link = HaLinks.TryControl(_firewall);
        bool wasUp = Peer is not null;
        ControlTrouble = link.Trouble;
        if (link.Peer is not null)
        {
            _peer = link.Peer;
            _missed = 0;
            _lastHello = _firewall.Clock.GetUtcNow();
            PeerState = link.Peer.State;
            DataLink.See(Settings, Settings.StateSync ? HaLinks.TryData(_firewall, link.Peer._firewall) : "state synchronization is off");
        }
        else if (wasUp && link.BeatsOnly is not null)
        {
            // The peer lives; it is lost when three hello messages in a row have not come.
            _missed = _firewall.Clock.GetUtcNow() - _lastHello < MessagesToLose * Settings.Timers.Hello ? 0 : MessagesToLose;
        }
        else
        {
            _missed++;
        }

        if (wasUp != Peer is not null)
        {
            EverConnected = true;
            PeerSince = _firewall.Clock.GetUtcNow();
            _firewall.Log.Write(wasUp ? $"HA: connection to the peer is lost: {link.Trouble}" : "HA: connected to the peer");
            if (!wasUp && State == HaState.Active)
            {
                // Both may have been active and may have taken the interfaces while they could not see each other.
                _firewall.Plugin.TakeOver();
            }
        }
    }

    private void Decide()
    {
        switch (State)
        {
            case HaState.Initial:
                DecideFirst();
                break;
            case HaState.Passive:
                DecideAsPassive();
                break;
            case HaState.Active when Peer is { } other && PeerState == HaState.Active && !Beats(other):
                Become(HaState.Passive, "both peers were active");
                break;
            case HaState.Active:
                CheckWork();
                break;
            case HaState.NonFunctional:
                ComeBackWhenWhole();
                break;
        }
    }

    /// <summary>An active firewall that lost what it works with hands over; one that does so again and again is suspended.</summary>
    private void CheckWork()
    {
        if (Monitor.Failure() is not { } failure)
        {
            return;
        }

        // Unconfirmed: the words for a loop.
        (HaState state, string reason) = Flaps.LeaveActive(_preempted, Settings.Timers.MaxFlaps)
            ? (HaState.Suspended, _preempted ? "Preemption loop detected" : "Non-functional loop detected")
            : (HaState.NonFunctional, failure);
        LastError = (state, reason);
        Become(state, reason);
    }

    private void ComeBackWhenWhole()
    {
        if (!Monitor.IsWhole())
        {
            _wholeSince = null;
            return;
        }

        _wholeSince ??= _firewall.Clock.GetUtcNow();
        if (_firewall.Clock.GetUtcNow() - _wholeSince >= Settings.MonitorFailHoldDown)
        {
            Become(HaState.Initial, "what had failed works again");
        }
    }

    private void DecideFirst()
    {
        if (Peer is not { } other)
        {
            if (_firewall.Clock.GetUtcNow() - StateSince >= s_aloneHold)
            {
                Become(HaState.Active, "no peer");
            }

            return;
        }

        switch (PeerState)
        {
            case HaState.Active:
                Become(HaState.Passive, "the peer is active");
                break;
            case HaState.Suspended or HaState.NonFunctional:
                Become(HaState.Active, "the peer cannot be");
                break;
            default:
                bool wins = Beats(other);
                Become(wins ? HaState.Active : HaState.Passive, wins ? "election won" : "election lost");
                break;
        }
    }

    private void DecideAsPassive()
    {
        if (Peer is not { } other)
        {
            PromoteAfter(Settings.Timers.PromotionHold, "the peer is lost");
            return;
        }

        switch (PeerState)
        {
            case HaState.Active when Settings.Preemptive && other.Settings.Preemptive && Settings.Priority < other.Settings.Priority:
                PromoteAfter(Settings.Timers.PreemptionHold, Preemption);
                break;
            case HaState.Active:
            case HaState.Initial or HaState.Passive when !Beats(other):
                KeepPassive();
                break;
            default:
                PromoteAfter(Settings.Timers.PromotionHold, $"the peer is {PeerState.ToWireName()}");
                break;
        }
    }

    // A shorter hold overtakes a longer one: who waits to preempt does not wait on when the peer gives up.
    private void PromoteAfter(TimeSpan hold, string reason)
    {
        DateTimeOffset due = _firewall.Clock.GetUtcNow() + hold;
        if (_promotion is not null && _promotionDue <= due)
        {
            return;
        }

        KeepPassive();
        _promotionDue = due;
        _promotion = _firewall.Clock.Schedule(hold, () =>
        {
            _promotion = null;
            Become(HaState.Active, reason);
        });
    }

    private void KeepPassive()
    {
        _promotion?.Dispose();
        _promotion = null;
    }

    private void Become(HaState state, string reason)
    {
        KeepPassive();
        if (State == state)
        {
            return;
        }

        _firewall.Log.Write($"HA: {State.ToWireName()} -> {state.ToWireName()} ({reason})");
        State = state;
        StateSince = _firewall.Clock.GetUtcNow();
        _preempted = reason == Preemption;
        _wholeSince = null;
        Monitor.Reset();
        if (state == HaState.Active)
        {
            _firewall.Plugin.TakeOver();
        }

        if (_missed == 0 && Peer is { } other && _firewall.Ha1Connected && other._firewall.Ha1Connected)
        {
            other.PeerChanged(state);
        }

        if (state == HaState.Initial && _firewall.Phase == FirewallPhase.Ready)
        {
            Beat();
        }
    }

    /// <summary>The peer says that it has become something else; a hello message carries it at once.</summary>
    private void PeerChanged(HaState state)
    {
        if (Peer is not null)
        {
            PeerState = state;
            PeerSince = _firewall.Clock.GetUtcNow();
            Decide();
        }
    }
}
