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

    /// <summary>
    /// Where log lines go, under the category <c>PanOs.Client</c>. Default: null, nowhere. Parameters of requests are
    /// never among them, unless <see cref="LogWire"/>.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>
    /// Whether every request and answer is logged too, at level Trace under the category <c>PanOs.Client.Wire</c>. Secrets
    /// are masked, texts cut to <see cref="WireLogLimit"/>; streamed lists and files are left out. Default: false.
    /// </summary>
    public bool LogWire { get; set; }

    /// <summary>How many characters of a request or an answer the wire log shows. Default: 2000.</summary>
    public int WireLogLimit { get; set; } = 2000;

    /// <summary>
    /// How long one attempt may take, until the last byte of the answer. While a list is streamed, only waiting for the
    /// firewall counts. At most 30 days. Default: 30 seconds.
    /// </summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an import or an export may take, waiting for the firewall or sending to it. At most 30 days. Default: 10 minutes.</summary>
    public TimeSpan TransferTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>When a request is sent again. Default: as <see cref="RetryOptions"/> has it.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>The largest answer accepted, in bytes; files are not limited. Default: 64 MiB.</summary>
    public long MaxResponseBytes { get; set; } = 64L * 1024 * 1024;

    /// <summary>How deep the elements of an answer may be nested. Configurations go to about 40. Default: 256.</summary>
    public int MaxResponseDepth { get; set; } = 256;

    /// <summary>
    /// The largest request sent, in bytes; files are not limited. Default: 5 MB, the most that the vendor says a firewall
    /// takes.
    /// </summary>
    public long MaxRequestBytes { get; set; } = 5_000_000;

    /// <summary>How many requests run at once. Default: 5, the most that the vendor recommends.</summary>
    public int MaxConcurrentRequests { get; set; } = 5;

    /// <summary>
    /// Where the API key travels. Default: <see cref="ApiKeyPlacement.Header"/>; PAN-OS before 9.0 needs
    /// <see cref="ApiKeyPlacement.Body"/> or <see cref="PanOsCredential.Basic"/>.
    /// </summary>
    public ApiKeyPlacement KeyPlacement { get; set; }

    /// <summary>
    /// A key that was asked for with user and password, and that the firewall refuses, is renewed at most once in this
    /// time; a user and a password that it refuses are not tried again before, so that nothing locks the account. New
    /// ones from a provider are tried at once. Default: 1 minute.
    /// </summary>
    public TimeSpan KeyRenewalInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The administrator that the credential stands for; a commit takes along only this one's changes. Default: null,
    /// found out from the credential or, with an API key, from the configuration lock that an edit takes.
    /// </summary>
    public string? Administrator { get; set; }

    internal int MaxReadRetries
    {
        get => Retry.Reads;
        set => Retry.Reads = value;
    }

    internal TimeSpan RetryDelay
    {
        get => Retry.Delay;
        set => Retry.Delay = value;
    }

    /// <summary>A copy of its own, so that what is changed afterwards changes nothing.</summary>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    internal PanOsClientOptions Validated()
    {
        foreach (string wrong in OutOfRange())
        {
            throw new ArgumentException($"{wrong} is out of range.", wrong);
        }

        var copy = (PanOsClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }

    /// <summary>The options that are out of range, by name; one of a group as in a configuration, such as <c>Retry:Reads</c>.</summary>
    internal IEnumerable<string> OutOfRange()
    {
        (bool IsWrong, string Name)[] rules =
        [
            (!Waits.IsWait(RequestTimeout), nameof(RequestTimeout)),
            (!Waits.IsWait(TransferTimeout), nameof(TransferTimeout)),
            (KeyRenewalInterval < TimeSpan.Zero, nameof(KeyRenewalInterval)),
            (KeyPlacement is not (ApiKeyPlacement.Header or ApiKeyPlacement.Body), nameof(KeyPlacement)),
            (Trust is null, nameof(Trust)),
            (TimeProvider is null, nameof(TimeProvider)),
            (Retry is null, nameof(Retry)),
            (MaxResponseBytes < 1, nameof(MaxResponseBytes)),
            (MaxResponseDepth < 8, nameof(MaxResponseDepth)),
            (MaxRequestBytes < 1, nameof(MaxRequestBytes)),
            (MaxConcurrentRequests < 1, nameof(MaxConcurrentRequests)),
            (WireLogLimit < 1, nameof(WireLogLimit)),
        ];
        return rules.Where(rule => rule.IsWrong).Select(rule => rule.Name)
            .Concat(Retry?.OutOfRange().Select(name => $"{nameof(Retry)}:{name}") ?? []);
    }
}
