using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// A test instance in the first private subnet, which probes the internet through the pair in rounds, and whose
/// console tells how they went. Disposing it terminates the instance and waits until it is gone.
/// </summary>
public sealed class TrafficProbe : IAsyncDisposable
{
    private const string Role = "probe";
    private const string ImageOwner = "amazon";
    private const string ImagePattern = "al2023-ami-2023*-x86_64";

    private readonly Ec2Instances _instances;
    private readonly FirewallPairOptions _options;
    private readonly IReadOnlyList<(ProbeKind Kind, string Target)> _probes;
    private bool _gone;

    internal TrafficProbe(
        Ec2Instances instances, string instanceId, FirewallPairOptions options, IReadOnlyList<(ProbeKind Kind, string Target)> probes)
    {
        _probes = probes;
        _instances = instances;
        _options = options;
        InstanceId = instanceId;
    }

    /// <summary>The id of the test instance.</summary>
    public string InstanceId { get; }

    /// <summary>
    /// What the probes say from now on: waits for the first round of ping and HTTPS that begins after this call.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The lines of the rounds that were printed since the call.</returns>
    /// <exception cref="TimeoutException">The instance printed no whole round within <see cref="FirewallPairOptions.ProbeLimit"/>.</exception>
    /// <exception cref="Ec2Exception">The console could not be read.</exception>
    public async Task<ProbeResult> MeasureAsync(CancellationToken cancellationToken = default)
    {
        // The console may show late what was printed before the call: the time in the line tells, in whole seconds.
        DateTimeOffset asked = _options.TimeProvider.GetUtcNow() - TimeSpan.FromSeconds(1);
        ProbeResult? result = await Poll.UntilAsync(
            _options.TimeProvider, ProbeScript.Pause, _options.ProbeLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        return result ?? throw new TimeoutException(
            $"The test instance {InstanceId} printed no probe within {_options.ProbeLimit.TotalMinutes:0} minutes. "
            + "Look at its console output; an instance type without a serial console that EC2 reads live prints late.");

        async Task<ProbeResult?> LookAsync(CancellationToken token)
        {
            ProbeLine[] fresh = [.. (await ReadAsync(token).ConfigureAwait(false)).Where(line => line.At > asked)];
            return fresh.GroupBy(line => line.Number).Any(IsWhole) ? new ProbeResult(fresh) : null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_gone)
        {
            return;
        }

        await _instances.TerminateAsync([InstanceId], CancellationToken.None).ConfigureAwait(false);
        await _instances.WaitForStateAsync([InstanceId], "terminated", CancellationToken.None).ConfigureAwait(false);
        _gone = true;
    }

    internal static async Task<TrafficProbe> StartAsync(
        HaPairTopology topology, Ec2Observation network, Ec2Instances instances, FirewallPairOptions options, CancellationToken cancellationToken)
    {
        ObservedSubnet? subnet = network.Subnets.GetValueOrDefault(PairRoles.PrivateSubnet(1));
        ObservedSecurityGroup? group = network.SecurityGroups.GetValueOrDefault(PairRoles.PrivateGroup);
        if (subnet is null || group is null)
        {
            throw new InvalidOperationException("There is no private subnet with a security group to start a test instance in. Plan and apply first.");
        }

        (ProbeKind, string)[] probes = [(ProbeKind.Ping, options.ProbePingTarget), (ProbeKind.Https, options.ProbeHttpsTarget)];
        // Not cancelled half-way: an instance whose id never came back would run on, and cost.
        cancellationToken.ThrowIfCancellationRequested();
        ObservedInstance instance = await instances.LaunchTestInstanceAsync(
            Request(topology, Role, subnet.Id, group.Id, publicAddress: false, probes), CancellationToken.None).ConfigureAwait(false);
        var probe = new TrafficProbe(instances, instance.Id, options, probes);
        try
        {
            await instances.WaitForStateAsync([instance.Id], "running", cancellationToken).ConfigureAwait(false);
            return probe;
        }
        catch
        {
            await probe.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A test instance that probes: a small Amazon Linux, which has all that the script needs.</summary>
    internal static TestInstanceRequest Request(
        HaPairTopology topology, string role, string subnetId, string groupId, bool publicAddress, IReadOnlyList<(ProbeKind Kind, string Target)> probes) => new()
        {
            Deployment = topology.Name,
            Role = role,
            Name = $"{topology.Name}-{role}",
            Image = ImageSpec.Newest(ImageOwner, ImagePattern),
            SubnetId = subnetId,
            SecurityGroupIds = [groupId],
            PublicAddress = publicAddress,
            UserData = ProbeScript.Compose(probes),
        };

    /// <summary>All lines that the console still has, oldest first; those about anything that the instance was not told to try are passed over.</summary>
    internal async Task<IReadOnlyList<ProbeLine>> ReadAsync(CancellationToken cancellationToken) =>
    [
        .. ProbeScript.Parse(await _instances.GetConsoleOutputAsync(InstanceId, cancellationToken).ConfigureAwait(false))
            .Where(line => _probes.Contains((line.Kind, line.Target))),
    ];

    private bool IsWhole(IEnumerable<ProbeLine> round) => _probes.All(each => round.Any(line => (line.Kind, line.Target) == each));
}
