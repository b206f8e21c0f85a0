using System.Xml.Linq;

namespace PanOs;

/// <summary>One entry of an update that the firewall did not take.</summary>
/// <param name="Section">What it was about: <c>login</c>, <c>logout</c>, <c>register</c>, <c>unregister</c>, <c>groups</c>, …</param>
/// <param name="Name">The user or the group; null when it was about an address alone.</param>
/// <param name="Address">The address; null when it was about a user or a group alone.</param>
/// <param name="Message">Why, such as <c>Delete mapping failed</c> or <c>tag x already exists, ignore</c>.</param>
public sealed record UserIdFailure(string Section, string? Name, string? Address, string Message)
{
    /// <summary>One line: what, who and why.</summary>
    public override string ToString() => $"{Section} {Name} {Address}".TrimEnd() + $": {Message}";
}

/// <summary>What became of an update.</summary>
/// <param name="Messages">In how many messages it was sent.</param>
/// <param name="Failures">The entries that the firewall did not take; all others it took.</param>
public sealed record UserIdResult(int Messages, IReadOnlyList<UserIdFailure> Failures)
{
    /// <summary>Whether the firewall took everything.</summary>
    public bool Succeeded => Failures.Count == 0;

    /// <summary>One line: how many messages, how many failures.</summary>
    public override string ToString() => $"{Messages} messages, {Failures.Count} entries not taken";
}

/// <summary>
/// Reads the <c>uid-response</c> of an answer. It stands in the result of a success and in the message of a refusal;
/// in both only the entries that were not taken are listed, each with a message.
/// </summary>
internal static class UserIdResponse
{
    /// <summary>Whether an answer has one, so that it is no refusal of the whole.</summary>
    public static bool IsIn(XElement response) => Find(response) is not null;

    /// <summary>The entries that were not taken; null when it is no such answer.</summary>
    public static IReadOnlyList<UserIdFailure>? Parse(XElement response) =>
        Find(response)?.Element("payload") is { } payload
            ? [.. payload.Elements().SelectMany(section => section.Elements("entry").Select(entry => Read(section.Name.LocalName, entry)))]
            : null;

    private static UserIdFailure Read(string section, XElement entry) => new(
        section,
        entry.AttributeText("name") ?? entry.AttributeText("user"),
        entry.AttributeText("ip"),
        entry.AttributeText("message") ?? entry.Text() ?? "The firewall gave no reason.");

    private static XElement? Find(XElement response) => response.Descendants("uid-response").FirstOrDefault();
}
