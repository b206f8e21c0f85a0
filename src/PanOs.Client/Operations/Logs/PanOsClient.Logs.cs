using System.Globalization;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>
    /// The entries of a log, page after page until there are no more or <see cref="LogQuery.MaxEntries"/> are read. Each
    /// page is a query of its own that the firewall does in the background. Entries that arrive meanwhile shift the
    /// pages; an entry that comes twice because of that is left out, as long as less than a page arrives between two pages.
    /// </summary>
    /// <param name="query">Which log and which entries.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">A number of the query is out of range. Nothing was sent.</exception>
    /// <exception cref="PanOsException">A page was not ready at the limit.</exception>
    public virtual IAsyncEnumerable<LogEntry> GetLogsAsync(LogQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate(nameof(query));
        return LogReader.ReadAsync(this, query, cancellationToken);
    }

    /// <summary>Starts one query of a log, for at most <see cref="LogQuery.PageSize"/> entries, and does not wait for it.</summary>
    /// <param name="query">Which log and which entries.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A number of the query is out of range. Nothing was sent.</exception>
    public virtual async Task<LogOperation> StartLogQueryAsync(LogQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate(nameof(query));
        List<KeyValuePair<string, string>> parameters =
        [
            new("type", "log"),
            new("log-type", query.LogType),
            new("nlogs", query.PageSize.ToString(CultureInfo.InvariantCulture)),
            new("skip", query.Skip.ToString(CultureInfo.InvariantCulture)),
            new("dir", query.Direction is LogDirection.OldestFirst ? "forward" : "backward"),
        ];
        if (query.Filter is { Length: > 0 } filter)
        {
            parameters.Add(new("query", filter));
        }

        // A second query of the same kind does no harm.
        var request = new ApiRequest(RequestKind.IdempotentWrite, parameters) { Name = "log query" };
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new LogOperation(this, JobNumber.Required(answer));
    }

    /// <summary>A log query that was started before, perhaps by another process. Nothing is sent.</summary>
    /// <param name="id">Its number.</param>
    public virtual LogOperation ResumeLogQuery(int id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        return new LogOperation(this, id);
    }
}
