using System.Xml.Linq;

namespace PanOs.Model;

/// <summary>The flat group of PAN-OS 8.1 and later; the older <c>group/entry</c> is kept, not read.</summary>
internal static class HighAvailabilityCodec
{
    public const string ElementName = "high-availability";

    private const string Enabled = "enabled";
    private const string Ha1 = "interface/ha1";
    private const string Ha2 = "interface/ha2";
    private const string Port = "port";
    private const string IpAddress = "ip-address";
    private const string Netmask = "netmask";
    private const string Gateway = "gateway";
    private const string GroupId = "group/group-id";
    private const string PeerIp = "group/peer-ip";
    private const string Mode = "group/mode";
    private const string ActivePassive = "active-passive";
    private const string ActiveActive = "active-active";
    private const string ConfigurationSync = "group/configuration-synchronization/enabled";
    private const string DevicePriority = "group/election-option/device-priority";
    private const string Preemptive = "group/election-option/preemptive";
    private const string HeartbeatBackup = "group/election-option/heartbeat-backup";
    private const string Timers = "group/election-option/timers";
    private const string Recommended = "recommended";
    private const string Aggressive = "aggressive";
    private const string Advanced = "advanced";
    private const string StateSync = "group/state-synchronization/enabled";
    private const string Transport = "group/state-synchronization/transport";
    private const string KeepAlive = "group/state-synchronization/ha2-keep-alive";
    private const string Action = "action";
    private const string Threshold = "threshold";

    private static readonly ElementNames<Ha2Transport> s_transports = new(
        (Ha2Transport.Ethernet, "ethernet"), (Ha2Transport.Ip, "ip"), (Ha2Transport.Udp, "udp"));

    public static HighAvailability Read(XElement element)
    {
        var reader = ElementReader.Of(element);
        return new HighAvailability
        {
            Enabled = reader.YesNo(Enabled),
            GroupId = reader.Int(GroupId),
            PeerAddress = reader.Text(PeerIp),
            Mode = ReadMode(reader),
            ConfigurationSync = reader.YesNo(ConfigurationSync),
            DevicePriority = reader.Int(DevicePriority),
            Preemptive = reader.YesNo(Preemptive),
            HeartbeatBackup = reader.YesNo(HeartbeatBackup),
            Timers = ReadTimers(reader),
            StateSync = reader.YesNo(StateSync),
            Transport = reader.OneOf(Transport, s_transports),
            Ha2KeepAlive = ReadKeepAlive(reader),
            Ha1 = ReadHa1(reader),
            Ha2 = ReadHa2(reader),
            Unmodelled = reader.Rest,
        };
    }

    public static XElement Write(HighAvailability value)
    {
        var writer = ElementWriter.For(ElementName, value.Unmodelled);
        writer.YesNo(Enabled, value.Enabled);
        writer.Child("interface", WriteHa1(value.Ha1));
        writer.Child("interface", WriteHa2(value.Ha2));
        writer.Int(GroupId, value.GroupId);
        writer.Text(PeerIp, value.PeerAddress);
        writer.Child(Mode, value.Mode?.Unmodelled.ToElement(value.Mode is HaGroupMode.OtherMode mode ? mode.Name : ActivePassive));
        writer.YesNo(ConfigurationSync, value.ConfigurationSync);
        writer.Int(DevicePriority, value.DevicePriority);
        writer.YesNo(Preemptive, value.Preemptive);
        writer.YesNo(HeartbeatBackup, value.HeartbeatBackup);
        writer.Child(Timers, value.Timers?.Unmodelled.ToElement(NameOf(value.Timers)));
        writer.YesNo(StateSync, value.StateSync);
        writer.OneOf(Transport, value.Transport, s_transports);
        writer.Child("group/state-synchronization", WriteKeepAlive(value.Ha2KeepAlive));
        return writer.Element;
    }

    private static HaGroupMode? ReadMode(ElementReader reader)
    {
        if (reader.Child($"{Mode}/{ActivePassive}") is { } activePassive)
        {
            return new HaGroupMode.ActivePassiveMode { Unmodelled = activePassive.Rest };
        }

        return reader.Child($"{Mode}/{ActiveActive}") is { } other ? new HaGroupMode.OtherMode(ActiveActive) { Unmodelled = other.Rest } : null;
    }

    private static HaTimers? ReadTimers(ElementReader reader)
    {
        if (reader.Child($"{Timers}/{Recommended}") is { } recommended)
        {
            return new HaTimers.RecommendedTimers { Unmodelled = recommended.Rest };
        }

        if (reader.Child($"{Timers}/{Aggressive}") is { } aggressive)
        {
            return new HaTimers.AggressiveTimers { Unmodelled = aggressive.Rest };
        }

        return reader.Child($"{Timers}/{Advanced}") is { } other ? new HaTimers.OtherTimers(Advanced) { Unmodelled = other.Rest } : null;
    }

    private static string NameOf(HaTimers timers) => timers switch
    {
        HaTimers.RecommendedTimers => Recommended,
        HaTimers.AggressiveTimers => Aggressive,
        HaTimers.OtherTimers other => other.Name,
        _ => Recommended,
    };

    private static Ha1Link? ReadHa1(ElementReader reader)
    {
        if (reader.Child(Ha1) is not { } link)
        {
            return null;
        }

        return new Ha1Link { Port = link.Text(Port), Unmodelled = link.Rest };
    }

    private static XElement? WriteHa1(Ha1Link? link)
    {
        if (link is null)
        {
            return null;
        }

        var writer = ElementWriter.For("ha1", link.Unmodelled);
        writer.Text(Port, link.Port);
        return writer.Element;
    }

    private static Ha2Link? ReadHa2(ElementReader reader)
    {
        if (reader.Child(Ha2) is not { } link)
        {
            return null;
        }

        return new Ha2Link
        {
            Port = link.Text(Port),
            Address = link.Text(IpAddress),
            Netmask = link.Text(Netmask),
            Gateway = link.Text(Gateway),
            Unmodelled = link.Rest,
        };
    }

    private static XElement? WriteHa2(Ha2Link? link)
    {
        if (link is null)
        {
            return null;
        }

        var writer = ElementWriter.For("ha2", link.Unmodelled);
        writer.Text(Port, link.Port);
        writer.Text(IpAddress, link.Address);
        writer.Text(Netmask, link.Netmask);
        writer.Text(Gateway, link.Gateway);
        return writer.Element;
    }

    private static Ha2KeepAlive? ReadKeepAlive(ElementReader reader)
    {
        if (reader.Child(KeepAlive) is not { } keepAlive)
        {
            return null;
        }

        return new Ha2KeepAlive
        {
            Enabled = keepAlive.YesNo(Enabled),
            Action = keepAlive.Text(Action),
            Threshold = keepAlive.Int(Threshold),
            Unmodelled = keepAlive.Rest,
        };
    }

    private static XElement? WriteKeepAlive(Ha2KeepAlive? keepAlive)
    {
        if (keepAlive is null)
        {
            return null;
        }

        var writer = ElementWriter.For("ha2-keep-alive", keepAlive.Unmodelled);
        writer.YesNo(Enabled, keepAlive.Enabled);
        writer.Text(Action, keepAlive.Action);
        writer.Int(Threshold, keepAlive.Threshold);
        return writer.Element;
    }
}
