namespace PanOs;

/// <summary>
/// Two firewalls of which one is active and one stands by. It finds out which is which by asking both, and gives a
/// client that writes only while its firewall keeps the role. Safe to use from several threads.
/// </summary>
/// <example>
/// <code>
/// await using var pair = new PanOsPair(a, b);
/// PanOsClient active = await pair.GetActiveAsync();
/// await using CandidateSession edit = await active.BeginEditAsync();      // refused when it fails over meanwhile
/// </code>
/// </example>
public sealed class PanOsPair : IAsyncDisposable
{
    private const string Active = "active";
    private const string Passive = "passive";

    private readonly PanOsPairOptions _options;

    /// <summary>Makes a pair of two clients. Nothing is sent.</summary>
    /// <param name="first">One firewall.</param>
    /// <param name="second">The other one.</param>
    /// <param name="options">How the pair behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException">Both clients have the same address, or an option is out of range.</exception>
    public PanOsPair(PanOsClient first, PanOsClient second, PanOsPairOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Address == second.Address)
        {
            throw new ArgumentException("A pair has two firewalls; both clients have the same address.", nameof(second));
        }

        _options = options ?? new PanOsPairOptions();
        if (_options.LookLimit <= TimeSpan.Zero || _options.LookLimit > TimeSpan.FromHours(1))
        {
            throw new ArgumentException($"{nameof(PanOsPairOptions.LookLimit)} must be positive and at most an hour.", nameof(options));
        }

        First = first;
        Second = second;
    }

    /// <summary>One firewall. A client that is not bound to a role: it writes whatever the firewall's state is.</summary>
    public PanOsClient First { get; }

    /// <summary>The other firewall. A client that is not bound to a role: it writes whatever the firewall's state is.</summary>
    public PanOsClient Second { get; }

    /// <summary>Asks both firewalls at the same time how they are. One that does not answer in time is told as not reached.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<PanOsPairState> GetStateAsync(CancellationToken cancellationToken = default)
    {
        var first = LookAsync(First, cancellationToken);
        var second = LookAsync(Second, cancellationToken);
        await Task.WhenAll(first, second).ConfigureAwait(false);
        return new PanOsPairState(await first.ConfigureAwait(false), await second.ConfigureAwait(false));
    }

    /// <summary>
    /// A client for the active firewall, bound to that role: right before every write it looks whether the firewall is
    /// still active, and refuses with a <see cref="PanOsRoleException"/> when it is not. Reads are not checked.
    /// Disposing it closes nothing.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsRoleException">Not exactly one firewall is active beyond doubt.</exception>
    public Task<PanOsClient> GetActiveAsync(CancellationToken cancellationToken = default) => GetAsync(Active, state => state.Active, cancellationToken);

    /// <summary>
    /// A client for the passive firewall, bound to that role as <see cref="GetActiveAsync"/> describes.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsRoleException">Not exactly one firewall is passive beyond doubt.</exception>
    public Task<PanOsClient> GetPassiveAsync(CancellationToken cancellationToken = default) => GetAsync(Passive, state => state.Passive, cancellationToken);

    /// <summary>
    /// Sends the active firewall's running configuration to the passive one and finds the job of type <c>HA-Sync</c>
    /// in which that commits it.
    /// </summary>
    /// <param name="waitUntil">Whether to wait for the job's end.</param>
    /// <param name="options">How to wait, for the job to appear and to end; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call and the waiting, not the job.</param>
    /// <returns>The job on the passive firewall; null when the firewall did it at once (PAN-OS 7.0).</returns>
    /// <exception cref="PanOsRoleException">The pair is not one active and one passive firewall.</exception>
    /// <exception cref="PanOsApiException">The synchronization was refused, or its job failed.</exception>
    public async Task<JobOperation?> SynchronizeAsync(WaitUntil waitUntil, JobWaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new JobWaitOptions();
        options.Validate(nameof(options));
        var state = await GetStateAsync(cancellationToken).ConfigureAwait(false);
        if (state is not { Condition: PanOsPairCondition.ActiveAndPassive, Active.Client: var active, Passive.Client: var passive })
        {
            throw NoSuch($"{Active} and one {Passive}", state);
        }

        var known = (await SyncJobsAsync(passive, cancellationToken).ConfigureAwait(false)).Select(job => job.Id).ToHashSet();
        var answer = await Bound(active, Active).SyncToPeerAsync(PeerSyncContent.RunningConfiguration, cancellationToken).ConfigureAwait(false);
        if (answer.Progress is PeerSyncProgress.Done)
        {
            return null;
        }

        var operation = await FindJobAsync(passive, known, options, cancellationToken).ConfigureAwait(false);
        if (waitUntil is WaitUntil.Completed)
        {
            await operation.WaitForCompletionAsync(options, progress: null, cancellationToken).ConfigureAwait(false);
        }

        return operation;
    }

    /// <summary>Disposes both clients, unless the options say otherwise.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_options.LeavesClientsOpen)
        {
            await First.DisposeAsync().ConfigureAwait(false);
            await Second.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Both addresses.</summary>
    public override string ToString() => $"{First} and {Second}";

    private async Task<PanOsPairMember> LookAsync(PanOsClient firewall, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.LookLimit, firewall.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var state = await firewall.GetHighAvailabilityStateAsync(both.Token).ConfigureAwait(false);
            return new PanOsPairMember(firewall, state, failure: null);
        }
        catch (PanOsException e)
        {
            return new PanOsPairMember(firewall, state: null, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            return new PanOsPairMember(firewall, state: null, new PanOsTransportException($"The firewall did not tell its state within {_options.LookLimit}.", e)
            {
                Device = firewall.Device,
                IsTransient = true,
            });
        }
    }

    private async Task<PanOsClient> GetAsync(string role, Func<PanOsPairState, PanOsPairMember?> choose, CancellationToken cancellationToken)
    {
        var state = await GetStateAsync(cancellationToken).ConfigureAwait(false);
        return choose(state) is { } member ? Bound(member.Client, role) : throw NoSuch(role, state);
    }

    private PanOsClient Bound(PanOsClient firewall, string role) =>
        new(firewall, new RoleGuard(firewall, role, _options.LookLimit).CheckAsync);

    private static async Task<IEnumerable<Job>> SyncJobsAsync(PanOsClient passive, CancellationToken cancellationToken) =>
        (await passive.GetJobsAsync(cancellationToken).ConfigureAwait(false))
            .Where(job => job.Id is not null && job.Type.Equals("HA-Sync", StringComparison.OrdinalIgnoreCase));

    private static async Task<JobOperation> FindJobAsync(PanOsClient passive, HashSet<int?> known, JobWaitOptions options, CancellationToken cancellationToken)
    {
        JobOperation? found = null;
        await foreach (var job in Polling.WatchAsync<Job>(passive, "The peer's HA-Sync job", options, LookForNewAsync, _ => true, cancellationToken).ConfigureAwait(false))
        {
            found = new JobOperation(passive, job.Id!.Value, []);
        }

        return found!;

        async Task<Job?> LookForNewAsync(CancellationToken token) =>
            (await SyncJobsAsync(passive, token).ConfigureAwait(false)).FirstOrDefault(job => !known.Contains(job.Id));
    }

    private static PanOsRoleException NoSuch(string role, PanOsPairState state)
    {
        var (reason, remedy) = state.Condition switch
        {
            PanOsPairCondition.NoneReached => ("neither firewall was reached", "Check the addresses, the network and the credentials."),
            PanOsPairCondition.BothActive => ("both say that they are active", "Repair the HA1 connection; do not write to either before one has stepped back."),
            PanOsPairCondition.HaDisabled => ("high availability is off on at least one", "Turn it on on both, or use the clients themselves."),
            PanOsPairCondition.NotActivePassive => ("they are an active/active pair", "Use the clients themselves."),
            PanOsPairCondition.NotPeers => ("they are not each other's peers", "Check that the two addresses belong to one pair."),
            _ => ($"{state}", "Wait until the pair has settled, or make a suspended firewall functional."),
        };
        return new PanOsRoleException($"There is not exactly one {role} firewall: {reason}.")
        {
            Device = $"{state.First.Client.Device} and {state.Second.Client.Device}",
            IsTransient = state.Condition is not (PanOsPairCondition.HaDisabled or PanOsPairCondition.NotActivePassive or PanOsPairCondition.NotPeers),
            PairState = state,
            Remedy = remedy,
        };
    }
}
