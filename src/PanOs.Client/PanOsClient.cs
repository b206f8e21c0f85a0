using Microsoft.Extensions.Logging;
using PanOs.Model;

namespace PanOs;

/// <summary>
/// One firewall, over its XML API. A client is made once and kept; it is safe to use from several threads at the same
/// time. Making one does no I/O.
/// </summary>
/// <remarks>
/// Every method throws <see cref="PanOsTransportException"/> when the firewall is not reached or does not answer in
/// time, <see cref="PanOsAuthenticationException"/> when it refuses the credential, <see cref="PanOsApiException"/>
/// when it says no, <see cref="OperationCanceledException"/> when the caller's token is cancelled, and
/// <see cref="ObjectDisposedException"/> once the client is disposed.
/// </remarks>
public partial class PanOsClient : IAsyncDisposable
{
    private readonly ApiPipeline _pipeline;
    private readonly TimeProvider _time;
    private readonly Func<CancellationToken, Task>? _beforeWrite;
    private readonly PanOsClient? _origin;
    private readonly KnownVersion _version = new();

    /// <summary>Makes a client. Nothing is sent.</summary>
    /// <param name="address">Such as <c>https://203.0.113.10</c>; the path is ignored.</param>
    /// <param name="credential">Who is asking.</param>
    /// <param name="options">How the client behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// The address is not absolute, not HTTP or HTTPS, or carries a user name; or it is plain HTTP to another machine,
    /// and <see cref="PanOsClientOptions.Trust"/> does not accept anything.
    /// </exception>
    public PanOsClient(Uri address, PanOsCredential credential, PanOsClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(credential);
        options ??= new PanOsClientOptions();
        Address = Validated(address, options);
        _time = options.TimeProvider;
        Administrator = options.Administrator ?? (credential as PanOsCredential.Login)?.User;
        _pipeline = new ApiPipeline(Address, credential, options);
    }

    /// <summary>
    /// Another client on the connections of <paramref name="firewall"/>, which asks for leave before each attempt to
    /// write. Disposing it closes nothing.
    /// </summary>
    internal PanOsClient(PanOsClient firewall, Func<CancellationToken, Task> beforeWrite)
    {
        Address = firewall.Address;
        _time = firewall._time;
        _pipeline = firewall._pipeline;
        _version = firewall._version;
        _beforeWrite = beforeWrite;
        _origin = firewall;
    }

    /// <summary>For test doubles that override the methods.</summary>
    protected PanOsClient()
        : this(new Uri("https://firewall.invalid"), PanOsCredential.ApiKey("none"))
    {
    }

    /// <summary>The firewall's address, without a path.</summary>
    public Uri Address { get; }

    /// <summary>
    /// The PAN-OS version that the firewall named when it was last asked (<see cref="GetSystemInfoAsync"/> or
    /// <see cref="GetVersionAsync"/>); null when it has not been asked. Getting it sends nothing. While it is known, objects
    /// are checked against it before anything is sent, and a firewall before 10.0 is not asked for multi-config. After an
    /// update that this client did not restart the firewall for, ask again.
    /// </summary>
    public PanOsVersion? KnownVersion => _version.Value;

    internal string Device => Address.Authority;

    internal TimeProvider Time => _time;

    /// <summary>The largest request, in bytes.</summary>
    internal long MaxRequestBytes => _pipeline.MaxRequestBytes;

    internal ILogger Logger => _pipeline.Logger;

    internal ClientDiagnostics Diagnostics => _pipeline.Diagnostics;

    /// <summary>Whose changes a commit takes along; null while that is not known.</summary>
    internal string? Administrator
    {
        get => _origin is null ? field : _origin.Administrator;
        set
        {
            if (_origin is null)
            {
                field = value;
            }
            else
            {
                _origin.Administrator = value;
            }
        }
    }

    /// <summary>
    /// The same firewall without asking for leave to write: for taking back there what was made there, whatever role it
    /// has meanwhile.
    /// </summary>
    internal PanOsClient Unbound => _origin ?? this;

    /// <summary>
    /// Closes the connections. Calls that are under way end with <see cref="ObjectDisposedException"/>, and so does every
    /// later one. A handler given in the options stays open.
    /// </summary>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_origin is null)
        {
            _pipeline.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The address and the way to log in, without secrets.</summary>
    public override string ToString() => Address.GetLeftPart(UriPartial.Authority);

    internal Task<ApiAnswer> SendAsync(ApiRequest request, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(Guarded(request), cancellationToken);

    /// <summary>For lists that may be large: read as they come. See <see cref="AnswerStream"/>.</summary>
    internal Task<AnswerStream> OpenStreamAsync(ApiRequest request, CancellationToken cancellationToken) =>
        _pipeline.OpenStreamAsync(Guarded(request), cancellationToken);

    /// <summary>For requests that are answered with a file. See <see cref="ApiContent"/>.</summary>
    internal Task<ApiContent> OpenContentAsync(ApiRequest request, CancellationToken cancellationToken) =>
        _pipeline.OpenContentAsync(Guarded(request), cancellationToken);

    /// <summary>
    /// What a firewall said, without the secrets that this client has sent it: for messages that are made of something else
    /// than a refusal, such as the details of a job.
    /// </summary>
    internal IReadOnlyList<string> Mask(IReadOnlyList<string> lines) => _pipeline.Mask(lines);

    private ApiRequest Guarded(ApiRequest request) =>
        _beforeWrite is null || request.Kind is RequestKind.Read ? request : request with { BeforeAttempt = _beforeWrite };

    private static Uri Validated(Uri address, PanOsClientOptions options) =>
        AddressFault(address, acceptsPlain: options.Handler is not null || options.Trust is CertificateTrust.AnyTrust) is { } fault
            ? throw new ArgumentException(fault, nameof(address))
            : new Uri(address.GetLeftPart(UriPartial.Authority));

    /// <summary>What is wrong with an address, without showing it; null when nothing is.</summary>
    internal static string? AddressFault(Uri address, bool acceptsPlain) => address switch
    {
        { IsAbsoluteUri: false } or { Scheme: not ("https" or "http") } => "The address must begin with https:// (or http://).",
        { Scheme: "http", IsLoopback: false } when !acceptsPlain =>
            $"Over http:// everybody on the way reads the password and the key. Use https://, or say so with {nameof(PanOsClientOptions.Trust)} = {nameof(CertificateTrust)}.{nameof(CertificateTrust.DangerousAcceptAny)}.",
        { UserInfo.Length: > 0 } => "The address must not carry a user name or password; give a credential.",
        _ => null,
    };
}
