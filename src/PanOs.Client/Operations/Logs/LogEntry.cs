using System.Xml.Linq;

namespace PanOs;

/// <summary>An entry of a log, as captured on PAN-OS 6 to 10. Which fields it has depends on the log.</summary>
public sealed class LogEntry
{
    internal LogEntry(XElement element)
    {
        Element = element;
        Fields = element.Leaves();
    }

    /// <summary>Its number, unique in its log; null when the firewall did not say.</summary>
    public string? Id => Element.AttributeText("logid");

    /// <summary>When it was made, in the firewall's own time zone (<c>2021/12/22 08:54:51</c>); null when it did not say.</summary>
    public string? Generated => this["time_generated"];

    /// <summary>Such as <c>TRAFFIC</c>; null when the firewall did not say.</summary>
    public string? Type => this["type"];

    /// <summary>Such as <c>end</c> or <c>vulnerability</c>; null when the firewall did not say.</summary>
    public string? Subtype => this["subtype"];

    /// <summary>The source address; null when there is none.</summary>
    public string? Source => this["src"];

    /// <summary>The destination address; null when there is none.</summary>
    public string? Destination => this["dst"];

    /// <summary>The rule; null when there is none.</summary>
    public string? Rule => this["rule"];

    /// <summary>The application; null when there is none.</summary>
    public string? Application => this["app"];

    /// <summary>What was done; null when there is nothing to tell.</summary>
    public string? Action => this["action"];

    /// <summary>Every plain field by its element name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; }

    /// <summary>The element <c>entry</c> with all that it has.</summary>
    public XElement Element { get; }

    /// <summary>A field; null when it is missing or empty.</summary>
    /// <param name="field">Its element name.</param>
    public string? this[string field] => Fields.TryGetValue(field, out var value) && value.Length > 0 ? value : null;

    /// <summary>One line: when, what, from where to where.</summary>
    public override string ToString() => $"{Generated} {Type} {Subtype} {Source} {Destination} {Rule} {Action}".Trim();
}
