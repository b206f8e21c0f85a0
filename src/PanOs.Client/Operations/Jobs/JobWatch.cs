using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Watches one job until it is over, and notices when it is gone: a restart can lose it, and its number be given again.</summary>
internal static class JobWatch
{
    public static async IAsyncEnumerable<Job> WatchAsync(PanOsClient client, int id, JobWaitOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Job? last = null;
        long start = client.Time.GetTimestamp();
        await foreach (var job in Polling.WatchAsync(client, $"Job {id}", options, token => LookAsync(client, id, last, token), job => job.IsFinished, cancellationToken).ConfigureAwait(false))
        {
            last = job;
            if (job.IsFinished)
            {
                TimeSpan waited = client.Time.GetElapsedTime(start);
                client.Diagnostics.JobEnded(job, waited);
                ClientLog.JobEnded(client.Logger, client.Device, job, waited.TotalSeconds);
            }

            yield return job;
        }
    }

    /// <summary>One look.</summary>
    /// <exception cref="PanOsApiException">There is no such job.</exception>
    public static async Task<Job> GetAsync(PanOsClient client, int id, CancellationToken cancellationToken)
    {
        var command = new XElement("show", new XElement("jobs", new XElement("id", id.ToString(CultureInfo.InvariantCulture))));
        var answer = await client.SendAsync(ApiRequest.Operation(RequestKind.Read, command), cancellationToken).ConfigureAwait(false);
        return answer.Result.Element("job") is { HasElements: true } job
            ? JobParser.Parse(job) with { Id = id }
            : throw new PanOsApiException($"The firewall knows no job {id}.") { Device = client.Device, Lines = answer.Lines, Code = answer.Code };
    }

    private static async Task<Job?> LookAsync(PanOsClient client, int id, Job? last, CancellationToken cancellationToken)
    {
        Job now;
        try
        {
            now = await GetAsync(client, id, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException e) when (!e.IsTransient && last is not null)
        {
            throw Lost(client, id, last, e);
        }

        return IsAnother(last, now) ? throw Lost(client, id, last!, cause: null) : now;
    }

    // A firewall counts its jobs anew after a restart.
    private static bool IsAnother(Job? before, Job now) =>
        before is { Enqueued: { } queued } && now.Enqueued is { } queuedNow && now.Type is not "Failed-Job"
        && (!string.Equals(queued, queuedNow, StringComparison.Ordinal) || !string.Equals(before.Type, now.Type, StringComparison.Ordinal));

    private static PanOsApiException Lost(PanOsClient client, int id, Job last, PanOsApiException? cause) =>
        new($"Job {id} is gone before its end was seen; when last seen it was: {last}.", cause)
        {
            Device = client.Device,
            Code = cause?.Code,
            Lines = cause?.Lines ?? [],
            Remedy = "The firewall has probably restarted. Look at its jobs and its state to see what became of it.",
        };
}
