using System.Net;
using System.Text;
using System.Xml;
using CsCheck;
using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>Answers that come in pieces, cut anywhere.</summary>
public sealed class EntryStreamTests
{
    // Everything that could be taken for markup and is none: signs in quotes, in comments, in sections, in instructions.
    private static readonly string[] s_pieces =
    [
        "<?xml version=\"1.0\"?><?say <entry> ?><!-- <response> -> --><response status='success' code=\"19\">",
        "<result note='/>'>",
        "<address>",
        "<entry name=\"a &gt; b\" note='\">' ><description>1 &lt; 2 &amp; \u00e4\U0001F600</description></entry>",
        "<!-- <entry name=\"no\"/> - > --><entry name=\"cdata\"><description><![CDATA[</entry></address>]]]]><![CDATA[>]]></description></entry>",
        "<?skip </address>?>\n<entry name='nested'><tag><entry name=\"x\"><entry name='y'/></entry></tag></entry>",
        "<entry name=\"empty\" note='a/' />",
        "<entry name='slash/'></entry>",
        "</address>",
        "</result>",
        "</response>",
    ];

    private static readonly byte[] s_document = Encoding.UTF8.GetBytes(string.Concat(s_pieces));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_piece_ends_where_an_entry_or_what_holds_it_ends()
    {
        var pieces = await PiecesAsync(new CutStream(s_document, _ => 1));

        // Byte by byte nothing is held back longer, or given out earlier, than the end of an entry.
        Assert.Equal(s_pieces, pieces.Select(Encoding.UTF8.GetString));
    }

    [Fact]
    public async Task No_byte_is_lost_or_changed_wherever_it_is_cut()
    {
        for (int cut = 1; cut < s_document.Length; cut++)
        {
            int first = cut;
            var pieces = await PiecesAsync(new CutStream(s_document, at => at == 0 ? first : int.MaxValue));
            Assert.Equal(s_document, pieces.SelectMany(piece => piece));
            Assert.True(pieces.Count <= 2, $"cut at {cut}: {pieces.Count} pieces");
        }
    }

    [Fact]
    public void A_reader_never_gets_a_part_of_an_entry() => Gen.Int[1, 60].Array[1, 80].Sample(sizes =>
    {
        int next = 0;
        var pieces = PiecesAsync(new CutStream(s_document, _ => sizes[next++ % sizes.Length])).GetAwaiter().GetResult();
        Assert.Equal(s_document, pieces.SelectMany(piece => piece));
        var given = new List<byte>();
        foreach (var piece in pieces)
        {
            given.AddRange(piece);
            Assert.InRange(OpenElements([.. given]), 0, 3);
        }
    }, iter: 200);

    [Fact]
    public async Task The_same_objects_are_read_wherever_an_answer_is_cut()
    {
        for (int cut = 1; cut < s_document.Length; cut += 3)
        {
            int first = cut;
            var (names, error) = await ListAsync(new CutStream(s_document, at => at == 0 ? first : int.MaxValue));
            Assert.Null(error);
            Assert.Equal(["a > b", "cdata", "nested", "empty", "slash/"], names);
        }
    }

    [Fact]
    public async Task A_truncated_answer_is_an_error_after_the_whole_objects_that_it_had()
    {
        string[] all = ["a > b", "cdata", "nested", "empty", "slash/"];
        for (int length = 0; length < s_document.Length; length += 2)
        {
            var (names, error) = await ListAsync(new MemoryStream(s_document, 0, length));
            Assert.IsType<PanOsTransportException>(error);
            Assert.Equal(all.Take(names.Count), names);
        }
    }

    [Theory]
    [InlineData("<entry name=\"b\"></address>")]
    [InlineData("</address></address></result></response>")]
    [InlineData("</result></address></response>")]
    [InlineData("<entry name=\"b\" name=\"c\"/></address></result></response>")]
    [InlineData("<entry name=\"b\"><x a=\"<\"/></entry></address></result></response>")]
    [InlineData("<entry name=\"b\">&nothing;</entry></address></result></response>")]
    [InlineData("<!-- never ends </address></result></response>")]
    [InlineData("<entry name=\"b\"><![CDATA[ never ends </entry></address></result></response>")]
    [InlineData("<entry name=\"b></entry></address></result></response>")]
    [InlineData("</></address></result></response>")]
    [InlineData("\u0001</address></result></response>")]
    public async Task An_ill_formed_answer_is_an_error_after_the_objects_before_the_fault(string rest)
    {
        var body = Encoding.UTF8.GetBytes("<response status=\"success\"><result><address><entry name=\"a\"/>" + rest);
        for (int size = 1; size < 40; size += 6)
        {
            int each = size;
            var (names, error) = await ListAsync(new CutStream(body, _ => each));
            Assert.Equal("a", names.FirstOrDefault());
            Assert.IsType<PanOsTransportException>(error);
        }
    }

    [Fact]
    public async Task An_entry_over_the_limit_is_handed_on_in_pieces_and_read_whole()
    {
        const int Large = 9 * 1024 * 1024;
        byte[] body = Encoding.UTF8.GetBytes($"<response status=\"success\"><result><address><entry name=\"large\"><description>{new string('x', Large)}</description></entry><entry name=\"b\"/></address></result></response>");
        var source = new CutStream(body, _ => 100_000);
        await using var stream = new EntryStream(source, 3);
        var buffer = new byte[64 * 1024];
        int start = await stream.ReadAtLeastAsync(buffer, 40, cancellationToken: Ct);
        Assert.Equal("<response status=\"success\"><result><address>", Encoding.UTF8.GetString(buffer, 0, start));

        // Not all of it has to be there before the first part is.
        Assert.True(await stream.ReadAsync(buffer, Ct) > 0);
        Assert.InRange(source.Given, 1, 6 * 1024 * 1024);

        List<Address> read = [];
        await using var client = Client(new CutStream(body, _ => 100_000));
        await foreach (var address in client.In(Location.Vsys("vsys1")).Addresses.ListAsync(cancellationToken: Ct))
        {
            read.Add(address);
        }

        Assert.Equal(["large", "b"], read.Select(address => address.Name));
        Assert.Equal(Large, read[0].Description!.Length);
    }

    [Theory]
    [InlineData("<a></a></a></a><entry/>")]
    [InlineData("no markup at all")]
    [InlineData("<")]
    [InlineData("<!")]
    [InlineData("")]
    public async Task What_is_no_document_is_handed_on_as_it_is(string text) =>
        Assert.Equal(text, string.Concat((await PiecesAsync(new CutStream(Encoding.UTF8.GetBytes(text), _ => 1))).Select(Encoding.UTF8.GetString)));

    private static async Task<List<byte[]>> PiecesAsync(Stream source)
    {
        await using var stream = new EntryStream(source, 3);
        var buffer = new byte[64 * 1024];
        List<byte[]> pieces = [];
        while (await stream.ReadAsync(buffer, Ct) is > 0 and var read)
        {
            pieces.Add(buffer[..read]);
        }

        return pieces;
    }

    /// <summary>How many elements are open at the end of the beginning of a document, as the platform's own reader sees it.</summary>
    private static int OpenElements(byte[] beginning)
    {
        using var reader = XmlReader.Create(new MemoryStream(beginning), new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Document });
        int open = 0;
        try
        {
            while (reader.Read())
            {
                open += reader.NodeType switch
                {
                    XmlNodeType.Element when !reader.IsEmptyElement => 1,
                    XmlNodeType.EndElement => -1,
                    _ => 0,
                };
            }
        }
        catch (XmlException e) when (e.Message.Contains("end of file", StringComparison.OrdinalIgnoreCase))
        {
            // That is where it is cut.
        }

        return open;
    }

    private static async Task<(List<string> Names, Exception? Error)> ListAsync(Stream body)
    {
        await using var client = Client(body);
        List<string> names = [];
        try
        {
            await foreach (var address in client.In(Location.Vsys("vsys1")).Addresses.ListAsync(cancellationToken: Ct))
            {
                names.Add(address.Name);
            }
        }
        catch (PanOsException e)
        {
            return (names, e);
        }

        return (names, null);
    }

    private static PanOsClient Client(Stream body) =>
        new ScriptedFirewall { Otherwise = _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) } }
            .Client(configure: options => options.Retry.Reads = 0);

    /// <summary>Gives out a document in pieces of chosen sizes.</summary>
    private sealed class CutStream(byte[] document, Func<int, int> sizeAt) : MemoryStream(document, writable: false)
    {
        public int Given => (int)Position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span[..Math.Min(buffer.Length, sizeAt((int)Position))]));
    }
}
