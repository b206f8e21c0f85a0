using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace PanOs;

/// <summary>Writes an update as messages, each below a size that counts what encoding as a form makes of it.</summary>
internal static class UserIdMessages
{
    /// <summary>The API takes 5 MB; the rest of the request needs a little.</summary>
    public const int LargestMessage = 5_000_000 - 10_000;

    /// <summary>The messages, with their parts in the order in which clients of PAN-OS send them.</summary>
    /// <exception cref="ArgumentException">A group alone is larger than a message may be.</exception>
    public static IReadOnlyList<XElement> Write(UserIdUpdate update, int largest = LargestMessage) => [.. Split(update, largest)];

    private static IEnumerable<XElement> Split(UserIdUpdate update, int largest)
    {
        var empty = FormLength(Text(Message(new XElement("payload", string.Empty))));
        var payload = new XElement("payload");
        var size = empty;
        foreach (var (section, entry) in Entries(update))
        {
            var length = FormLength(Text(entry));
            var isNew = payload.Elements().LastOrDefault()?.Name.LocalName != section;
            if (empty + length > largest)
            {
                throw new ArgumentException($"A group or an entry is too large for one message ({length} of {largest} bytes). A group cannot be told in parts.", nameof(update));
            }

            var more = length + (isNew ? FormLength(Text(new XElement(section, string.Empty))) : 0);
            if (size + more > largest && payload.HasElements)
            {
                yield return Message(payload);
                payload = new XElement("payload");
                size = empty;
                more = length + FormLength(Text(new XElement(section, string.Empty)));
            }

            if (payload.Elements().LastOrDefault()?.Name.LocalName != section)
            {
                payload.Add(new XElement(section));
            }

            payload.Elements().Last().Add(entry);
            size += more;
        }

        if (payload.HasElements)
        {
            yield return Message(payload);
        }
    }

    /// <summary>How long a text is in a form: a space is one character, most others than letters and digits are three for each byte.</summary>
    public static int FormLength(string text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            length += rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.') ? 1 : 3 * rune.Utf8SequenceLength;
        }

        return length;
    }

    private static IEnumerable<(string Section, XElement Entry)> Entries(UserIdUpdate update)
    {
        foreach (var login in update.Logins)
        {
            yield return ("login", With(Mapping(login.User, login.Address), "timeout", Whole(login.Timeout?.TotalMinutes)));
        }

        foreach (var logout in update.Logouts)
        {
            yield return ("logout", Mapping(logout.User, logout.Address));
        }

        foreach (var tags in update.AddedTags)
        {
            yield return ("register", new XElement("entry", new XAttribute("ip", tags.Address), new XAttribute("persistent", tags.IsPersistent ? "1" : "0"), Tags(tags.Tags, tags.Timeout)));
        }

        foreach (var tags in update.RemovedTags)
        {
            yield return ("unregister", new XElement("entry", new XAttribute("ip", tags.Address), Tags(tags.Tags, timeout: null)));
        }

        foreach (var tags in update.AddedUserTags)
        {
            yield return ("register-user", new XElement("entry", new XAttribute("user", tags.User), Tags(tags.Tags, tags.Timeout)));
        }

        foreach (var tags in update.RemovedUserTags)
        {
            yield return ("unregister-user", new XElement("entry", new XAttribute("user", tags.User), Tags(tags.Tags, timeout: null)));
        }

        foreach (var group in update.Groups)
        {
            yield return ("groups", new XElement("entry", new XAttribute("name", group.Name),
                new XElement("members", group.Members.Select(member => new XElement("entry", new XAttribute("name", member))))));
        }
    }

    private static XElement Message(XElement payload) =>
        new("uid-message", new XElement("version", "1.0"), new XElement("type", "update"), payload);

    private static XElement Mapping(string user, IPAddress address) =>
        new("entry", new XAttribute("name", user), new XAttribute("ip", address));

    private static XElement Tags(IReadOnlyList<string> tags, TimeSpan? timeout) =>
        new("tag", tags.Select(tag => With(new XElement("member", tag), "timeout", Whole(timeout?.TotalSeconds))));

    private static XElement With(XElement element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.SetAttributeValue(attribute, value);
        }

        return element;
    }

    // A part of a unit counts as a whole one: what was asked for is not cut short, and never becomes "for ever".
    private static string? Whole(double? units) =>
        units is { } number ? Math.Ceiling(number).ToString(CultureInfo.InvariantCulture) : null;

    private static string Text(XElement element) => element.ToString(SaveOptions.DisableFormatting);
}
