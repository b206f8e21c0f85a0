using System.Globalization;
using System.Text.RegularExpressions;

namespace PanOs.HaPair;

internal sealed partial class TopologyRules
{
    private const int HighestGroup = 63;
    private const int LongestZoneName = 31;
    private const int LongestRuleName = 63;
    private const int LongestDescription = 1024;

    private static readonly string[] s_services = ["any", "application-default", "service-http", "service-https"];
    private static readonly HashSet<string> s_keptWords = new(StringComparer.OrdinalIgnoreCase) { "any", "multicast" };

    /// <summary>The range of a whole number, in words, for whoever reads it before the rules see it.</summary>
    public static string RangeOf(string field) => field switch
    {
        "primary.devicePriority" or "secondary.devicePriority" => $"from 0 to {HighestPriority}",
        "highAvailability.groupId" => $"from 1 to {HighestGroup}",
        _ => $"up to {int.MaxValue}",
    };

    private void CheckDataplane()
    {
        DataplaneTopology dataplane = _topology.Dataplane;
        PanOsName("dataplane.virtualRouter", dataplane.VirtualRouter, LongestZoneName);
        IReadOnlyList<DataplanePort> ports = DataplanePort.Of(_topology);
        foreach (DataplanePort port in ports)
        {
            ZoneName(port.Field + ".zone", port.Zone);
            Require(port.Index is >= PairInterfaces.FirstDataplaneIndex and <= PairInterfaces.LastDataplaneIndex, port.Field + ".deviceIndex",
                $"is {port.Index}; index 0 is management and 1 is HA, so a dataplane interface has {PairInterfaces.FirstDataplaneIndex} to {PairInterfaces.LastDataplaneIndex}");
        }

        RequireDistinct("zone", ports.Select(port => (port.Field + ".zone", port.Zone)));
        RequireDistinct("device index", ports.Select(port => (port.Field + ".deviceIndex", port.Index.ToString(CultureInfo.InvariantCulture))));
        CheckHighAvailability();
    }

    private void CheckHighAvailability()
    {
        int group = _topology.HighAvailability.GroupId;
        Require(group is >= 1 and <= HighestGroup, "highAvailability.groupId", $"is {group}; an HA group is 1 to {HighestGroup}");
        Require(Enum.IsDefined(_topology.FailoverMode), "failoverMode", "is neither interface-move nor secondary-ip");
        HaTransport transport = _topology.HighAvailability.Transport;
        Require(Enum.IsDefined(transport), "highAvailability.transport", "is neither UDP, IP nor Ethernet");
        Require(transport != HaTransport.Ethernet || !_topology.Corrections.Contains(Correction.Ha2Transport), "highAvailability.transport",
            "is Ethernet, which a VPC does not carry; give udp or ip, or leave out correction HA2-TRANSPORT");
        if (_topology.HighAvailability.Timers is { } timers)
        {
            CheckTimers(timers);
        }
    }

    private void CheckTimers(HaTimersTopology timers)
    {
        const string Field = "highAvailability.timers";
        Require(Enum.IsDefined(timers.Profile), Field + ".profile", "is neither recommended, aggressive nor advanced");
        (string Name, int? Value)[] values =
        [
            ("heartbeatInterval", timers.HeartbeatInterval), ("helloInterval", timers.HelloInterval), ("promotionHoldTime", timers.PromotionHoldTime),
            ("preemptionHoldTime", timers.PreemptionHoldTime), ("monitorFailHoldUpTime", timers.MonitorFailHoldUpTime),
            ("additionalMasterHoldUpTime", timers.AdditionalMasterHoldUpTime), ("maxFlaps", timers.MaxFlaps),
        ];
        foreach ((string name, int? value) in values.Where(each => each.Value is not null))
        {
            Require(value >= 0, $"{Field}.{name}", $"is {value}; a time or a count is not negative");
            Require(timers.Profile == HaTimerProfile.Advanced, $"{Field}.{name}", "is given, but only the advanced profile takes values; the others bring their own");
        }

        Require(timers.Profile != HaTimerProfile.Advanced || values.Any(each => each.Value is not null), Field, "is advanced without a value; give one, or another profile");
    }

    private void CheckPolicy()
    {
        PolicyTopology policy = _topology.Policy;
        for (int index = 0; index < policy.SecurityRules.Count; index++)
        {
            SecurityRuleTopology rule = policy.SecurityRules[index];
            string field = $"policy.securityRules[{index}]";
            PanOsName(field + ".name", rule.Name, LongestRuleName);
            Zones(field + ".fromZones", rule.FromZones);
            Zones(field + ".toZones", rule.ToZones);
            Addresses(field + ".sources", rule.Sources);
            Addresses(field + ".destinations", rule.Destinations);
            Applications(field + ".applications", rule.Applications);
            Services(field + ".services", rule.Services);
            Require(Enum.IsDefined(rule.Action), field + ".action", "is neither allow, deny nor drop");
            Description(field + ".description", rule.Description);
        }

        for (int index = 0; index < policy.NatRules.Count; index++)
        {
            NatRuleTopology rule = policy.NatRules[index];
            string field = $"policy.natRules[{index}]";
            PanOsName(field + ".name", rule.Name, LongestRuleName);
            Zones(field + ".fromZones", rule.FromZones);
            Zones(field + ".toZones", rule.ToZones);
            Require(!rule.ToZones.Contains("any", StringComparer.Ordinal), field + ".toZones", "has any; a NAT rule needs the name of the zone that the traffic goes to");
            Addresses(field + ".sources", rule.Sources);
            Addresses(field + ".destinations", rule.Destinations);
            Services(field + ".service", [rule.Service]);
            Require(rule.Service is not "application-default", field + ".service", "is application-default, which is for security rules; a NAT rule names a service or any");
            Description(field + ".description", rule.Description);
            CheckTranslation(field, rule);
        }

        RequireDistinct("name", policy.SecurityRules.Select((rule, index) => ($"policy.securityRules[{index}].name", rule.Name)));
        RequireDistinct("name", policy.NatRules.Select((rule, index) => ($"policy.natRules[{index}].name", rule.Name)));
    }

    private void CheckTranslation(string field, NatRuleTopology rule)
    {
        Require(rule.HidesSource || rule.TranslatedAddress is not null, field, "translates nothing: hidesSource is false and translatedAddress is missing");
        Require(rule.TranslatedAddress is not { } address || Ipv4Range.TryParseAddress(address, out _), field + ".translatedAddress", $"'{rule.TranslatedAddress}' is not an IPv4 address");
        Require(rule.TranslatedPort is null or (>= 1 and <= 65535), field + ".translatedPort", $"is {rule.TranslatedPort}; a port is 1 to 65535");
        Require(rule.TranslatedPort is null || rule.TranslatedAddress is not null, field + ".translatedPort", "is given without translatedAddress");
    }

    private void Description(string field, string? text)
    {
        Require(text is not { Length: > LongestDescription }, field, $"has {text?.Length} characters; PAN-OS allows {LongestDescription}");
        PlainText(field, text ?? "");
    }

    private void PanOsName(string field, string name, int longest)
    {
        Require(name.Length <= longest, field, $"has {name.Length} characters; PAN-OS allows {longest}");
        Require(ObjectName().IsMatch(name), field,
            $"'{name}' is not a PAN-OS name: letters, digits, spaces, dots, dashes and underscores, the first one a letter, digit or underscore");
    }

    private void ZoneName(string field, string name)
    {
        PanOsName(field, name, LongestZoneName);
        Require(!s_keptWords.Contains(name), field, $"'{name}' is not free: PAN-OS gives the word a meaning of its own");
    }

    private void Zones(string field, IReadOnlyList<string> zones)
    {
        Members(field, zones);
        string[] own = [.. DataplanePort.Of(_topology).Select(port => port.Zone).Order(StringComparer.Ordinal)];
        string[] known = [.. own, "any"];
        foreach (string zone in zones.Except(known, StringComparer.Ordinal))
        {
            Fault(field, $"'{zone}' is not a zone of this pair; there are {string.Join(", ", own)} and any");
        }
    }

    /// <summary>Only literal addresses: the pair defines no address objects that a rule could name.</summary>
    private void Addresses(string field, IReadOnlyList<string> addresses)
    {
        Members(field, addresses);
        foreach (string address in addresses.Where(address => address is not "any"
            && !Ipv4Range.TryParse(address, out _, out _) && !Ipv4Range.TryParseAddress(address, out _)))
        {
            Fault(field, $"'{address}' is neither any, an IPv4 address nor an IPv4 range");
        }
    }

    private void Applications(string field, IReadOnlyList<string> applications)
    {
        Members(field, applications);
        foreach (string application in applications.Where(name => !string.IsNullOrWhiteSpace(name) && !ObjectName().IsMatch(name)))
        {
            Fault(field, $"'{application}' is not the name of an application");
        }
    }

    /// <summary>Only services that every firewall has: the pair defines none that a rule could name.</summary>
    private void Services(string field, IReadOnlyList<string> services)
    {
        Members(field, services);
        foreach (string service in services.Where(name => !string.IsNullOrWhiteSpace(name)).Except(s_services, StringComparer.Ordinal))
        {
            Fault(field, $"'{service}' is not a service that every firewall has; there are {string.Join(", ", s_services)}");
        }
    }

    private void Members(string field, IReadOnlyList<string> members)
    {
        Require(members.Count > 0, field, "is empty; write any for no restriction");
        Require(members.All(member => !string.IsNullOrWhiteSpace(member)), field, "has an empty member");
        Require(members.Count < 2 || !members.Contains("any", StringComparer.Ordinal), field, "has any beside other members");
    }

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9 ._-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ObjectName();
}
