namespace PanOs.Model;

/// <summary>
/// Says where a property stands in the XML. The type of the property says how: text, number, <c>yes</c>/<c>no</c>,
/// keyword (an enumeration), list of members, part, list of parts, choice.
/// </summary>
/// <param name="path">
/// The elements from the record's own element, such as <c>network/log-setting</c>; <c>.</c> for the content of the
/// element itself (of an alternative) or for a choice that stands right in it; <c>@uuid</c> for an attribute.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ElementAttribute(string path) : Attribute
{
    public string Path { get; } = path;

    /// <summary>The shortest text, in characters.</summary>
    public int MinLength { get; init; }

    /// <summary>The longest text, in characters; of a list, that of each member. 0 when no limit is known.</summary>
    public int MaxLength { get; init; }

    /// <summary>The smallest number.</summary>
    public long Min { get; init; } = long.MinValue;

    /// <summary>The largest number.</summary>
    public long Max { get; init; } = long.MaxValue;

    /// <summary>The most members that a list may have; 0 when no limit is known.</summary>
    public int MaxCount { get; init; }

    /// <summary>Whether the text is a secret: it is never printed.</summary>
    public bool Secret { get; init; }

    /// <summary>A list of strings stands as <c>entry</c> elements with a name, not as members.</summary>
    public bool Entries { get; init; }

    /// <summary>A boolean stands as an empty element that is there or not, not as <c>yes</c> or <c>no</c>.</summary>
    public bool Presence { get; init; }

    /// <summary>The device makes the value; it is kept, and not sent with a new object.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The PAN-OS version that the field came with, such as <c>10.1.0</c>.</summary>
    public string? Since { get; init; }

    /// <summary>The first PAN-OS version without the field.</summary>
    public string? Until { get; init; }
}
