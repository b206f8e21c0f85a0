using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>Whether the candidate configuration has changes that are not committed, of any administrator.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<bool> HasPendingChangesAsync(CancellationToken cancellationToken = default) =>
        AskYesNoAsync(Command("check", "pending-changes"), cancellationToken);

    /// <summary>Whether only a commit of everything will do, because of a change that a partial commit cannot take along.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<bool> IsFullCommitRequiredAsync(CancellationToken cancellationToken = default) =>
        AskYesNoAsync(Command("check", "full-commit-required"), cancellationToken);

    /// <summary>The changes of the candidate configuration that are not committed.</summary>
    /// <param name="administrator">Only this administrator's; null for everybody's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<PendingChange>> GetPendingChangesAsync(string? administrator = null, CancellationToken cancellationToken = default) =>
        AskAsync(ListOf("changes", administrator), PendingChangeParser.Parse, cancellationToken);

    /// <summary>Which parts of the configuration have changes that are not committed.</summary>
    /// <param name="administrator">Only this administrator's; null for everybody's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<ChangeSummary> GetChangeSummaryAsync(string? administrator = null, CancellationToken cancellationToken = default) =>
        AskAsync(ListOf("change-summary", administrator), result => new ChangeSummary(result), cancellationToken);

    private static XElement ListOf(string what, string? administrator)
    {
        var list = new XElement(what);
        if (administrator is not null)
        {
            list.Add(new XElement("partial", new XElement("admin", new XElement("member", administrator))));
        }

        return new XElement("show", new XElement("config", new XElement("list", list)));
    }
}
