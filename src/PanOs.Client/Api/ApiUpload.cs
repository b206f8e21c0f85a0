using System.Net;

namespace PanOs;

/// <summary>
/// A file that a request carries. It is read while it is sent and never held as a whole. The stream stays the caller's:
/// it is not disposed, and one that can seek is wound back to where it stood when the request has to be sent again.
/// </summary>
internal sealed class ApiUpload
{
    private readonly long? _start;

    /// <summary>Makes one.</summary>
    /// <param name="content">What is sent, from its position to its end.</param>
    /// <param name="fileName">The name that the firewall is told.</param>
    /// <exception cref="ArgumentException">The name is empty or has a quote, a path separator or a control character.</exception>
    public ApiUpload(Stream content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (fileName.AsSpan().ContainsAny("\"\\/") || fileName.Any(char.IsControl))
        {
            throw new ArgumentException("A file name must not have a quote, a slash or a control character.", nameof(fileName));
        }

        Content = content;
        FileName = fileName;
        _start = content.CanSeek ? content.Position : null;
    }

    public Stream Content { get; }

    public string FileName { get; }

    /// <summary>Whether the request can be sent now: nothing of the file was consumed, or it can be wound back.</summary>
    public bool CanBeSent => _start is not null || !IsConsumed;

    private bool IsConsumed { get; set; }

    /// <summary>The file as the content of one attempt, which disposes it.</summary>
    public HttpContent CreateContent() => new UploadContent(this);

    private sealed class UploadContent(ApiUpload upload) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            upload.IsConsumed = true;
            if (upload._start is { } start)
            {
                upload.Content.Position = start;
            }

            await upload.Content.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = upload._start is { } start ? upload.Content.Length - start : 0;
            return upload._start is not null;
        }
    }
}
