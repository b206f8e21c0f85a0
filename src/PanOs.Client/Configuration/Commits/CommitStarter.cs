using System.Globalization;
using System.Text.RegularExpressions;

namespace PanOs;

/// <summary>
/// Starts a commit once. A lost answer is looked up by the marker in the description; the commit is never sent again
/// on a guess.
/// </summary>
/// <remarks>
/// What becomes of a lost answer: a job with the marker is the commit, whatever has become of it. Without one, and with
/// nothing pending, it was made or there was nothing to do, unless the firewall restarted meanwhile: that takes back
/// what was not committed, so then the running configuration must say it. Everything else is unknown.
/// </remarks>
internal sealed partial class CommitStarter
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(15);

    // A job can take a moment to show up in the list.
    private const int LooksBeforeAbsent = 3;

    private readonly PanOsClient _client;
    private readonly string _marker;
    private readonly ApiRequest _request;
    private readonly JobWaitOptions _wait;
    private readonly TimeSpan _lookUpLimit;
    private readonly ChangeOwners? _whose;

    /// <summary>For a commit.</summary>
    /// <exception cref="PanOsException">Whose changes to commit is not known.</exception>
    public CommitStarter(PanOsClient client, CommitOptions options, string marker)
        : this(client, CommitRequests.Commit(options.ToCommand(client, marker)), marker, options.Wait, options.LookUpLimit, options.Whose)
    {
    }

    private CommitStarter(PanOsClient client, ApiRequest request, string marker, JobWaitOptions wait, TimeSpan lookUpLimit, ChangeOwners? whose)
    {
        _client = client;
        _request = request;
        _marker = marker;
        _wait = wait;
        _lookUpLimit = lookUpLimit;
        _whose = whose;
    }

    /// <summary>Whether the running configuration says what is to be committed; null where that cannot be told.</summary>
    public Func<CancellationToken, Task<bool>>? IsInForce { get; init; }

    /// <summary>For a push. What is pending tells nothing about it: a lost one that is not found is unknown.</summary>
    public static CommitStarter ForPush(PanOsClient client, CommitAllOptions options)
    {
        var marker = NewMarker();
        return new(client, CommitRequests.CommitAll(options.ToCommand(marker)), marker, options.Wait, options.LookUpLimit, whose: null);
    }

    public static string NewMarker() => $"[commit {Guid.NewGuid().ToString("N")[..12]}]";

    /// <exception cref="PanOsCommitException">What became of the commit is not known.</exception>
    public async Task<CommitOperation> StartAsync(CancellationToken cancellationToken)
    {
        var begun = _client.Time.GetUtcNow();
        try
        {
            var answer = await _client.SendAsync(_request, cancellationToken).ConfigureAwait(false);
            return JobIdIn(answer) is { } id
                ? CommitOperation.OfJob(_client, id, _wait)
                : CommitOperation.Without(_client, CommitOutcome.NothingToCommit, answer.Lines);
        }
        catch (PanOsLockException e) when (e.Owner is null)
        {
            var held = await LockRequests.TryListAsync(_client, LockKind.Commit, vsys: null, cancellationToken).ConfigureAwait(false);
            throw LockRequests.Refused(_client, LockKind.Commit, new LockRefusal(e, IsOwn: false, held));
        }
        catch (PanOsTransportException lost) when (!lost.WasNotSent)
        {
            return await LookUpAsync(begun, lost, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The number of the job that an answer tells of; null when it tells of none.</summary>
    public static int? JobIdIn(ApiAnswer answer)
    {
        var text = answer.Result.Element("job")?.Value.Trim() ?? Enqueued().Match(answer.Message).Groups["id"].Value;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private async Task<CommitOperation> LookUpAsync(DateTimeOffset begun, PanOsTransportException lost, CancellationToken cancellationToken)
    {
        var deadline = _client.Time.GetUtcNow() + _lookUpLimit;
        var pause = s_firstPause;
        for (var looks = 0; _client.Time.GetUtcNow() < deadline;)
        {
            await Task.Delay(pause, _client.Time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
            try
            {
                if (await FindJobAsync(cancellationToken).ConfigureAwait(false) is { } id)
                {
                    return CommitOperation.OfJob(_client, id, _wait);
                }

                if (++looks >= LooksBeforeAbsent)
                {
                    return await WithoutJobAsync(begun, lost, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (PanOsException e) when (Polling.IsBorne(e))
            {
                // Still not reachable, or still starting; look again.
            }
            catch (PanOsException e) when (e is not PanOsCommitException)
            {
                // Whatever keeps it from being looked up, the commit may have been made.
                throw Unknown($"looking it up was refused ({e.Message})", lost);
            }
        }

        throw Unknown("the firewall could not be asked in time", lost);
    }

    private async Task<int?> FindJobAsync(CancellationToken cancellationToken)
    {
        var jobs = await _client.GetJobsAsync(cancellationToken).ConfigureAwait(false);
        return jobs.FirstOrDefault(job => job.Description?.Contains(_marker, StringComparison.Ordinal) == true)?.Id;
    }

    private async Task<CommitOperation> WithoutJobAsync(DateTimeOffset begun, PanOsTransportException lost, CancellationToken cancellationToken)
    {
        if (_whose is null)
        {
            throw Unknown("there is no job of it", lost);
        }

        if (await IsAnythingLeftAsync(_whose, cancellationToken).ConfigureAwait(false))
        {
            throw Unknown("there is no job of it, and changes are pending", lost);
        }

        if (!await MayHaveRestartedAsync(begun, cancellationToken).ConfigureAwait(false)
            || (IsInForce is not null && await IsInForce(cancellationToken).ConfigureAwait(false)))
        {
            return CommitOperation.Without(_client, CommitOutcome.CommittedOrNothingToCommit, ["The answer was lost; there is no commit job of it, and no changes are pending."]);
        }

        throw Unknown("the firewall has restarted, which also takes back what was not committed", lost);
    }

    private async Task<bool> IsAnythingLeftAsync(ChangeOwners whose, CancellationToken cancellationToken)
    {
        var administrator = whose.Only(_client);
        var pending = await PendingChanges.LookAsync(_client, administrator, cancellationToken).ConfigureAwait(false);
        return pending.MayBeOwn;
    }

    private async Task<bool> MayHaveRestartedAsync(DateTimeOffset begun, CancellationToken cancellationToken)
    {
        var info = await _client.GetSystemInfoAsync(cancellationToken).ConfigureAwait(false);
        return info.Uptime is not { } uptime || uptime <= _client.Time.GetUtcNow() - begun;
    }

    private PanOsCommitException Unknown(string why, PanOsTransportException lost) =>
        new($"The answer to the commit was lost, and whether the commit was made is not known: {why}.", lost)
        {
            Device = _client.Device,
            Remedy = "Look at the firewall's jobs and its running configuration. Changes that are still in the candidate configuration can be committed or reverted.",
        };

    [GeneratedRegex(@"job enqueued with jobid (?<id>[0-9]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Enqueued();
}
