using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>The security rules that a packet meets, the one in effect first.</summary>
    /// <param name="query">The packet.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Names of rules; empty when only the default rules apply.</returns>
    public virtual async Task<IReadOnlyList<string>> MatchSecurityPolicyAsync(PolicyQuery query, CancellationToken cancellationToken = default)
    {
        var matches = await TestSecurityPolicyAsync(query, cancellationToken).ConfigureAwait(false);
        return [.. matches.Select(match => match.Rule)];
    }

    /// <summary>The security rules that a packet meets, the one in effect first, with what each does.</summary>
    /// <param name="query">The packet.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Empty when only the default rules apply.</returns>
    public virtual Task<IReadOnlyList<SecurityPolicyMatch>> TestSecurityPolicyAsync(PolicyQuery query, CancellationToken cancellationToken = default)
    {
        var test = PolicyTest("security-policy-match", query);
        AddIfGiven(test, "application", query.Application);
        AddIfGiven(test, "source-user", query.SourceUser);
        AddIfGiven(test, "category", query.Category);
        test.Add(new XElement("show-all", "yes"));
        return AskAsync(new XElement("test", test), PolicyMatchParser.Parse, cancellationToken);
    }

    /// <summary>The NAT rules that a packet meets, the one in effect first.</summary>
    /// <param name="query">The packet.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Names of rules; empty when none applies.</returns>
    public virtual async Task<IReadOnlyList<string>> MatchNatPolicyAsync(PolicyQuery query, CancellationToken cancellationToken = default)
    {
        var test = PolicyTest("nat-policy-match", query);
        AddIfGiven(test, "source-port", query.SourcePort?.ToString(CultureInfo.InvariantCulture));
        AddIfGiven(test, "to-interface", query.ToInterface);
        var matches = await AskAsync(new XElement("test", test), PolicyMatchParser.Parse, cancellationToken).ConfigureAwait(false);
        return [.. matches.Select(match => match.Rule)];
    }

    private static XElement PolicyTest(string name, PolicyQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Validate(nameof(query));
        var test = new XElement(name,
            new XElement("from", query.FromZone), new XElement("to", query.ToZone),
            new XElement("source", query.Source.ToString()), new XElement("destination", query.Destination.ToString()),
            new XElement("protocol", query.Protocol.ToString(CultureInfo.InvariantCulture)));
        AddIfGiven(test, "destination-port", query.DestinationPort?.ToString(CultureInfo.InvariantCulture));
        return test;
    }

    private static void AddIfGiven(XElement element, string name, string? value)
    {
        if (value is not null)
        {
            element.Add(new XElement(name, value));
        }
    }
}
