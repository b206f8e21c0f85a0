using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PanOs.HaPair;

/// <summary>
/// Reads a document's tokens once, for what the serializer reports late, without a place or not at all: fields that are
/// given twice, and texts that hold half a surrogate pair (<c>"\ud800"</c>), which no text may.
/// </summary>
internal sealed class TopologySyntax
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<TopologyFault> _faults = [];
    private readonly Stack<Container> _open = [];

    /// <exception cref="InvalidTopologyException">The document is not JSON, or has a fault of the kinds above. It carries every such fault.</exception>
    public static void Check(string json)
    {
        byte[] text;
        try
        {
            text = s_strict.GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            throw new InvalidTopologyException("the document holds half a surrogate pair, which is no character", exception);
        }

        TopologySyntax syntax = new();
        try
        {
            syntax.Read(text);
        }
        catch (JsonException exception)
        {
            string place = exception is { LineNumber: long line, BytePositionInLine: long column }
                ? string.Create(CultureInfo.InvariantCulture, $" (line {line + 1}, column {column + 1})")
                : "";
            throw new InvalidTopologyException($"the document is not JSON{place}", exception);
        }

        if (syntax._faults.Count > 0)
        {
            throw new InvalidTopologyException(syntax._faults);
        }
    }

    private void Read(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = new(text, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        while (reader.Read())
        {
            int line = 1 + text[..(int)reader.TokenStartIndex].Count((byte)'\n');
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    ReadName(ref reader, line);
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    _open.Push(new Container(NextPath(), reader.TokenType == JsonTokenType.StartArray));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _open.Pop();
                    break;
                default:
                    string path = NextPath();
                    if (reader.TokenType == JsonTokenType.String && Text(ref reader) is null)
                    {
                        _faults.Add(Broken(path, line));
                    }

                    break;
            }
        }
    }

    private void ReadName(ref Utf8JsonReader reader, int line)
    {
        Container container = _open.Peek();
        string? name = Text(ref reader);
        container.Field = name ?? "?";
        if (name is null)
        {
            _faults.Add(Broken(container.Path, line));
        }
        else if (!container.Names.Add(name))
        {
            _faults.Add(new(Join(container.Path, name), string.Create(CultureInfo.InvariantCulture, $"is given twice, the second time in line {line}")));
        }
    }

    /// <summary>Null when the text holds half a surrogate pair.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static TopologyFault Broken(string path, int line) =>
        new(path, string.Create(CultureInfo.InvariantCulture, $"holds half a surrogate pair in line {line}, which is no character"));

    /// <summary>The path of the value that begins here.</summary>
    private string NextPath()
    {
        if (!_open.TryPeek(out Container? container))
        {
            return "";
        }

        return container.IsList
            ? string.Create(CultureInfo.InvariantCulture, $"{container.Path}[{container.Index++}]")
            : Join(container.Path, container.Field);
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private sealed class Container(string path, bool isList)
    {
        public string Path { get; } = path;

        public bool IsList { get; } = isList;

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public string Field { get; set; } = "";

        public int Index { get; set; }
    }
}
