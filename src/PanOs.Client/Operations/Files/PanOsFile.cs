namespace PanOs;

/// <summary>
/// A file that the firewall sends, read as it comes. It keeps a connection until it is read to the end or disposed.
/// </summary>
public sealed class PanOsFile : IAsyncDisposable
{
    private readonly ApiContent _content;

    internal PanOsFile(ApiContent content) => _content = content;

    /// <summary>The bytes. Reading fails with <see cref="PanOsTransportException"/> when the connection breaks.</summary>
    public Stream Content => _content.Stream;

    /// <summary>The name that the firewall gives it, without any path; null when it gives none.</summary>
    public string? FileName => _content.FileName;

    /// <summary>Such as <c>application/octet-stream</c>; null when the firewall did not say.</summary>
    public string? ContentType => _content.ContentType;

    /// <summary>How many bytes there are; null when the firewall did not say.</summary>
    public long? Length => _content.Length;

    /// <summary>Writes all of it to a stream.</summary>
    /// <param name="destination">The stream; it stays open.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken = default) => Content.CopyToAsync(destination, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _content.DisposeAsync();

    /// <summary>The name and the size.</summary>
    public override string ToString() => $"{FileName ?? "file"}{(Length is { } bytes ? $", {bytes} bytes" : string.Empty)}";
}
