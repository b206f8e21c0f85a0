using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// The last step of the article: a test instance in the first private subnet and one in the untrust subnet, which probe
/// what has to be reachable and what must not be. They bear roles of their own, by which leftovers are found.
/// </summary>
internal sealed class PairProbe(
    HaPairTopology topology, FirewallPairOptions options, Ec2Deployment network, Ec2Instances instances, Action<string, ProgressState> tell)
{
    private const string PrivateRole = "probe-private";
    private const string PublicRole = "probe-public";

    private readonly List<string> _launched = [];

    /// <summary>Launches, reads and removes.</summary>
    public async Task<ProbeReport> RunAsync(CancellationToken cancellationToken)
    {
        Ec2Observation found = await network.ObserveAsync(cancellationToken).ConfigureAwait(false);
        await RemoveAsync(found, cancellationToken).ConfigureAwait(false);
        ProbeReport report;
        try
        {
            report = await ProbeAsync(found, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await TryRemoveAsync().ConfigureAwait(false);
            throw;
        }

        await RemoveAsync(await network.ObserveAsync(CancellationToken.None).ConfigureAwait(false), CancellationToken.None).ConfigureAwait(false);
        tell(report.Passed ? "passed" : "did not pass", report.Passed ? ProgressState.Done : ProgressState.Failed);
        return report;
    }

    private async Task<ProbeReport> ProbeAsync(Ec2Observation found, CancellationToken cancellationToken)
    {
        (ProbeKind, string)[] outward = [(ProbeKind.Ping, options.ProbePingTarget), (ProbeKind.Https, options.ProbeHttpsTarget)];
        tell("launches two test instances", ProgressState.Started);
        (TrafficProbe behind, string? address) = await LaunchAsync(
            found, PrivateRole, PairRoles.PrivateSubnet(1), PairRoles.PrivateGroup, publicAddress: false, outward, cancellationToken).ConfigureAwait(false);
        string inside = address ?? throw new Ec2Exception(
            "RunInstances", "NoAddress", Ec2ErrorClass.WaitFailed, $"{behind.InstanceId} has no private address", "Look at the instance in the AWS console.");

        // Its own way to the internet is what shows that it probes at all: silence alone proves nothing.
        (TrafficProbe outside, _) = await LaunchAsync(
            found, PublicRole, PairRoles.UntrustSubnet, PairRoles.UntrustGroup, publicAddress: true,
            [(ProbeKind.Ping, inside), (ProbeKind.Https, options.ProbeHttpsTarget)], cancellationToken).ConfigureAwait(false);
        await instances.WaitForStateAsync(_launched, "running", cancellationToken).ConfigureAwait(false);
        tell("waits for what they print", ProgressState.Running);
        Task<Reading<ProbeResult>> fromInside = MeasureAsync(behind, cancellationToken);
        Task<Reading<ProbeResult>> fromOutside = MeasureAsync(outside, cancellationToken);
        Reading<ProbeResult>[] both = await Task.WhenAll(fromInside, fromOutside).ConfigureAwait(false);
        return new ProbeReport(topology.Name, options.TimeProvider.GetUtcNow(), Judge(found, both[0], both[1], inside))
        {
            SeenFrom = both[0].IsReadable ? both[0].Value.SeenFrom : null,
        };
    }

    private async Task<(TrafficProbe Probe, string? Address)> LaunchAsync(
        Ec2Observation found, string role, string subnetRole, string groupRole, bool publicAddress,
        IReadOnlyList<(ProbeKind Kind, string Target)> probes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (found.Subnets.GetValueOrDefault(subnetRole) is not { } subnet || found.SecurityGroups.GetValueOrDefault(groupRole) is not { } group)
        {
            throw new InvalidOperationException($"There is no subnet '{subnetRole}' with a security group '{groupRole}' to start a test instance in. Plan and apply first.");
        }

        // Not cancelled half-way: an instance whose id never came back could not be removed by it.
        ObservedInstance instance = await instances.LaunchTestInstanceAsync(
            TrafficProbe.Request(topology, role, subnet.Id, group.Id, publicAddress, probes), CancellationToken.None).ConfigureAwait(false);
        _launched.Add(instance.Id);
        return (new TrafficProbe(instances, instance.Id, options, probes), instance.PrivateAddress);
    }

    private static async Task<Reading<ProbeResult>> MeasureAsync(TrafficProbe probe, CancellationToken cancellationToken)
    {
        try
        {
            return await probe.MeasureAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unread) when (unread is TimeoutException or Ec2Exception)
        {
            return Reading<ProbeResult>.Not(unread.Message);
        }
    }

    private List<CheckResult> Judge(Ec2Observation found, Reading<ProbeResult> behind, Reading<ProbeResult> outside, string inside)
    {
        string? wanted = ObservedAddresses.Find(topology, found)?.OutsidePublic;
        return
        [
            Result(
                "PROBE-PING", "A private instance pings the internet", $"an answer from {options.ProbePingTarget}",
                "Follow the way outward: the private route table, the trust security group, the routes and rules of the active firewall.",
                () => Finding.When(behind.Value.PingWorks, behind.Value.ToString())),
            Result(
                "PROBE-HTTPS", "A private instance opens HTTPS connections to the internet", $"an answer from {options.ProbeHttpsTarget}",
                "If a ping passes and this does not, look at the trust security group: it has to take every protocol.",
                () => Finding.When(behind.Value.HttpsWorks, behind.Value.ToString())),
            Result(
                "PROBE-ADDRESS", "The internet sees the outside Elastic IP", wanted ?? "the Elastic IP of the outside interface",
                "Traffic leaves another way than through the pair: look at the private route table and at NAT.",
                () => wanted is null
                    ? Finding.NotReadable("the outside interface has no Elastic IP that is known")
                    : behind.Value.SeenFrom is { } seen ? Finding.When(seen == wanted, seen) : Finding.NotReadable("no request was answered")),
            Result(
                "PROBE-INSIDE", "An instance in the untrust subnet does not reach the private one", $"no answer from {inside}",
                "Inside a VPC subnets reach each other without the firewall: take the untrust subnet out of what the private security group lets in.",
                () => (outside.Value.PingWorks, outside.Value.HttpsWorks) switch
                {
                    (true, _) => Finding.Fail($"{inside} answers"),
                    (false, true) => Finding.Pass("no answer, and the instance that asks reaches the internet"),
                    _ => Finding.NotReadable("no answer, but the instance that asks reaches nothing at all"),
                }),
        ];
    }

    private static CheckResult Result(string id, string title, string expected, string remedy, Func<Finding> look)
    {
        Finding finding = Finding.Of(look);
        return new CheckResult(
            id, title, CheckSeverity.Error, finding.Outcome, expected, finding.Found, Sources.Article, finding.Outcome == CheckOutcome.Passed ? null : remedy);
    }

    private async Task TryRemoveAsync()
    {
        try
        {
            await RemoveAsync(await network.ObserveAsync(CancellationToken.None).ConfigureAwait(false), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Ec2Exception left)
        {
            // What broke the probe is what the caller has to hear; what is left bears the tag of the deployment.
            tell($"the test instances {string.Join(", ", _launched)} could not be removed; the next probe or destroy does: {left.Message}", ProgressState.Failed);
        }
    }

    // By tag as well: a launch whose answer was lost, or a process that ended, leaves an instance whose id nobody knows.
    private async Task RemoveAsync(Ec2Observation found, CancellationToken cancellationToken)
    {
        string[] ids =
        [
            .. found.Resources.OfType<ObservedInstance>()
                .Where(instance => instance is { IsTest: true, Role: PrivateRole or PublicRole })
                .Select(instance => instance.Id)
                .Union(_launched, StringComparer.Ordinal),
        ];
        if (ids.Length > 0)
        {
            tell($"removes {ids.Length} test instances", ProgressState.Running);
            await instances.TerminateAsync(ids, cancellationToken).ConfigureAwait(false);
            await instances.WaitForStateAsync(ids, "terminated", cancellationToken).ConfigureAwait(false);
        }
    }
}
