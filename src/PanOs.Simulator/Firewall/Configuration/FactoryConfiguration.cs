using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The configuration of a VM-Series firewall that nobody has configured yet, as launched on AWS: <c>factory.xml</c>. The
/// objects that it ships with are those of a bare export of 10.2.
/// </summary>
internal static class FactoryConfiguration
{
    /// <summary>
    /// The configuration that a firewall with these options runs at first. When none is given: management by DHCP, one
    /// administrator without a password, one empty virtual router; data ports without a configuration, no zones, no
    /// rules but the two default ones.
    /// </summary>
    /// <exception cref="ArgumentException">The configuration of the options is no configuration, or there is no virtual system.</exception>
    public static XElement Create(SimulatedFirewallOptions options)
    {
        XElement configuration;
        if (options.Configuration is { } given)
        {
            configuration = DirtyMarks.Without(Read(given)).Root!;
        }
        else
        {
            configuration = XmlText.Document(ConfigurationModel.Table("factory.xml"));
            configuration.SetAttributeValue("version", $"{DeviceVersion.Parse(options.Version).ToString(2)}.0");
        }

        AddVirtualSystems(configuration, options.VirtualSystems);
        return configuration;
    }

    private static XElement Read(string text)
    {
        try
        {
            return XmlText.Document(text) is { Name.LocalName: "config" } configuration
                ? configuration
                : throw new ArgumentException("The root element of a firewall's configuration is <config>.", nameof(text));
        }
        catch (MalformedXmlException malformed)
        {
            throw new ArgumentException("The configuration for the simulated firewall is not XML.", nameof(text), malformed);
        }
    }

    private static void AddVirtualSystems(XElement configuration, int count)
    {
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A firewall has at least one virtual system.");
        }

        XElement device = configuration.Element("devices")?.Element("entry") ?? new XElement("entry", new XAttribute("name", "localhost.localdomain"));
        XElement container = device.Element("vsys") ?? new XElement("vsys");
        for (int number = 1; number <= count; number++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"vsys{number}");
            if (!container.Elements("entry").Any(entry => (string?)entry.Attribute("name") == name))
            {
                container.Add(NewVirtualSystem(name));
            }
        }

        if (container.Parent is null)
        {
            device.Add(container);
        }

        if (device.Parent is null)
        {
            (configuration.Element("devices") ?? Added(configuration, "devices")).Add(device);
        }
    }

    private static XElement Added(XElement parent, string name)
    {
        var child = new XElement(name);
        parent.Add(child);
        return child;
    }

    private static XElement NewVirtualSystem(string name) => new("entry", new XAttribute("name", name),
        new XElement("zone"),
        new XElement("rulebase", new XElement("security", new XElement("rules"))),
        new XElement("import", new XElement("network", new XElement("interface"))));
}
