using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    private static readonly XPath s_apiKeyLifetime = XPath.Config
        .Child("devices").Entry("localhost.localdomain")
        .Child("deviceconfig").Child("setting").Child("management").Child("api").Child("key").Child("lifetime");

    /// <summary>
    /// How long an API key is valid after it was generated, as the running configuration says (in whole minutes). A client
    /// with user and password gets itself a new key when its own has expired.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The lifetime; null when keys do not expire, which is the factory default.</returns>
    public virtual async Task<TimeSpan?> GetApiKeyLifetimeAsync(CancellationToken cancellationToken = default)
    {
        var node = await GetConfigurationAsync(s_apiKeyLifetime, ConfigSource.Running, cancellationToken).ConfigureAwait(false);
        return int.TryParse(node?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) && minutes > 0
            ? TimeSpan.FromMinutes(minutes)
            : null;
    }

    /// <summary>
    /// Makes every API key of every administrator invalid, this client's own too. A client with user and password gets
    /// itself a new one with its next request; one with a fixed key is of no more use.
    /// </summary>
    /// <remarks>
    /// Unconfirmed: that keys can be revoked is documented, the XML of the command is in no document or capture that this
    /// library rests on. A firewall that does not know it changes nothing and is reported as <see cref="PanOsApiException"/>.
    /// </remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">The firewall does not know the command, or forbids it.</exception>
    public virtual async Task RevokeApiKeysAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await SendAsync(ApiRequest.Operation(RequestKind.Write, Command("request", "api-keys", "revoke-all")), cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException unknown) when (unknown.Code is PanOsErrorCodes.InvalidCommand or PanOsErrorCodes.UnknownCommand)
        {
            throw new PanOsApiException($"No key was revoked: {string.Join(" | ", unknown.Lines)}", unknown)
            {
                Device = Device,
                Code = unknown.Code,
                Lines = unknown.Lines,
                Remedy = "Revoke them in the web interface, under Device > Setup > Management > Authentication Settings, or change the administrators' passwords.",
            };
        }
    }
}
