using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>All jobs that the firewall remembers, as it lists them: the latest first.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<IReadOnlyList<Job>> GetJobsAsync(CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(Command("show", "jobs", "all"), cancellationToken).ConfigureAwait(false);
        return [.. answer.Result.Elements("job").Select(JobParser.Parse)];
    }

    /// <summary>One job.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">There is no such job.</exception>
    public virtual async Task<Job> GetJobAsync(int id, CancellationToken cancellationToken = default)
    {
        var command = new XElement("show", new XElement("jobs", new XElement("id", id.ToString(CultureInfo.InvariantCulture))));
        var answer = await ReadAsync(command, cancellationToken).ConfigureAwait(false);
        return answer.Result.Element("job") is { } job
            ? JobParser.Parse(job) with { Id = id }
            : throw new PanOsApiException($"The firewall knows no job {id}.") { Device = Device, Lines = answer.Lines, Code = answer.Code };
    }

    /// <summary>
    /// Waits until a job has ended, well or badly. Connections that break meanwhile are borne; cancelling ends the
    /// waiting, not the job.
    /// </summary>
    /// <param name="id">Its number.</param>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="PanOsException">The job had not ended at the limit. It goes on.</exception>
    public virtual async Task<Job> WaitForJobAsync(int id, JobWaitOptions? options = null, IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new JobWaitOptions();
        var deadline = _time.GetUtcNow() + options.Limit;
        var interval = options.FirstInterval;
        while (true)
        {
            var job = await TryGetJobAsync(id, deadline, cancellationToken).ConfigureAwait(false);
            if (job is not null)
            {
                progress?.Report(job);
                if (job.IsFinished)
                {
                    return job;
                }
            }

            var left = deadline - _time.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                throw new PanOsException($"Job {id} had not ended after {options.Limit}.")
                {
                    Device = Device,
                    IsTransient = true,
                    Remedy = "It goes on; wait for it again, or raise the limit.",
                };
            }

            await Task.Delay(interval < left ? interval : left, _time, cancellationToken).ConfigureAwait(false);
            var longer = interval * 1.5;
            interval = longer < options.MaxInterval ? longer : options.MaxInterval;
        }
    }

    // A commit can cut the very connection that watches it.
    private async Task<Job?> TryGetJobAsync(int id, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        try
        {
            return await GetJobAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsException e) when (e.IsTransient && _time.GetUtcNow() < deadline)
        {
            return null;
        }
    }
}
