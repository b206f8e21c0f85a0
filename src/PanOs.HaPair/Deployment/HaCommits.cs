using System.Globalization;

namespace PanOs.HaPair;

/// <summary>
/// The commits that change HA settings bear a mark in their description, so that a later run finds out whether the
/// restart that has to follow was made, even when the process that committed is gone.
/// </summary>
internal static class HaCommits
{
    private const string Mark = "HA settings";

    /// <summary>The description of a commit.</summary>
    public static string Description(string pair, FirewallRole role, bool changesHighAvailability) =>
        $"{pair}: {PairText.Word(role)} firewall{(changesHighAvailability ? ", " + Mark : "")}";

    /// <summary>Whether a lock's comment is one that an apply of this pair gave it.</summary>
    public static bool IsOf(string pair, string comment) => comment.StartsWith($"{pair}: ", StringComparison.Ordinal);

    /// <summary>
    /// Whether HA settings were committed since the firewall started; null when it does not tell. Both times are the
    /// firewall's own, so its clock and zone do not matter.
    /// </summary>
    public static bool? RestartIsDue(SystemInfo system, IEnumerable<Job> jobs)
    {
        string? last = jobs
            .Where(job => job.Type == "Commit" && job.Succeeded && IsMarked(job.Description ?? ""))
            .Select(job => job.Enqueued)
            .Where(enqueued => enqueued is not null)
            .Max(StringComparer.Ordinal);
        if (last is null)
        {
            return false;
        }

        return system.Uptime is { } uptime && ParseClock(system.Time) is { } now && ParseEnqueued(last) is { } committed
            ? committed > now - uptime
            : null;
    }

    // Not by the mark alone: somebody else's commit may speak of HA settings too, and is no reason to restart a firewall.
    private static bool IsMarked(string description) =>
        ApplyContext.Roles.Any(role => description.Contains(Description("", role, changesHighAvailability: true), StringComparison.Ordinal));

    // "2026/01/01 00:12:30"; a leading zero in front of each part, so text order is time order.
    private static DateTime? ParseEnqueued(string text) =>
        DateTime.TryParseExact(text, "yyyy/MM/dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime at) ? at : null;

    /// <summary>A firewall's clock as it prints it, such as <c>Mon Apr  1 14:34:27 2019</c>, with a day of one or two digits; it names no zone.</summary>
    public static DateTime? ParseClock(string? text) =>
        DateTime.TryParseExact(text?.Trim(), "ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out DateTime at) ? at : null;
}
