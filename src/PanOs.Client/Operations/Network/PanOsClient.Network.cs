using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>The interfaces of the data plane as they work now.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<InterfaceState>> GetInterfacesAsync(CancellationToken cancellationToken = default) =>
        AskAsync(new XElement("show", new XElement("interface", "all")), InterfaceStateParser.Parse, cancellationToken);

    /// <summary>One interface in detail, with its counters.</summary>
    /// <param name="name">Such as <c>ethernet1/1</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsApiException">There is no such interface.</exception>
    public virtual Task<InterfaceDetail> GetInterfaceAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return AskAsync(new XElement("show", new XElement("interface", name)), InterfaceDetailParser.Parse, cancellationToken);
    }

    /// <summary>The hardware addresses that the firewall has learnt.</summary>
    /// <param name="interfaceName">Only those of this interface; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<ArpTable> GetArpTableAsync(string? interfaceName = null, CancellationToken cancellationToken = default) =>
        AskAsync(
            new XElement("show", new XElement("arp", new XElement("entry", new XAttribute("name", interfaceName ?? "all")))),
            ArpTableParser.Parse, cancellationToken);

    /// <summary>How many sessions the data plane has and how busy it is.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<SessionInfo> GetSessionInfoAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "session", "info"), SessionInfo.Parse, cancellationToken);

    /// <summary>The sessions of the data plane. On a busy firewall this is a long answer.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<SessionEntry>> GetSessionsAsync(CancellationToken cancellationToken = default) =>
        AskAsync(Command("show", "session", "all"), SessionEntry.ParseList, cancellationToken);
}
