using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>A clock of the firewall (<c>show clock</c>).</summary>
/// <param name="Text">As the firewall prints it, such as <c>Wed May 31 11:52:34 PDT 2023</c>.</param>
/// <param name="Time">The time of day in the firewall's own time zone; null when the text could not be read.</param>
/// <param name="Zone">The abbreviation of the time zone, such as <c>PDT</c>; null when there is none.</param>
public sealed record DeviceClock(string Text, DateTime? Time, string? Zone);

/// <summary>Reads the answer to <c>show clock</c>: a text, or one in a <c>member</c> with a word before it for the data plane.</summary>
internal static class DeviceClockParser
{
    public static DeviceClock? Parse(XElement result)
    {
        if (result.Members() is not [var line, ..] || !line.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        // "dataplane time: Wed May 31 11:52:34 PDT 2023"
        var start = line.IndexOf("time: ", StringComparison.Ordinal);
        var text = (start < 0 ? line : line[(start + "time: ".Length)..]).Trim();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (clock, zone) = words switch
        {
            [var day, var month, var date, var time, var name, var year] => ($"{day} {month} {date} {time} {year}", name),
            [_, _, _, _, _] => (string.Join(' ', words), (string?)null),
            _ => (null, null),
        };
        return DateTime.TryParseExact(clock, "ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? new DeviceClock(text, parsed, zone)
            : start >= 0 ? new DeviceClock(text, Time: null, Zone: null) : null;
    }
}
