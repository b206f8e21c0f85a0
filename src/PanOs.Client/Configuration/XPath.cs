using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace PanOs;

/// <summary>
/// The path of a node, or of several nodes, of the configuration. It is only ever built step by step or parsed by a
/// strict grammar, so a name stays a name whatever characters it has.
/// </summary>
/// <example>
/// <code>
/// XPath rules = XPath.Config.Child("devices").Entry("localhost.localdomain").Child("vsys").Entry("vsys1").Child("rulebase").Child("security").Child("rules");
/// XPath one = rules.Entry("allow web");
/// XPath names = rules.AnyEntry().Attribute("name");
/// XPath pasted = XPath.Parse("/config/shared/address/entry[@name='web']");
/// </code>
/// </example>
public sealed class XPath : IEquatable<XPath>, IParsable<XPath>
{
    private readonly string _text;

    private XPath(string text, string lastElement, XPath? parent)
    {
        _text = text;
        LastElement = lastElement;
        Parent = parent;
        SelectsOne = parent is null or { SelectsOne: true };
    }

    /// <summary>The root, <c>/config</c>.</summary>
    public static XPath Config { get; } = new("/config", "config", parent: null);

    /// <summary>The path without its last step; null for the root.</summary>
    public XPath? Parent { get; }

    /// <summary>
    /// Whether it can name one node at most: every <c>entry</c> and <c>member</c> on the way is given by its one name.
    /// Writing verbs take only such paths.
    /// </summary>
    public bool SelectsOne { get; private init; }

    /// <summary>The element that the last step names: <c>entry</c> for an entry.</summary>
    internal string LastElement { get; }

    /// <summary>The name of the one entry, or the text of the one member, that the last step selects; null for others.</summary>
    internal string? Key { get; private init; }

    /// <summary>Whether the last step is an attribute, which can only be read.</summary>
    internal bool IsAttribute { get; private init; }

    private bool HasPredicate { get; init; }

    /// <summary>A child element. <c>entry</c> and <c>member</c> select all of them, see <see cref="AnyEntry"/>.</summary>
    /// <param name="element">Its name, such as <c>network</c>.</param>
    /// <exception cref="ArgumentException">Not the name of an XML element.</exception>
    /// <exception cref="InvalidOperationException">This path ends in an attribute; that holds for every further step.</exception>
    public XPath Child(string element)
    {
        ThrowUnlessElement();
        return new XPath($"{_text}/{VerifiedName(element)}", element, this)
        {
            SelectsOne = SelectsOne && element is not ("entry" or "member"),
        };
    }

    /// <summary>The child <c>entry</c> with this name.</summary>
    /// <param name="name">The object's name.</param>
    /// <exception cref="ArgumentException">The name is empty, has both kinds of quotes, or a character that XML does not have.</exception>
    public XPath Entry(string name) => Child("entry").Where("name", name);

    /// <summary>The child <c>entry</c> nodes with any of these names. For reading.</summary>
    /// <param name="names">One name or more.</param>
    /// <exception cref="ArgumentException">There is no name, or one cannot be written (see <see cref="Entry"/>).</exception>
    public XPath Entries(params string[] names) => Child("entry").Where("name", names);

    /// <summary>All children <c>entry</c>, whatever their names. For reading.</summary>
    public XPath AnyEntry() => Child("entry");

    /// <summary>The child <c>member</c> with this text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is empty, has both kinds of quotes, or a character that XML does not have.</exception>
    public XPath Member(string text) => Child("member").WhereText(text);

    /// <summary>The children <c>member</c> with any of these texts. For reading.</summary>
    /// <param name="texts">One text or more.</param>
    /// <exception cref="ArgumentException">There is no text, or one cannot be written (see <see cref="Member"/>).</exception>
    public XPath Members(params string[] texts) => Child("member").WhereText(texts);

    /// <summary>Keeps of the last step's nodes those whose attribute has any of these values.</summary>
    /// <param name="attribute">Such as <c>name</c> or <c>uuid</c>.</param>
    /// <param name="values">One value or more.</param>
    /// <exception cref="ArgumentException">
    /// The attribute is not a name, there is no value, a value cannot be written, or the step is restricted already.
    /// </exception>
    public XPath Where(string attribute, params string[] values) => Restrict('@' + VerifiedName(attribute), values, isKey: LastElement is "entry" && attribute is "name");

    /// <summary>Keeps of the last step's nodes those that have any of these texts.</summary>
    /// <param name="texts">One text or more.</param>
    /// <exception cref="ArgumentException">There is no text, one cannot be written, or the step is restricted already.</exception>
    public XPath WhereText(params string[] texts) => Restrict("text()", texts, isKey: LastElement is "member");

    /// <summary>An attribute of the nodes, such as the names of all entries. For reading; nothing can follow it.</summary>
    /// <param name="name">The attribute's name, such as <c>name</c>.</param>
    /// <exception cref="ArgumentException">Not the name of an attribute.</exception>
    public XPath Attribute(string name)
    {
        ThrowUnlessElement();
        return new XPath($"{_text}/@{VerifiedName(name)}", LastElement, this) { IsAttribute = true };
    }

    /// <summary>
    /// Reads a path as PAN-OS shows it (in its API browser, in <c>show config list changes</c> and in error messages).
    /// Only what this type can build is accepted: elements from <c>/config</c> on, predicates that compare an attribute
    /// or the text with a literal (several joined by <c>or</c>), and an attribute at the end. No functions, wildcards,
    /// axes or positions.
    /// </summary>
    /// <param name="text">Such as <c>/config/shared/address/entry[@name='web']</c>; either kind of quotes.</param>
    /// <exception cref="FormatException">It is not such a path; the message says where.</exception>
    public static XPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return XPathParser.Parse(text);
    }

    /// <summary>Reads a path like <see cref="Parse(string)"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path; null when the text is not one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out XPath? path)
    {
        try
        {
            path = text is null ? null : XPathParser.Parse(text);
        }
        catch (FormatException)
        {
            path = null;
        }

        return path is not null;
    }

    static XPath IParsable<XPath>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<XPath>.TryParse(string? s, IFormatProvider? provider, out XPath result) => TryParse(s, out result!);

    /// <inheritdoc/>
    public bool Equals(XPath? other) => other is not null && string.Equals(other._text, _text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as XPath);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The path as it is sent.</summary>
    public override string ToString() => _text;

    private XPath Restrict(string left, string[] values, bool isKey)
    {
        ArgumentNullException.ThrowIfNull(values);
        ThrowUnlessElement();
        if (Parent is null || HasPredicate)
        {
            throw new ArgumentException($"The last step of {_text} cannot be restricted{(HasPredicate ? " once more" : string.Empty)}.", nameof(values));
        }

        if (values.Length == 0)
        {
            throw new ArgumentException("No value was given: that would select nothing. Without a restriction all nodes are selected.", nameof(values));
        }

        var predicate = string.Join(" or ", values.Select(value => $"{left}={Quote(value)}"));
        return new XPath($"{_text}[{predicate}]", LastElement, Parent)
        {
            HasPredicate = true,
            SelectsOne = Parent.SelectsOne && values.Length == 1 && (isKey || SelectsOne),
            Key = isKey && values.Length == 1 ? values[0] : null,
        };
    }

    private void ThrowUnlessElement()
    {
        if (IsAttribute)
        {
            throw new InvalidOperationException($"{_text} ends in an attribute; nothing can follow it.");
        }
    }

    private static string VerifiedName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        try
        {
            return XmlConvert.VerifyNCName(name);
        }
        catch (XmlException e)
        {
            throw new ArgumentException($"\"{name}\" is not the name of an element or attribute. Names of objects go through {nameof(Entry)}.", nameof(name), e);
        }
    }

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
