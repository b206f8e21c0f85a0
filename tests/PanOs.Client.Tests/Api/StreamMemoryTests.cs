using System.Globalization;
using System.Net;
using System.Text;

namespace PanOs.Client.Tests;

/// <summary>Alone in the process: what others allocate meanwhile would count.</summary>
[CollectionDefinition(nameof(StreamMemoryTests), DisableParallelization = true)]
[Collection(nameof(StreamMemoryTests))]
public sealed class StreamMemoryTests
{
    private const string Start = "<response status=\"success\" code=\"19\"><result><address>";
    private const string End = "</address></result></response>";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Memory_stays_small_while_a_large_answer_is_read()
    {
        const int Count = 200_000;
        await using var client = new ScriptedFirewall
        {
            Otherwise = _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new GeneratedAnswer(Count)) },
        }.Client();
        await using var answer = await client.OpenStreamAsync(ApiRequest.ReadConfiguration(XPath.Config, ConfigSource.Candidate), Ct);
        await answer.EnterAsync();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int read = 0;
        while (await answer.NextAsync() is not null)
        {
            if (++read % 50_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(Count, read);
        Assert.InRange(most, long.MinValue, 4_000_000);
    }

    /// <summary>A large answer that is made while it is read.</summary>
    private sealed class GeneratedAnswer(int count) : MemoryStream
    {
        private int _next = -1;
        private byte[] _piece = [];
        private int _position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_position == _piece.Length)
            {
                _piece = Encoding.UTF8.GetBytes(_next switch
                {
                    -1 => Start,
                    _ when _next < count => string.Create(CultureInfo.InvariantCulture, $"<entry name=\"host-{_next}\"><ip-netmask>10.0.0.1</ip-netmask></entry>"),
                    _ when _next == count => End,
                    _ => string.Empty,
                });
                _next++;
                _position = 0;
            }

            int length = Math.Min(buffer.Length, _piece.Length - _position);
            _piece.AsSpan(_position, length).CopyTo(buffer.Span);
            _position += length;
            return new(length);
        }
    }
}
