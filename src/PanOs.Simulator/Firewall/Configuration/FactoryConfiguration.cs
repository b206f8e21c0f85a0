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
    /// Management by DHCP, one administrator without a password, one empty virtual router; data ports without a
    /// configuration, no zones, no rules but the two default ones.
    /// </summary>
    public static XElement Create(SimulatedFirewallOptions options)
    {
        XElement configuration = XElement.Parse(Text);
        configuration.SetAttributeValue("version", $"{DeviceVersion.Parse(options.Version).ToString(2)}.0");
        return configuration;
    }
}
