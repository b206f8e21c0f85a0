using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// A good answer that is read as it comes, forward only: for lists that may be large. Get one from
/// <c>PanOsClient.OpenStreamAsync</c>, which has read the envelope up to the start of <c>result</c>, so refusals,
/// small answers without a result and another try after a broken connection have all been dealt with.
/// </summary>
/// <remarks>
/// <para>
/// Two ways to use it. <see cref="NextAsync"/> gives the next child of the current parent as an element, and null after
/// the last. Or <see cref="MoveToNextAsync"/> puts <see cref="Reader"/> on the start tag of the next child; whoever reads
/// it on leaves the reader on that child's end tag (on the tag itself when it is empty), and uses the asynchronous
/// methods only. The parent is <c>result</c> at first; <see cref="EnterAsync"/> goes into its first child, so that
/// <c>result/rules/entry</c> is one <c>EnterAsync</c> and then the entries.
/// </para>
/// <para>
/// The end is only reported when the whole document has been read and is well-formed; then the connection is free. Until
/// that, or until it is disposed, the answer keeps its connection, but none of the client's request slots: those are for
/// requests that a firewall still works on. Time runs only while somebody waits for bytes, against the same limit as for
/// any other request. All failures are <see cref="PanOsException"/> or, when the caller cancels,
/// <see cref="OperationCanceledException"/>. The token given at opening covers the whole reading.
/// </para>
/// </remarks>
internal sealed class AnswerStream : IAsyncDisposable
{
    // Entries stand in response/result/list.
    private const int EntryParentDepth = 3;

    private readonly HttpExchange _exchange;
    private readonly AnswerFaults _faults;
    private readonly int _maxDepth;
    private int _parentDepth;
    private bool _isAtParentStart = true;
    private bool _isAtChildStart;
    private bool _hasEnded;

    private AnswerStream(HttpExchange exchange, AnswerFaults faults, int maxDepth, XmlReader reader)
    {
        _exchange = exchange;
        _faults = faults;
        _maxDepth = maxDepth;
        Reader = reader;
    }

    /// <summary>The reader; see the remarks on where it stands.</summary>
    public XmlReader Reader { get; }

    /// <summary>The code of the answer; null when it has none.</summary>
    public int? Code { get; private set; }

    /// <summary>The element <c>result</c> with its attributes (such as <c>total-count</c>) and no content; null when there is none.</summary>
    public XElement? ResultStart { get; private set; }

    /// <summary>What the firewall said, where it said it before the result.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>Reads the envelope up to the start of the result. It owns the exchange from then on, unless it throws.</summary>
    /// <exception cref="PanOsException">The firewall refused, or the body is no answer.</exception>
    public static async ValueTask<AnswerStream> OpenAsync(HttpExchange exchange, AnswerFaults faults, int maxDepth, bool hasWholeEntries = false)
    {
        exchange.Body.KeepHead();
        var reader = AnswerParser.Open(hasWholeEntries ? new EntryStream(exchange.Body, EntryParentDepth) : exchange.Body);
        var answer = new AnswerStream(exchange, faults, maxDepth, reader);
        try
        {
            await answer.ReadEnvelopeAsync().ConfigureAwait(false);
            exchange.Body.PauseBetweenReads();
            return answer;
        }
        catch (XmlException e)
        {
            reader.Dispose();
            throw faults.NotAnAnswer(exchange.Status, exchange.Body.Head, e);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The next child of the current parent with all that it holds; null when there is none left.</summary>
    public async ValueTask<XElement?> NextAsync()
    {
        if (!await MoveToNextAsync().ConfigureAwait(false))
        {
            return null;
        }

        try
        {
            var element = await ElementBuilder.LoadAsync(Reader, _maxDepth).ConfigureAwait(false);
            _isAtChildStart = false;
            return element;
        }
        catch (XmlException e)
        {
            throw IllFormed(e);
        }
    }

    /// <summary>Puts the reader on the start tag of the next child of the current parent. False when there is none left.</summary>
    public async ValueTask<bool> MoveToNextAsync()
    {
        if (_hasEnded)
        {
            return false;
        }

        try
        {
            if (await MoveAsync().ConfigureAwait(false))
            {
                return true;
            }

            await FinishAsync().ConfigureAwait(false);
            return false;
        }
        catch (XmlException e)
        {
            throw IllFormed(e);
        }
    }

    /// <summary>
    /// Goes into the next child: it is the parent from now on, and its siblings are passed over. False when there is none.
    /// </summary>
    public async ValueTask<bool> EnterAsync()
    {
        if (!await MoveToNextAsync().ConfigureAwait(false))
        {
            return false;
        }

        _parentDepth = Reader.Depth;
        _isAtParentStart = true;
        _isAtChildStart = false;
        return true;
    }

    /// <summary>What to throw when <see cref="Reader"/> has thrown <see cref="XmlException"/>.</summary>
    public PanOsTransportException IllFormed(XmlException cause) => _faults.NotAnAnswer(_exchange.Status, _exchange.Body.Head, cause);

    public async ValueTask DisposeAsync()
    {
        _hasEnded = true;
        Reader.Dispose();
        await _exchange.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask ReadEnvelopeAsync()
    {
        if (await Reader.MoveToContentAsync().ConfigureAwait(false) is not XmlNodeType.Element)
        {
            throw new XmlException("There is no element.");
        }

        AnswerParser.ThrowIfNotResponse(Reader.LocalName);
        var response = ElementBuilder.Start(Reader, _maxDepth);
        bool mayStream = AnswerParser.MayBeSuccess(response) && _exchange.Status < 400;
        bool isEmpty = Reader.IsEmptyElement;
        while (!isEmpty && await Reader.ReadAsync().ConfigureAwait(false) && Reader.NodeType is not XmlNodeType.EndElement)
        {
            if (mayStream && Reader is { NodeType: XmlNodeType.Element, LocalName: "result" })
            {
                ResultStart = ElementBuilder.Start(Reader, _maxDepth);
                _parentDepth = Reader.Depth;
                response.Add(ResultStart);
                break;
            }

            if (Reader.NodeType is XmlNodeType.Element)
            {
                response.Add(await ElementBuilder.LoadAsync(Reader, _maxDepth).ConfigureAwait(false));
            }
        }

        var parsed = AnswerParser.FromElement(response);
        Code = parsed.Code;
        Lines = parsed.Lines;
        if (ResultStart is null || !parsed.IsSuccess)
        {
            await FinishAsync().ConfigureAwait(false);
            _faults.ThrowIfRefused(parsed, _exchange.Status);
        }
    }

    private async ValueTask<bool> MoveAsync()
    {
        if (_isAtChildStart)
        {
            await PassOverAsync().ConfigureAwait(false);
        }

        if (_isAtParentStart && Reader.IsEmptyElement)
        {
            return false;
        }

        _isAtParentStart = false;
        while (await Reader.ReadAsync().ConfigureAwait(false))
        {
            if (Reader.NodeType is XmlNodeType.Element)
            {
                _isAtChildStart = true;
                return true;
            }

            if (Reader.NodeType is XmlNodeType.EndElement && Reader.Depth <= _parentDepth)
            {
                return false;
            }
        }

        throw new XmlException("The document ends inside the result.");
    }

    // A child that nobody read is still ahead; one that was read has the reader on its end.
    private async ValueTask PassOverAsync()
    {
        _isAtChildStart = false;
        int depth = _parentDepth + 1;
        if (Reader.NodeType is XmlNodeType.Element && Reader.Depth == depth && !Reader.IsEmptyElement)
        {
            while (await Reader.ReadAsync().ConfigureAwait(false) && !(Reader.NodeType is XmlNodeType.EndElement && Reader.Depth == depth))
            {
                ThrowIfTooDeep();
            }
        }
    }

    private async ValueTask FinishAsync()
    {
        while (await Reader.ReadAsync().ConfigureAwait(false))
        {
            ThrowIfTooDeep();
        }

        await DisposeAsync().ConfigureAwait(false);
    }

    private void ThrowIfTooDeep()
    {
        if (Reader.Depth > _maxDepth)
        {
            throw new XmlException($"The elements are nested more than {_maxDepth} deep.");
        }
    }
}
