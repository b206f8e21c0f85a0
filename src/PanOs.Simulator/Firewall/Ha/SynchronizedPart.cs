using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// What of a configuration HA peers share. Not shared are the HA settings, the management interface's own settings,
/// the host name, the update schedule and the certificate of the web server (documented; which elements the last one
/// is, is Unconfirmed: here its SSL/TLS profile, and the entries of the shared part that this one leads to).
/// </summary>
internal static class SynchronizedPart
{
    private const string WebServerProfile = "ssl-tls-service-profile";

    private static readonly string[] s_ownSystemSettings =
    [
        "hostname", "type", "ip-address", "netmask", "default-gateway", "ipv6-address", "ipv6-default-gateway", "update-schedule",
        WebServerProfile,
    ];

    /// <summary>A text that is equal for two configurations whose shared parts are.</summary>
    public static string Fingerprint(XElement configuration)
    {
        var shared = new XElement(configuration);
        RemoveOwn(shared);
        return shared.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The configuration <paramref name="sent"/> by the peer, with what is <paramref name="own"/> kept.</summary>
    public static XElement Merge(XElement sent, XElement own)
    {
        var merged = new XElement(sent);
        RemoveOwn(merged);
        foreach (XElement certificate in WebServerEntries(own))
        {
            XElement place = Child(Child(merged, "shared"), certificate.Parent!.Name.LocalName);
            place.Elements("entry").FirstOrDefault(RunningConfiguration.Named((string?)certificate.Attribute("name") ?? ""))?.Remove();
            place.Add(new XElement(certificate));
        }

        if (Device(own)?.Element("deviceconfig") is not { } ownDevice)
        {
            return merged;
        }

        XElement target = Child(Device(merged) ?? Child(Child(merged, "devices"), "entry"), "deviceconfig");
        if (ownDevice.Element("high-availability") is { } highAvailability)
        {
            target.Add(new XElement(highAvailability));
        }

        foreach (XElement setting in OwnSettings(ownDevice))
        {
            Child(target, "system").Add(new XElement(setting));
        }

        return merged;
    }

    private static void RemoveOwn(XElement configuration)
    {
        foreach (XElement certificate in WebServerEntries(configuration))
        {
            XElement place = certificate.Parent!;
            certificate.Remove();
            RemoveWhenEmpty(place);
        }

        if (Device(configuration)?.Element("deviceconfig") is not { } device)
        {
            return;
        }

        device.Element("high-availability")?.Remove();
        foreach (XElement setting in OwnSettings(device).ToList())
        {
            setting.Remove();
        }

        // An element that held nothing else is as good as absent.
        RemoveWhenEmpty(device.Element("system"));
        RemoveWhenEmpty(device);
    }

    /// <summary>The profile of the web server and its certificate, as far as they are in the shared part.</summary>
    private static List<XElement> WebServerEntries(XElement configuration)
    {
        XElement? Find(string place, string? name) => name is null
            ? null
            : configuration.Element("shared")?.Element(place)?.Elements("entry").FirstOrDefault(RunningConfiguration.Named(name));

        XElement? profile = Find(WebServerProfile, Device(configuration)?.Element("deviceconfig")?.Element("system")?.Element(WebServerProfile)?.Value);
        return [.. new[] { profile, Find("certificate", profile?.Element("certificate")?.Value) }.OfType<XElement>()];
    }

    private static IEnumerable<XElement> OwnSettings(XElement deviceConfig) =>
        deviceConfig.Element("system")?.Elements().Where(setting => s_ownSystemSettings.Contains(setting.Name.LocalName)) ?? [];

    private static XElement? Device(XElement configuration) => configuration.Element("devices")?.Element("entry");

    private static XElement Child(XElement parent, string name)
    {
        XElement? child = parent.Element(name);
        if (child is null)
        {
            child = new XElement(name);
            if (name == "entry")
            {
                child.SetAttributeValue("name", "localhost.localdomain");
            }

            parent.Add(child);
        }

        return child;
    }

    private static void RemoveWhenEmpty(XElement? element)
    {
        if (element is { IsEmpty: true } or { HasElements: false, Value: "" })
        {
            element.Remove();
        }
    }
}
