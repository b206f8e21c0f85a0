using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>All jobs that the firewall remembers, as it lists them: the latest first.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<Job>> GetJobsAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "jobs", "all"), JobParser.ParseList, cancellationToken);

    /// <summary>The jobs that wait for their turn.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<Job>> GetPendingJobsAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "jobs", "pending"), JobParser.ParseList, cancellationToken);

    /// <summary>One job.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">There is no such job.</exception>
    public virtual Task<Job> GetJobAsync(int id, CancellationToken cancellationToken = default) => JobWatch.GetAsync(this, id, cancellationToken);

    /// <summary>
    /// Waits until a job has ended, well or badly. Connections that break meanwhile are borne; cancelling ends the
    /// waiting, not the job.
    /// </summary>
    /// <param name="id">Its number.</param>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The finished job; look at <see cref="Job.Succeeded"/>.</returns>
    /// <exception cref="PanOsException">The job had not ended at the limit (it goes on), or is gone because the firewall restarted.</exception>
    public virtual async Task<Job> WaitForJobAsync(int id, JobWaitOptions? options = null, IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        Job? last = null;
        await foreach (var job in WatchJobAsync(id, options, cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(job);
            last = job;
        }

        return last!;
    }

    /// <summary>
    /// A job at every look, until it has ended; the last one is finished, well or badly. Broken connections are borne.
    /// </summary>
    /// <param name="id">Its number.</param>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the watching, not the job.</param>
    /// <exception cref="PanOsException">The job had not ended at the limit (it goes on), or is gone because the firewall restarted.</exception>
    public virtual IAsyncEnumerable<Job> WatchJobAsync(int id, JobWaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new JobWaitOptions();
        options.Validate(nameof(options));
        return JobWatch.WatchAsync(this, id, options, cancellationToken);
    }

    /// <summary>A job that was started before, perhaps by another process. Nothing is sent.</summary>
    /// <param name="id">Its number.</param>
    public virtual JobOperation ResumeJob(int id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        return new JobOperation(this, id, []);
    }

    /// <summary>
    /// Runs an operational command that the firewall does as a job, such as <c>request content upgrade check</c>. It is
    /// never tried again by itself once it may have reached the firewall.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="waitUntil">Whether to wait for the job's end.</param>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call and the waiting, not the job.</param>
    /// <exception cref="PanOsApiException">The firewall refused, queued no job, or the job failed.</exception>
    public virtual async Task<JobOperation> StartJobAsync(XElement command, WaitUntil waitUntil, JobWaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        var answer = await SendAsync(ApiRequest.Operation(RequestKind.Write, command), cancellationToken).ConfigureAwait(false);
        var operation = new JobOperation(this, JobNumber.Required(answer), answer.Lines);
        if (waitUntil is WaitUntil.Completed)
        {
            await operation.WaitForCompletionAsync(options, progress: null, cancellationToken).ConfigureAwait(false);
        }

        return operation;
    }

    /// <summary>Runs a command as it is typed on the command line, which the firewall does as a job.</summary>
    /// <param name="command">The words; values stand in double quotes.</param>
    /// <param name="waitUntil">Whether to wait for the job's end.</param>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call and the waiting, not the job.</param>
    /// <exception cref="ArgumentException">The line is empty or its quotes do not fit. Nothing was sent.</exception>
    /// <exception cref="PanOsApiException">The firewall refused, queued no job, or the job failed.</exception>
    public virtual Task<JobOperation> StartJobAsync(string command, WaitUntil waitUntil, JobWaitOptions? options = null, CancellationToken cancellationToken = default) =>
        StartJobAsync(CommandLine.Parse(command, nameof(command)), waitUntil, options, cancellationToken);
}
