using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace SimulatorServer;

/// <summary>
/// Carries a request from a real connection to a handler of the simulator and its answer back. What the handler tells
/// an <see cref="HttpClient"/> by an exception, it does to the connection.
/// </summary>
internal static class Gateway
{
    private const int CopyBuffer = 128 * 1024;

    public static async Task ForwardAsync(HttpContext context, HttpMessageInvoker simulator)
    {
        try
        {
            using HttpRequestMessage request = await ReadAsync(context);
            using HttpResponseMessage response = await simulator.SendAsync(request, context.RequestAborted);

            // An answer completes on the simulator's scheduler, which has other things to do than to write to sockets.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            await WriteAsync(context, response);
        }
        catch (HttpRequestException)
        {
            context.Abort();
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone.
        }
    }

    private static async Task<HttpRequestMessage> ReadAsync(HttpContext context)
    {
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), context.Request.GetEncodedUrl());
        if (context.Request.ContentLength is not (null or 0) || context.Request.Headers.ContainsKey("Transfer-Encoding"))
        {
            using var body = new MemoryStream((int)(context.Request.ContentLength ?? 0));
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            request.Content = new ByteArrayContent(body.GetBuffer(), 0, (int)body.Length);
        }

        foreach ((string name, Microsoft.Extensions.Primitives.StringValues values) in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        return request;
    }

    private static async Task WriteAsync(HttpContext context, HttpResponseMessage response)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach ((string name, IEnumerable<string> values) in response.Content.Headers)
        {
            context.Response.Headers[name] = values.ToArray();
        }

        await using Stream body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
        context.Response.ContentLength ??= body.CanSeek ? body.Length : null;
        byte[] buffer = new byte[body.CanSeek ? Math.Clamp(body.Length, 1, CopyBuffer) : CopyBuffer];
        try
        {
            int count;
            while ((count = await body.ReadAsync(buffer, context.RequestAborted)) > 0)
            {
                await context.Response.Body.WriteAsync(buffer.AsMemory(0, count), context.RequestAborted);
                if (!body.CanSeek)
                {
                    // A piece that comes by itself goes by itself.
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                }
            }
        }
        catch (HttpIOException)
        {
            // Cut off in the middle: what came until here goes out, and fewer bytes than announced end the connection.
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
