using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// What has gone over HA2 to keep sessions and tables of the pair in step (<c>show high-availability
/// state-synchronization</c>). The documentation has the command; the form of the answer was seen in a public client.
/// </summary>
public sealed record StateSynchronization
{
    /// <summary>
    /// Whether synchronization is on; null when the firewall did not say. A passive firewall says <c>no (device not in
    /// active state)</c>, which is false.
    /// </summary>
    public bool? IsEnabled { get; init; }

    /// <summary>The counters, one for each kind of message.</summary>
    public IReadOnlyList<StateSynchronizationMessages> Messages { get; init; } = [];

    /// <summary>Every other leaf of the answer by its element name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>How many messages of one kind went over HA2 since the start.</summary>
/// <param name="Kind">Such as <c>session setup</c> or <c>session update</c>.</param>
/// <param name="IsEnabled">Whether this kind is synchronized; null when the firewall did not say.</param>
/// <param name="Sent">Messages sent; null when the firewall did not say.</param>
/// <param name="Received">Messages received; null when the firewall did not say.</param>
public sealed record StateSynchronizationMessages(string Kind, bool? IsEnabled, long? Sent, long? Received);

/// <summary>Reads the answer to <c>show high-availability state-synchronization</c>.</summary>
internal static class StateSynchronizationParser
{
    public static StateSynchronization? Parse(XElement result)
    {
        var messages = result.Element("messages");
        if (messages is null)
        {
            return null;
        }

        return new StateSynchronization
        {
            IsEnabled = ParseEnabled(result.Text("enabled")),
            Messages = [.. messages.Elements("entry").Select(entry => new StateSynchronizationMessages(
                entry.Text("desc") ?? entry.AttributeText("name") ?? string.Empty,
                ParseEnabled(entry.Text("enable")), entry.Count("sent"), entry.Count("recv")))],
            Fields = result.Leaves(),
        };
    }

    private static bool? ParseEnabled(string? text) =>
        text is null ? null : AnswerText.ToYesNo(text.Split(' ', 2)[0]);

    // Large counters come with thousands separators.
    private static long? Count(this XElement entry, string name) =>
        long.TryParse(entry.Text(name)?.Replace(",", string.Empty, StringComparison.Ordinal), out var number) ? number : null;
}
