using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>The plugins that are installed, such as <c>vm_series</c>.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<InstalledPlugin>> GetPluginsAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "plugins", "installed"), InstalledPlugin.ParseList, cancellationToken);

    /// <summary>
    /// How the VM-Series plugin moves traffic on a failover. It is an operational setting of each firewall and not part
    /// of the configuration, so it is not synchronized.
    /// </summary>
    /// <remarks>
    /// Unconfirmed: the XML follows from the documented words of the command line. A firewall that refuses it gives
    /// <see cref="AwsFailoverMode.NotReadable"/>; ask the command line then.
    /// </remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<AwsFailoverReading> GetAwsFailoverModeAsync(CancellationToken cancellationToken = default)
    {
        var (_, answer) = await AskUnconfirmedAsync(AwsHaCommand("show", new XElement("failover-mode")), cancellationToken).ConfigureAwait(false);
        return new AwsFailoverReading(PluginAnswer.FailoverModeIn(answer), answer);
    }

    /// <summary>Chooses how the VM-Series plugin moves traffic on a failover. Doing it twice is harmless.</summary>
    /// <remarks>Unconfirmed: the XML follows from the documented words of the command line.</remarks>
    /// <param name="mode">The mode.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">The firewall refused; the command line can do it.</exception>
    public virtual async Task SetAwsFailoverModeAsync(AwsFailoverMode mode, CancellationToken cancellationToken = default)
    {
        var name = mode switch
        {
            AwsFailoverMode.InterfaceMove => "interface-move",
            AwsFailoverMode.SecondaryIp => "secondary-ip",
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a mode that can be set."),
        };
        var request = ApiRequest.Operation(RequestKind.IdempotentWrite, AwsHaCommand("request", new XElement("failover-mode", name)));
        try
        {
            await SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsApiException e) when (IsNotUnderstood(e))
        {
            throw new PanOsApiException("The firewall does not take the failover mode over the API.", e)
            {
                Device = Device,
                Code = e.Code,
                Lines = e.Lines,
                Remedy = $"Set it on the command line: request plugins vm_series aws ha failover-mode {name}",
            };
        }
    }

    /// <summary>The high availability state of the VM-Series plugin on AWS, in its own words.</summary>
    /// <remarks>Unconfirmed: the XML follows from the documented words of the command line.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<AwsHaStateReading> GetAwsHaStateAsync(CancellationToken cancellationToken = default)
    {
        var (isUnderstood, answer) = await AskUnconfirmedAsync(AwsHaCommand("show", new XElement("state")), cancellationToken).ConfigureAwait(false);
        return new AwsHaStateReading(isUnderstood && answer.Length > 0, answer);
    }

    /// <summary>How the data plane reads packets. DPDK must be the same on both firewalls of a pair, or HA2 stays down.</summary>
    /// <remarks>Unconfirmed: the XML follows from the captured words of the command line.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<PacketIoReading> GetPacketIoAsync(CancellationToken cancellationToken = default)
    {
        var (_, answer) = await AskUnconfirmedAsync(Command("show", "system", "setting", "dpdk-pkt-io"), cancellationToken).ConfigureAwait(false);
        return PluginAnswer.PacketIoIn(answer);
    }

    /// <summary>
    /// Turns DPDK on or off. <b>The firewall restarts at once</b> when that is a change, without asking; it may do so
    /// before it answers, so a connection that breaks counts as success.
    /// </summary>
    /// <remarks>Unconfirmed: the XML follows from the captured words of the command line.</remarks>
    /// <param name="isOn">Whether DPDK is used.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task SetDpdkAsync(bool isOn, CancellationToken cancellationToken = default)
    {
        var command = new XElement("set", new XElement("system", new XElement("setting", new XElement("dpdk-pkt-io", isOn ? "on" : "off"))));
        await SendBeforeRestartAsync(ApiRequest.Operation(RequestKind.Write, command), cancellationToken).ConfigureAwait(false);
    }

    private async Task<(bool IsUnderstood, string Answer)> AskUnconfirmedAsync(XElement command, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await SendAsync(ApiRequest.Operation(RequestKind.Read, command), cancellationToken).ConfigureAwait(false);
            return (true, answer.Message.Length > 0 ? answer.Message : answer.Result.Value.Trim());
        }
        catch (PanOsApiException e) when (IsNotUnderstood(e))
        {
            return (false, string.Join(" | ", e.Lines));
        }
    }

    private static bool IsNotUnderstood(PanOsApiException refusal) =>
        refusal.Code is PanOsErrorCodes.UnknownCommand or PanOsErrorCodes.InvalidCommand or PanOsErrorCodes.MalformedCommand;

    private static XElement AwsHaCommand(string verb, XElement last) =>
        new(verb, new XElement("plugins", new XElement("vm_series", new XElement("aws", new XElement("ha", last)))));
}
