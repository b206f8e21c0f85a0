using Microsoft.Extensions.Logging;

namespace PanOs;

/// <summary>How a <see cref="PanOsClient"/> behaves. It is read once, when the client is made.</summary>
public sealed class PanOsClientOptions
{
    /// <summary>
    /// What carries the requests instead of a connection of the client's own; then <see cref="Trust"/> is not
    /// consulted. The client does not dispose it. Default: null.
    /// </summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>Which certificate the firewall may show. Default: <see cref="CertificateTrust.System"/>.</summary>
    public CertificateTrust Trust { get; set; } = CertificateTrust.System;

    /// <summary>The clock of every wait and time-out. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where log lines go. Default: null, nowhere. Parameters of requests are never logged.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>How long one attempt may take, until the last byte of the answer. Default: 30 seconds.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request that only reads is tried again after a transport error. Default: 3; 0 turns it off.</summary>
    public int MaxReadRetries { get; set; } = 3;

    /// <summary>The pause before the first retry; it doubles with every further one. Default: 1 second.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The largest answer accepted, in bytes. Default: 64 MiB.</summary>
    public long MaxResponseBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>How many requests run at once. Default: 5, the most that the vendor recommends.</summary>
    public int MaxConcurrentRequests { get; set; } = 5;

    /// <summary>
    /// The administrator that the credential stands for; a commit takes along only this one's changes. Default: null,
    /// found out from the credential or, with an API key, from the configuration lock that an edit takes.
    /// </summary>
    public string? Administrator { get; set; }
}
