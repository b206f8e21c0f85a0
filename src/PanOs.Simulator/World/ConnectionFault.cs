using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace PanOs.Simulator;

/// <summary>What an HTTP client throws when its connection fails, in the exceptions of <see cref="HttpClient"/>.</summary>
internal static class ConnectionFault
{
    /// <summary>The connection ended before there was an answer.</summary>
    public static HttpRequestException Cut() => new(
        HttpRequestError.ResponseEnded,
        "The connection was cut before an answer came.",
        new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely."));

    /// <summary>The connection ended in the middle of the body.</summary>
    public static HttpIOException CutInBody() => new(
        HttpRequestError.ResponseEnded, "The response ended prematurely, with more bytes expected.");

    /// <summary>No connection was made.</summary>
    public static HttpRequestException NotConnected(IPAddress? address, int port, SocketError error) => new(
        HttpRequestError.ConnectionError,
        $"{(address is null ? "The firewall" : $"{address}:{port}")} does not answer ({error}).",
        new SocketException((int)error));

    /// <summary>The client does not accept the certificate.</summary>
    public static HttpRequestException Untrusted() => new(
        HttpRequestError.SecureConnectionError,
        "The SSL connection could not be established.",
        new AuthenticationException("The remote certificate was rejected: it is not the firewall's own."));
}
