using System.Collections.Concurrent;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What the steps of one apply share.</summary>
internal sealed class ApplyContext(
    HaPairTopology topology, FirewallPairOptions options, FirewallAccess access, Ec2Deployment network, Ec2Instances instances, HaPairPlan plan)
{
    private readonly List<StepResult> _results = [];
    private PairAddresses? _addresses;
    private Ec2Observation? _found;

    public static IReadOnlyList<FirewallRole> Roles { get; } = [FirewallRole.Primary, FirewallRole.Secondary];

    public HaPairTopology Topology => topology;

    public FirewallPairOptions Options => options;

    public TimeProvider Time => options.TimeProvider;

    public FirewallAccess Access => access;

    public FirewallReader Reader { get; } = new(topology, access, options);

    public Ec2Deployment Network => network;

    public Ec2Instances Instances => instances;

    public HaPairPlan Plan => plan;

    /// <summary>The addresses of the pair; known after the network step.</summary>
    public PairAddresses Addresses
    {
        get => _addresses ?? throw new InvalidOperationException("The addresses of the pair are not known yet.");
        set => _addresses = value;
    }

    /// <summary>What is on AWS; known after the network step.</summary>
    public Ec2Observation Found
    {
        get => _found ?? throw new InvalidOperationException("What is on AWS is not known yet.");
        set => _found = value;
    }

    /// <summary>The firewalls that nobody had logged in to before this run: nothing of theirs has to be read first.</summary>
    public ConcurrentDictionary<FirewallRole, bool> New { get; } = new();

    /// <summary>The firewalls that were told to restart in this run, and when; removed once they are ready again.</summary>
    public ConcurrentDictionary<FirewallRole, DateTimeOffset> Restarting { get; } = new();

    /// <summary>The firewalls whose high availability was turned on in this run.</summary>
    public ConcurrentDictionary<FirewallRole, bool> TurnedOn { get; } = new();

    /// <summary>The firewall that got the dataplane's configuration, or had it; null before.</summary>
    public FirewallRole? Configured { get; set; }

    /// <summary>Whether the primary firewall is told to preempt only when it has the other one's configuration.</summary>
    public bool PreemptsLater { get; set; }

    /// <summary>Tells of something within the current step.</summary>
    public Action<string> Report { get; set; } = _ => { };

    public Task<PanOsClient> ClientAsync(FirewallRole role, CancellationToken cancellationToken) =>
        access.ClientAsync(role, Addresses, cancellationToken);

    public void Add(StepResult result) => _results.Add(result);

    /// <summary>What was done so far.</summary>
    public HaPairDeployment ToDeployment() => new() { Addresses = Addresses, Steps = [.. _results] };

    /// <summary>Does the same with both firewalls at once, and returns both outcomes, the primary's first.</summary>
    public static Task<T[]> OnBothAsync<T>(Func<FirewallRole, Task<T>> work) => Task.WhenAll(Roles.Select(work));
}
