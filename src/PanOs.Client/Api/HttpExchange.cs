using System.Buffers;

namespace PanOs;

/// <summary>
/// One answer whose headers have arrived. Its owner reads the body and disposes the exchange; then the connection is
/// free for the next request.
/// </summary>
internal sealed class HttpExchange(HttpResponseMessage message, AnswerBody body, RequestClock clock) : IAsyncDisposable
{
    public int Status => (int)message.StatusCode;

    public AnswerBody Body => body;

    public string? ContentType => message.Content.Headers.ContentType?.MediaType;

    public long? ContentLength => message.Content.Headers.ContentLength;

    /// <summary>The name that the answer gives its content, without any path; null when it gives none.</summary>
    public string? FileName
    {
        get
        {
            var disposition = message.Content.Headers.ContentDisposition;
            string? name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"');
            name = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..];
            return string.IsNullOrWhiteSpace(name) || name is "." or ".." || name.Any(char.IsControl) ? null : name;
        }
    }

    /// <summary>Reads the whole body.</summary>
    public async ValueTask<PooledBody> ReadToEndAsync()
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(ContentLength + 1 ?? 0, 4096, 1024 * 1024));
        int count = 0;
        try
        {
            int read;
            while ((read = await body.ReadAsync(buffer.AsMemory(count)).ConfigureAwait(false)) > 0)
            {
                count += read;
                if (count == buffer.Length)
                {
                    buffer = PooledBody.Grown(buffer);
                }
            }

            return new PooledBody(buffer, count);
        }
        catch
        {
            PooledBody.Return(buffer, count);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await body.DisposeAsync().ConfigureAwait(false);
        message.Dispose();
        clock.Dispose();
    }
}
