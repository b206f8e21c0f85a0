using System.Text;
using System.Xml;

namespace PanOs;

/// <summary>
/// The content of an export, read as it comes. Get one from <c>PanOsClient.OpenContentAsync</c>. It keeps its connection
/// until it is read to the end or disposed, and none of the client's request slots. Time runs only while somebody waits
/// for bytes, against <see cref="PanOsClientOptions.TransferTimeout"/>.
/// </summary>
internal sealed class ApiContent : IAsyncDisposable
{
    // Enough to see a root element after a byte order mark, a declaration and some white space.
    private const int PeekBytes = 512;

    private readonly HttpExchange _exchange;

    private ApiContent(HttpExchange exchange, ReadOnlyMemory<byte> peeked)
    {
        _exchange = exchange;
        Stream = new PrefixedStream(peeked, exchange.Body);
    }

    /// <summary>The bytes. Reading fails with <see cref="PanOsTransportException"/> when the connection breaks.</summary>
    public Stream Stream { get; }

    /// <summary>The name that the firewall gives the file, without any path; null when it gives none.</summary>
    public string? FileName => _exchange.FileName;

    /// <summary>Such as <c>application/octet-stream</c>; null when the answer does not say.</summary>
    public string? ContentType => _exchange.ContentType;

    /// <summary>How many bytes there are; null when the answer does not say.</summary>
    public long? Length => _exchange.ContentLength;

    /// <summary>
    /// Tells a file from an answer of the API by how it begins: what the headers say differs between categories, and
    /// an exported configuration is XML too. It owns the exchange from then on, unless it throws.
    /// </summary>
    /// <exception cref="PanOsException">The firewall refused, or answered with a message and no file.</exception>
    public static async ValueTask<ApiContent> OpenAsync(HttpExchange exchange, AnswerFaults faults, int maxDepth, long maxAnswerBytes)
    {
        byte[] peeked = new byte[PeekBytes];
        int count = 0;
        int read;
        while (count < PeekBytes && (read = await exchange.Body.ReadAsync(peeked.AsMemory(count)).ConfigureAwait(false)) > 0)
        {
            count += read;
        }

        if (exchange.Status < 400 && count > 0 && !IsResponse(peeked.AsSpan(0, count)))
        {
            exchange.Body.PauseBetweenReads();
            return new ApiContent(exchange, peeked.AsMemory(0, count));
        }

        // An answer is small; what is not is no answer.
        using var whole = new MemoryStream();
        whole.Write(peeked, 0, count);
        byte[] buffer = new byte[16 * 1024];
        while (whole.Length <= maxAnswerBytes && (read = await exchange.Body.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            whole.Write(buffer, 0, read);
        }

        ReadOnlyMemory<byte> body = whole.GetBuffer().AsMemory(0, (int)whole.Length);
        ParsedAnswer answer;
        try
        {
            answer = AnswerParser.Parse(body, maxDepth);
        }
        catch (XmlException e)
        {
            throw faults.NotAnAnswer(exchange.Status, body, e);
        }

        faults.ThrowIfRefused(answer, exchange.Status);
        throw faults.NoFile(answer);
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        await _exchange.DisposeAsync().ConfigureAwait(false);
    }

    private static bool IsResponse(ReadOnlySpan<byte> head)
    {
        string text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith("<?xml", StringComparison.Ordinal))
        {
            int end = text.IndexOf("?>", StringComparison.Ordinal);
            text = end < 0 ? text : text[(end + 2)..].TrimStart();
        }

        return text.StartsWith("<response", StringComparison.Ordinal) && (text.Length == 9 || text[9] is ' ' or '>' or '/' or '\t' or '\r' or '\n');
    }
}
