using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The configuration of a VM-Series firewall that nobody has configured yet, as launched on AWS.</summary>
internal static class FactoryConfiguration
{
    private const string Text = """
        <config urldb="paloaltonetworks">
          <mgt-config>
            <users>
              <entry name="admin">
                <phash>*</phash>
                <permissions><role-based><superuser>yes</superuser></role-based></permissions>
              </entry>
            </users>
          </mgt-config>
          <shared>
            <application/>
            <application-group/>
            <service/>
            <service-group/>
          </shared>
          <devices>
            <entry name="localhost.localdomain">
              <network>
                <interface><ethernet/></interface>
                <profiles>
                  <monitor-profile>
                    <entry name="default"><interval>3</interval><threshold>5</threshold><action>wait-recover</action></entry>
                  </monitor-profile>
                </profiles>
                <virtual-router>
                  <entry name="default"><protocol><bgp><enable>no</enable></bgp></protocol></entry>
                </virtual-router>
              </network>
              <deviceconfig>
                <system>
                  <type><dhcp-client><send-hostname>yes</send-hostname><send-client-id>no</send-client-id><accept-dhcp-hostname>no</accept-dhcp-hostname><accept-dhcp-domain>no</accept-dhcp-domain></dhcp-client></type>
                  <update-server>updates.paloaltonetworks.com</update-server>
                  <service><disable-telnet>yes</disable-telnet><disable-http>yes</disable-http></service>
                  <hostname>PA-VM</hostname>
                </system>
                <setting>
                  <config><rematch>yes</rematch></config>
                  <management><hostname-type-in-syslog>FQDN</hostname-type-in-syslog></management>
                </setting>
              </deviceconfig>
              <vsys>
                <entry name="vsys1">
                  <application/>
                  <application-group/>
                  <zone/>
                  <service/>
                  <service-group/>
                  <schedule/>
                  <rulebase>
                    <security><rules/></security>
                    <default-security-rules>
                      <rules>
                        <entry name="intrazone-default"><action>allow</action><log-start>no</log-start><log-end>no</log-end></entry>
                        <entry name="interzone-default"><action>deny</action><log-start>no</log-start><log-end>no</log-end></entry>
                      </rules>
                    </default-security-rules>
                  </rulebase>
                  <import><network><interface/></network></import>
                </entry>
              </vsys>
            </entry>
          </devices>
        </config>
        """;

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
            configuration = XElement.Parse(Text);
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
