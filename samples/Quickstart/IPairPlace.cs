using PanOs.HaPair;
using PanOs.Testing;

namespace Quickstart;

/// <summary>Where the job runs. The job itself does not know whether AWS is simulated.</summary>
internal interface IPairPlace
{
    /// <summary>A pair in this place.</summary>
    FirewallPair CreatePair(HaPairTopology topology);

    /// <summary>How many commits the firewalls have been sent; null where nobody counts.</summary>
    int? CountCommits();

    /// <summary>Whether the plan may be carried out.</summary>
    Task<bool> ApproveAsync(HaPairPlan plan, CancellationToken cancellationToken);
}

/// <summary>The lab: nothing in it costs anything, so nobody is asked.</summary>
internal sealed class LabPlace(PanOsLab lab) : IPairPlace
{
    public FirewallPair CreatePair(HaPairTopology topology) => lab.CreatePair(topology);

    public int? CountCommits() => lab.CountCommits();

    public Task<bool> ApproveAsync(HaPairPlan plan, CancellationToken cancellationToken) => Task.FromResult(true);
}
