using System.Buffers;

namespace PanOs;

/// <summary>Reads the paths that <see cref="XPath"/> can build, and nothing else.</summary>
internal ref struct XPathParser
{
    private const string Root = "/config";

    private static readonly SearchValues<char> s_endsOfName = SearchValues.Create("/[]@='\"() \t*|");

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private XPathParser(ReadOnlySpan<char> text)
    {
        _text = text;
        _at = 0;
    }

    /// <exception cref="FormatException">The text is not such a path.</exception>
    public static XPath Parse(string text)
    {
        var parser = new XPathParser(text.AsSpan().Trim());
        try
        {
            return parser.Path();
        }
        catch (ArgumentException e)
        {
            // The builder refused a name that the grammar let pass.
            throw parser.Wrong(e.Message, e);
        }
    }

    private XPath Path()
    {
        if (!_text.StartsWith(Root) || (_text.Length > Root.Length && _text[Root.Length] != '/'))
        {
            throw Wrong($"a path begins with {Root}");
        }

        _at = Root.Length;
        var path = XPath.Config;
        while (_at < _text.Length)
        {
            Expect('/');
            if (Accept('@'))
            {
                path = path.Attribute(Name());
                return _at == _text.Length ? path : throw Wrong("nothing can follow an attribute");
            }

            path = path.Child(Name());
            if (Accept('['))
            {
                path = Predicate(path);
            }
        }

        return path;
    }

    // "@name='a' or @name='b'": one left side, any number of literals.
    private XPath Predicate(XPath path)
    {
        string? left = null;
        List<string> values = [];
        do
        {
            var side = LeftSide();
            if (left is not null && !string.Equals(left, side, StringComparison.Ordinal))
            {
                throw Wrong("a predicate compares one attribute, or the text, with literals");
            }

            left = side;
            SkipBlanks();
            Expect('=');
            SkipBlanks();
            values.Add(Literal());
            SkipBlanks();
        }
        while (AcceptOr());

        Expect(']');
        return left.Length == 0 ? path.WhereText([.. values]) : path.Where(left, [.. values]);
    }

    // The attribute's name; empty for the text.
    private string LeftSide()
    {
        SkipBlanks();
        if (Accept('@'))
        {
            return Name();
        }

        const string Text = "text()";
        if (!_text[_at..].StartsWith(Text))
        {
            throw Wrong("a predicate begins with an attribute or with text()");
        }

        _at += Text.Length;
        return string.Empty;
    }

    private string Literal()
    {
        var quote = _at < _text.Length ? _text[_at] : '\0';
        if (quote is not ('\'' or '"'))
        {
            throw Wrong("a literal in quotes is missing");
        }

        var length = _text[(_at + 1)..].IndexOf(quote);
        if (length < 0)
        {
            throw Wrong("a literal does not end");
        }

        var value = _text.Slice(_at + 1, length).ToString();
        _at += length + 2;
        return value;
    }

    private string Name()
    {
        var length = _text[_at..].IndexOfAny(s_endsOfName);
        var name = (length < 0 ? _text[_at..] : _text.Slice(_at, length)).ToString();
        _at += name.Length;
        return name.Length > 0 ? name : throw Wrong("a name is missing");
    }

    private bool AcceptOr()
    {
        if (!_text[_at..].StartsWith("or ") && !_text[_at..].StartsWith("or@"))
        {
            return false;
        }

        _at += 2;
        return true;
    }

    private bool Accept(char expected)
    {
        if (_at >= _text.Length || _text[_at] != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char expected)
    {
        if (!Accept(expected))
        {
            throw Wrong($"'{expected}' is missing");
        }
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t')
        {
            _at++;
        }
    }

    private readonly FormatException Wrong(string why, Exception? cause = null) =>
        new($"\"{Shown()}\" is not a path that {nameof(XPath)} can hold: {why} (at character {_at + 1}).", cause);

    private readonly string Shown() => _text.Length <= 300 ? _text.ToString() : string.Concat(_text[..300], "…");
}
