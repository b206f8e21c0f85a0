using System.Security.Authentication;

namespace PanOs;

/// <summary>The one place that turns what goes wrong on a connection into exceptions.</summary>
internal sealed class TransportFaults(string device)
{
    /// <summary>Whether an exception can come from the connection itself.</summary>
    public static bool IsTransport(Exception failure) =>
        failure is HttpRequestException or IOException or OperationCanceledException or AuthenticationException;

    /// <summary>The connection was not made, broke, or took too long.</summary>
    public PanOsTransportException Broken(Exception? cause, RequestClock clock)
    {
        if (clock.IsTimeUp)
        {
            return new PanOsTransportException($"No complete answer within {clock.Limit.TotalSeconds:0.#} s.") { Device = device, IsTransient = true };
        }

        if (CertificateRefusedException.In(cause) is { } refused)
        {
            return new PanOsTransportException(refused.Message, refused)
            {
                Device = device,
                WasNotSent = true,
                CertificateFingerprint = refused.Fingerprint,
                Remedy = $"Compare the fingerprint with the firewall's own. If it is right, trust it with {nameof(PanOsClientOptions)}.{nameof(PanOsClientOptions.Trust)} = {nameof(CertificateTrust)}.{nameof(CertificateTrust.Pin)}(\"...\").",
            };
        }

        if (cause is HttpRequestException { InnerException: AuthenticationException } or AuthenticationException)
        {
            return new PanOsTransportException("No secure connection was made.", cause) { Device = device, WasNotSent = true };
        }

        bool notSent = cause is HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        };
        return new PanOsTransportException(notSent ? "The firewall was not reached." : "The connection broke before the answer was complete.", cause)
        {
            Device = device,
            IsTransient = true,
            WasNotSent = notSent,
            Remedy = cause is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } ? "Its name was not found: check the address." : null,
        };
    }

    public PanOsTransportException TooLarge(long maxBytes) => new($"The answer is larger than {maxBytes} bytes.")
    {
        Device = device,
        Remedy = $"Ask for less, or raise {nameof(PanOsClientOptions)}.{nameof(PanOsClientOptions.MaxResponseBytes)}.",
    };
}
