namespace PanOs.Simulator;

/// <summary>
/// What goes wrong with requests to the firewalls of a world, on purpose. By default nothing does. For each request the
/// first rule that fits and is not used up decides; rules may be added and removed at any time, from any thread.
/// </summary>
/// <example>
/// <code>
/// lab.World.Faults.Once(request => request.Type == "commit", new FirewallFault.DropAfter());
/// lab.World.Faults.Always(request => request.Detail == "show jobs id", new FirewallFault.Delay(TimeSpan.FromSeconds(20)));
/// </code>
/// </example>
public sealed class FirewallFaults
{
    private readonly Lock _gate = new();
    private readonly List<FirewallFaultRule> _rules = [];
    private readonly HashSet<(SimulatedFirewall Firewall, string Key)> _expired = [];

    internal FirewallFaults()
    {
    }

    /// <summary>The next request that fits meets the fault.</summary>
    /// <param name="when">Which requests; null for every one.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <returns>The rule: it tells how often it was met, and disposing it removes it.</returns>
    public FirewallFaultRule Once(Func<FirewallRequest, bool>? when, FirewallFault fault) => Times(1, when, fault);

    /// <summary>Every request that fits meets the fault.</summary>
    /// <inheritdoc cref="Once"/>
    public FirewallFaultRule Always(Func<FirewallRequest, bool>? when, FirewallFault fault) => Times(int.MaxValue, when, fault);

    /// <summary>The next <paramref name="count"/> requests that fit meet the fault.</summary>
    /// <param name="count">At least 1.</param>
    /// <param name="when">Which requests; null for every one.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <returns>The rule: it tells how often it was met, and disposing it removes it.</returns>
    /// <exception cref="ArgumentException">The fault's own values make no sense: a negative time, a piece of no bytes.</exception>
    public FirewallFaultRule Times(int count, Func<FirewallRequest, bool>? when, FirewallFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (fault is FirewallFault.Delay { Time.Ticks: < 0 } or FirewallFault.DelayAnswer { Time.Ticks: < 0 }
            or FirewallFault.Drip { Every.Ticks: < 0 } or FirewallFault.Drip { Bytes: < 1 } or FirewallFault.Truncate { Bytes: < 0 }
            or FirewallFault.Reboot { After.Ticks: < 0 } or FirewallFault.Status { Code: < 200 or > 599 })
        {
            throw new ArgumentException($"{fault} makes no sense.", nameof(fault));
        }

        var rule = new FirewallFaultRule(this, when ?? (static _ => true), fault, count);
        lock (_gate)
        {
            _rules.Add(rule);
        }

        return rule;
    }

    /// <summary>Nothing new goes wrong any more. What has begun (a delay, a job that hangs, a key that has expired) goes on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    internal void Expire(SimulatedFirewall firewall, string key)
    {
        lock (_gate)
        {
            _expired.Add((firewall, key));
        }
    }

    internal bool IsExpired(SimulatedFirewall firewall, string key)
    {
        lock (_gate)
        {
            return _expired.Contains((firewall, key));
        }
    }

    /// <summary>
    /// Whether a new connection to <paramref name="firewall"/> is to be shown another certificate; for a server that speaks TLS.
    /// It uses a rule with <see cref="FirewallFault.WrongCertificate"/> up.
    /// </summary>
    /// <param name="firewall">The firewall that the connection leads to.</param>
    public bool TakeCertificate(SimulatedFirewall firewall) => Take(new FirewallRequest(firewall, null), certificate: true) is not null;

    internal void Remove(FirewallFaultRule rule)
    {
        lock (_gate)
        {
            _rules.Remove(rule);
        }
    }

    /// <summary>The fault that this request meets; null for none. A certificate is shown before there is a request.</summary>
    internal FirewallFault? Take(FirewallRequest request, bool certificate = false)
    {
        FirewallFaultRule[] rules;
        lock (_gate)
        {
            rules = [.. _rules];
        }

        // A predicate is foreign code: it runs outside the lock.
        foreach (FirewallFaultRule rule in rules)
        {
            if (rule.Fault is FirewallFault.WrongCertificate == certificate && rule.Fits(request))
            {
                lock (_gate)
                {
                    if (rule.Use())
                    {
                        return rule.Fault;
                    }
                }
            }
        }

        return null;
    }
}

/// <summary>One rule of <see cref="FirewallFaults"/>.</summary>
public sealed class FirewallFaultRule : IDisposable
{
    private readonly FirewallFaults _faults;
    private readonly Func<FirewallRequest, bool> _when;
    private readonly int _limit;

    internal FirewallFaultRule(FirewallFaults faults, Func<FirewallRequest, bool> when, FirewallFault fault, int limit)
    {
        _faults = faults;
        _when = when;
        Fault = fault;
        _limit = limit;
    }

    /// <summary>What goes wrong.</summary>
    public FirewallFault Fault { get; }

    /// <summary>How many requests have met it.</summary>
    public int Met { get; private set; }

    /// <summary>Removes the rule. What it has begun (a delay, a job that hangs) goes on.</summary>
    public void Dispose() => _faults.Remove(this);

    internal bool Fits(FirewallRequest request) => Met < _limit && _when(request);

    internal bool Use()
    {
        if (Met == _limit)
        {
            return false;
        }

        Met++;
        return true;
    }
}
