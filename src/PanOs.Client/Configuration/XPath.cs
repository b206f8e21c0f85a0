using System.Xml;

namespace PanOs;

/// <summary>
/// The path of a node of the configuration. It is only ever built step by step, so a name stays a name whatever
/// characters it has.
/// </summary>
public sealed class XPath : IEquatable<XPath>
{
    private readonly string _text;

    private XPath(string text, string lastElement, XPath? parent)
    {
        _text = text;
        LastElement = lastElement;
        Parent = parent;
    }

    /// <summary>The root, <c>/config</c>.</summary>
    public static XPath Config { get; } = new("/config", "config", parent: null);

    /// <summary>The path without its last step; null for the root.</summary>
    public XPath? Parent { get; }

    /// <summary>The element that the last step names: <c>entry</c> for an entry.</summary>
    internal string LastElement { get; }

    /// <summary>A child element.</summary>
    /// <param name="element">Its name, such as <c>network</c>.</param>
    /// <exception cref="ArgumentException">Not the name of an XML element.</exception>
    public XPath Child(string element)
    {
        ArgumentException.ThrowIfNullOrEmpty(element);
        try
        {
            XmlConvert.VerifyNCName(element);
        }
        catch (XmlException e)
        {
            throw new ArgumentException($"\"{element}\" is not the name of an element. Names of objects go through {nameof(Entry)}.", nameof(element), e);
        }

        return new XPath($"{_text}/{element}", element, this);
    }

    /// <summary>The child <c>entry</c> with this name.</summary>
    /// <param name="name">The object's name.</param>
    /// <exception cref="ArgumentException">The name is empty, has both kinds of quotes, or a character that XML does not have.</exception>
    public XPath Entry(string name) => new($"{_text}/entry[@name={Quote(name)}]", "entry", this);

    /// <summary>The child <c>member</c> with this text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is empty, has both kinds of quotes, or a character that XML does not have.</exception>
    public XPath Member(string text) => new($"{_text}/member[text()={Quote(text)}]", "member", this);

    /// <inheritdoc/>
    public bool Equals(XPath? other) => other is not null && string.Equals(other._text, _text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as XPath);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The path as it is sent.</summary>
    public override string ToString() => _text;

    // XPath 1.0 has no escape inside a literal: a quote can only be written within the other kind.
    private static string Quote(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        try
        {
            XmlConvert.VerifyXmlChars(value);
        }
        catch (XmlException e)
        {
            throw new ArgumentException("A name has a character that XML cannot carry (a control character or half of a surrogate pair).", nameof(value), e);
        }

        if (!value.Contains('\''))
        {
            return $"'{value}'";
        }

        return value.Contains('"')
            ? throw new ArgumentException($"The name {value} has both kinds of quotes. PAN-OS cannot be asked for it; use one kind.", nameof(value))
            : $"\"{value}\"";
    }
}
