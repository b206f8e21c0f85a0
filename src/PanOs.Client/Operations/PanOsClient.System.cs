using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>What the firewall says about itself.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<SystemInfo> GetSystemInfoAsync(CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(Command("show", "system", "info"), cancellationToken).ConfigureAwait(false);
        return SystemInfoParser.Parse(answer.Result);
    }

    /// <summary>
    /// Whether the firewall has started completely. While its management daemons still start, the question itself may
    /// fail with a transport or an API error.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<bool> IsChassisReadyAsync(CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(Command("show", "chassis-ready"), cancellationToken).ConfigureAwait(false);
        return answer.Result.Value.Trim() is "yes";
    }

    /// <summary>Whether the candidate configuration has changes that are not committed, of any administrator.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<bool> HasPendingChangesAsync(CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(Command("check", "pending-changes"), cancellationToken).ConfigureAwait(false);
        return answer.Result.Value.Trim() is "yes";
    }

    /// <summary>
    /// Restarts the firewall. It may do so before it answers, so a connection that breaks counts as success; watch
    /// <see cref="SystemInfo.Uptime"/> to see that it came back.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task RestartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await SendAsync(ApiRequest.Operation(RequestKind.Write, Command("request", "restart", "system")), cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsTransportException e) when (!e.WasNotSent && e.HttpStatus is null)
        {
            // The firewall went down before it answered.
        }
    }

    /// <summary>The plugins that are installed, such as <c>vm_series</c>.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<IReadOnlyList<InstalledPlugin>> GetPluginsAsync(CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(Command("show", "plugins", "installed"), cancellationToken).ConfigureAwait(false);
        return [.. answer.Result.Descendants("entry")
            .Where(entry => entry.Element("name") is not null)
            .Select(entry => new InstalledPlugin(entry.Element("name")!.Value.Trim(), entry.Element("version")?.Value.Trim() ?? string.Empty))];
    }

    /// <summary>
    /// Runs any operational command. It is never tried again by itself once it may have reached the firewall.
    /// </summary>
    /// <param name="command">The command: each word of the CLI is an element, quoted words become text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The element <c>response</c> as the firewall sent it.</returns>
    public virtual async Task<XElement> RunCommandAsync(XElement command, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        var answer = await SendAsync(ApiRequest.Operation(RequestKind.Write, command), cancellationToken).ConfigureAwait(false);
        return answer.Response;
    }

    // "show", "jobs", "all" is <show><jobs><all/></jobs></show>.
    internal static XElement Command(params ReadOnlySpan<string> words)
    {
        var command = new XElement(words[^1]);
        for (var i = words.Length - 2; i >= 0; i--)
        {
            command = new XElement(words[i], command);
        }

        return command;
    }
}
