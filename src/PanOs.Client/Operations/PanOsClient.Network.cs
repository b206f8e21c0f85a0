using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>Where a virtual router sends an address, by the forwarding table in force.</summary>
    /// <param name="virtualRouter">The virtual router.</param>
    /// <param name="destination">The address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<RouteLookup> LookUpRouteAsync(string virtualRouter, IPAddress destination, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(virtualRouter);
        ArgumentNullException.ThrowIfNull(destination);
        var command = new XElement("test", new XElement("routing", new XElement("fib-lookup",
            new XElement("virtual-router", virtualRouter), new XElement("ip", destination.ToString()))));
        var answer = await ReadAsync(command, cancellationToken).ConfigureAwait(false);
        return RouteLookupParser.Parse(answer.Result);
    }

    /// <summary>The security rules that a packet meets, the one in effect first.</summary>
    /// <param name="query">The packet.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Names of rules; empty when only the default rules apply.</returns>
    public virtual async Task<IReadOnlyList<string>> MatchSecurityPolicyAsync(PolicyQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var test = PolicyTest("security-policy-match", query);
        if (query.Application is { } application)
        {
            test.Add(new XElement("application", application));
        }

        test.Add(new XElement("show-all", "yes"));
        var answer = await ReadAsync(new XElement("test", test), cancellationToken).ConfigureAwait(false);
        return RuleNames(answer);
    }

    /// <summary>The NAT rules that a packet meets, the one in effect first.</summary>
    /// <param name="query">The packet.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Names of rules; empty when none applies.</returns>
    public virtual async Task<IReadOnlyList<string>> MatchNatPolicyAsync(PolicyQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var test = PolicyTest("nat-policy-match", query);
        if (query.ToInterface is { } toInterface)
        {
            test.Add(new XElement("to-interface", toInterface));
        }

        var answer = await ReadAsync(new XElement("test", test), cancellationToken).ConfigureAwait(false);
        return RuleNames(answer);
    }

    /// <summary>The interfaces of the data plane as they work now.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<IReadOnlyList<InterfaceState>> GetInterfacesAsync(CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(new XElement("show", new XElement("interface", "all")), cancellationToken).ConfigureAwait(false);
        return InterfaceStateParser.Parse(answer.Result);
    }

    private static XElement PolicyTest(string name, PolicyQuery query)
    {
        var test = new XElement(name,
            new XElement("from", query.FromZone), new XElement("to", query.ToZone),
            new XElement("source", query.Source.ToString()), new XElement("destination", query.Destination.ToString()),
            new XElement("protocol", query.Protocol.ToString(CultureInfo.InvariantCulture)));
        if (query.DestinationPort is { } port)
        {
            test.Add(new XElement("destination-port", port.ToString(CultureInfo.InvariantCulture)));
        }

        return test;
    }

    // Security rules come as <entry name="x">…, NAT rules as <entry>x</entry>.
    private static List<string> RuleNames(ApiAnswer answer) =>
        [.. (answer.Result.Element("rules")?.Elements("entry") ?? []).Select(entry => entry.Attribute("name")?.Value ?? entry.Value.Trim())];
}
