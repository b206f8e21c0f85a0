using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>What the firewall says about itself. Its version is remembered as <see cref="KnownVersion"/>.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<SystemInfo> GetSystemInfoAsync(CancellationToken cancellationToken = default)
    {
        var info = await AskAsync(Command("show", "system", "info"), SystemInfoParser.Parse, cancellationToken).ConfigureAwait(false);
        _version.Learn(info.Version);
        return info;
    }

    /// <summary>
    /// Version, model and serial number, by a request of their own that is cheap and works early (<c>type=version</c>). The
    /// version is remembered as <see cref="KnownVersion"/>.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<DeviceVersion> GetVersionAsync(CancellationToken cancellationToken = default)
    {
        var version = await AskAsync(new ApiRequest(RequestKind.Read, [new("type", "version")]) { Name = "version" }, DeviceVersion.Parse, cancellationToken).ConfigureAwait(false);
        _version.Learn(version.Version);
        return version;
    }

    /// <summary>
    /// Whether the firewall has started completely. While its management daemons still start, the question itself may
    /// fail with a transport or an API error.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<bool> IsChassisReadyAsync(CancellationToken cancellationToken = default) =>
        AskYesNoAsync(Command("show", "chassis-ready"), cancellationToken);

    /// <summary>The clock of the management plane.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<DeviceClock> GetClockAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "clock"), DeviceClockParser.Parse, cancellationToken);

    /// <summary>The licences.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<License>> GetLicensesAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("request", "license", "info"), LicenseParser.Parse, cancellationToken);

    /// <summary>
    /// Fetches the licences that an authorization code stands for. The services of the firewall restart with them, perhaps
    /// before it answers, so a connection that breaks counts as success; look at <see cref="GetLicensesAsync"/> afterwards.
    /// The answer is text and is not kept: captured firewalls answer without XML here.
    /// </summary>
    /// <param name="authCode">The code. It travels in the body of the request and is masked wherever it could be shown.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">The firewall did not take the code.</exception>
    public virtual Task FetchLicensesAsync(string authCode, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authCode);
        var command = new XElement("request", new XElement("license", new XElement("fetch", new XElement("auth-code", authCode))));
        return SendBeforeRestartAsync(ApiRequest.Operation(RequestKind.Write, command), cancellationToken);
    }

    /// <summary>
    /// Turns a password into the hash that a configuration holds for an administrator (<c>phash</c>). Nothing is changed.
    /// </summary>
    /// <param name="password">The password. It travels in the body of the request and is masked wherever it could be shown.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The hash, in the form of the PAN-OS version (<c>$1$…</c> or <c>$5$…</c>, at most 63 characters). Treat it as a secret.</returns>
    public virtual Task<string> CreatePasswordHashAsync(string password, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(password);
        var command = new XElement("request", new XElement("password-hash", new XElement("password", password)));
        return AskAsync(command, result => result.Text("phash"), cancellationToken);
    }

    /// <summary>
    /// Restarts the firewall. It may do so before it answers, so a connection that breaks counts as success; watch
    /// <see cref="SystemInfo.Uptime"/> to see that it came back.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task RestartAsync(CancellationToken cancellationToken = default) =>
        SendBeforeRestartAsync(ApiRequest.Operation(RequestKind.Write, Command("request", "restart", "system")), cancellationToken);

    private async Task SendBeforeRestartAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            _version.Forget();
            await SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsTransportException e) when (!e.WasNotSent && e.HttpStatus is null or 200)
        {
            // The firewall went down before it answered, or in the middle of its answer.
        }
    }
}
