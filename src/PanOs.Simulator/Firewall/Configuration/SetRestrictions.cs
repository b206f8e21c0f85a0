using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What a write is refused for at once, with code 12; a commit checks the rest.</summary>
internal static class SetRestrictions
{
    private const string Device = "/config/devices/entry";
    private const string HighAvailability = Device + "/deviceconfig/high-availability";
    private const string Rules = Device + "/vsys/entry/rulebase/security/rules/entry";
    private const string NatRules = Device + "/vsys/entry/rulebase/nat/rules/entry";

    /// <summary>Nodes that take certain words only.</summary>
    private static readonly (string XPath, string[] Keywords)[] s_keywords =
    [
        (HighAvailability + "/enabled", ["yes", "no"]),
        (HighAvailability + "/group/configuration-synchronization/enabled", ["yes", "no"]),
        (HighAvailability + "/group/election-option/preemptive", ["yes", "no"]),
        (HighAvailability + "/group/election-option/heartbeat-backup", ["yes", "no"]),
        (HighAvailability + "/group/state-synchronization/enabled", ["yes", "no"]),
        (HighAvailability + "/group/state-synchronization/transport", ["ethernet", "ip", "udp"]),
        (HighAvailability + "/group/mode/active-passive/passive-link-state", ["auto", "shutdown"]),
        (Device + "/network/interface/ethernet/entry/layer3/dhcp-client/enable", ["yes", "no"]),
        (Device + "/network/interface/ethernet/entry/layer3/dhcp-client/create-default-route", ["yes", "no"]),
        (Rules + "/action", ["allow", "deny", "drop", "reset-client", "reset-server", "reset-both"]),
        (Rules + "/disabled", ["yes", "no"]),
        (Rules + "/log-start", ["yes", "no"]),
        (Rules + "/log-end", ["yes", "no"]),
        (Rules + "/rule-type", ["universal", "intrazone", "interzone"]),
        (NatRules + "/disabled", ["yes", "no"]),
        (NatRules + "/nat-type", ["ipv4", "nat64", "nptv6"]),
    ];

    /// <summary>The refusal that a configuration gets, or null.</summary>
    public static ConfigurationAnswer? Check(XElement configuration)
    {
        XDocument document = configuration.Document!;
        if (KnownElements.FirstUnexpected(configuration) is { } stranger)
        {
            return Unexpected(stranger.Parent!, stranger.Name.LocalName);
        }

        if (document.Descendants("entry").FirstOrDefault(entry => string.IsNullOrEmpty((string?)entry.Attribute("name"))) is { } nameless)
        {
            // Unconfirmed: the words for an entry without a name.
            return ConfigurationAnswer.Invalid(12, $"{ElementChain.Short(nameless.Parent!)} -> entry is missing 'name'");
        }

        foreach ((string xpath, string[] keywords) in s_keywords)
        {
            foreach (XElement found in ConfigurationPath.SelectElements(document, xpath))
            {
                if (!keywords.Contains(found.Value, StringComparer.Ordinal))
                {
                    string chain = ElementChain.Short(found);
                    return ConfigurationAnswer.Invalid(12,
                        $"{chain} '{found.Value}' is not an allowed keyword",
                        $"{chain} is invalid");
                }
            }
        }

        return ValueRules.Broken(document).FirstOrDefault() is { } broken ? WrongValue(broken) : null;
    }

    // Unconfirmed: that devices name the value here as they do for keywords; the chain, the end and the code are theirs.
    private static ConfigurationAnswer WrongValue(XElement element)
    {
        string chain = ElementChain.Short(element);
        return ConfigurationAnswer.Invalid(12, $"{chain} {ValueRules.Complaint(element)}", $"{chain} is invalid");
    }

    /// <summary>An element that has no business in <paramref name="parent"/>.</summary>
    public static ConfigurationAnswer Unexpected(XElement parent, string element)
    {
        string chain = ElementChain.Short(parent);
        return ConfigurationAnswer.Invalid(12, $"{chain} -> {element} unexpected here", $"{chain} is invalid");
    }
}
