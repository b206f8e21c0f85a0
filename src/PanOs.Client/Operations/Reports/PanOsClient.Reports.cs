using System.Globalization;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>Has the firewall make a report and waits for it.</summary>
    /// <param name="report">Which report.</param>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call and the waiting, not the firewall's work.</param>
    /// <exception cref="ArgumentException">The request contradicts itself. Nothing was sent.</exception>
    /// <exception cref="PanOsApiException">The firewall has no such report, or failed to make it.</exception>
    /// <exception cref="PanOsException">The report was not ready at the limit.</exception>
    public virtual async Task<Report> GetReportAsync(ReportRequest report, JobWaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var answer = await AskForReportAsync(report.ToRequest(nameof(report)), cancellationToken).ConfigureAwait(false);
        // Small ones come at once, whatever was asked.
        return answer.JobId is { } id
            ? await GetReportAsync(id, options, cancellationToken).ConfigureAwait(false)
            : Finished(answer);
    }

    /// <summary>Waits for a report that was asked for before, perhaps by another process.</summary>
    /// <param name="jobId">The number of the job that makes it.</param>
    /// <param name="options">How to wait; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the waiting, not the firewall's work.</param>
    /// <exception cref="PanOsApiException">There is no such job, or the firewall failed to make the report.</exception>
    /// <exception cref="PanOsException">The report was not ready at the limit.</exception>
    public virtual async Task<Report> GetReportAsync(int jobId, JobWaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new JobWaitOptions();
        options.Validate(nameof(options));
        var request = new ApiRequest(
            RequestKind.Read,
            [new("type", "report"), new("action", "get"), new("job-id", jobId.ToString(CultureInfo.InvariantCulture))])
        { Name = "report get" };
        ReportAnswer? last = null;
        var looks = Polling.WatchAsync<ReportAnswer>(
            this, $"Report job {jobId}", options, async token => await AskForReportAsync(request, token).ConfigureAwait(false), look => look.IsOver, cancellationToken);
        await foreach (var look in looks.ConfigureAwait(false))
        {
            last = look;
        }

        return Finished(last!);
    }

    private async Task<ReportAnswer> AskForReportAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return ReportAnswer.Parse(answer.Response) ?? throw answer.Incomplete("a report");
    }

    private Report Finished(ReportAnswer answer) => answer.Report ?? throw new PanOsApiException($"The firewall did not make the report: {string.Join(" | ", answer.Job?.Details ?? [])}")
    {
        Device = Device,
        Lines = answer.Job?.Details ?? [],
    };
}
