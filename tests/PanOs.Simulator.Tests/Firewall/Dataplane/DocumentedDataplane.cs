using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>The dataplane of the documented pair, written by hand as an administrator's configuration export shows it.</summary>
internal static class DocumentedDataplane
{
    public static void AddTo(XElement device)
    {
        XElement network = device.Element("network")!;
        network.Element("interface")!.Element("ethernet")!.Add(
            XElement.Parse("<entry name='ethernet1/2'><layer3><dhcp-client><create-default-route>no</create-default-route></dhcp-client></layer3></entry>"),
            XElement.Parse("<entry name='ethernet1/3'><layer3><dhcp-client><create-default-route>no</create-default-route></dhcp-client></layer3></entry>"));
        network.Element("virtual-router")!.ReplaceWith(XElement.Parse(
            """
            <virtual-router><entry name="default">
              <interface><member>ethernet1/2</member><member>ethernet1/3</member></interface>
              <routing-table><ip><static-route>
                <entry name="internet"><destination>0.0.0.0/0</destination><nexthop><ip-address>10.0.2.1</ip-address></nexthop><interface>ethernet1/2</interface><metric>10</metric></entry>
                <entry name="private-1"><destination>10.0.4.0/24</destination><nexthop><ip-address>10.0.1.1</ip-address></nexthop><interface>ethernet1/3</interface><metric>10</metric></entry>
              </static-route></ip></routing-table>
            </entry></virtual-router>
            """));
        XElement vsys = device.Element("vsys")!.Element("entry")!;
        vsys.Element("import")!.ReplaceWith(XElement.Parse(
            "<import><network><interface><member>ethernet1/2</member><member>ethernet1/3</member></interface></network></import>"));
        vsys.Element("zone")!.ReplaceWith(XElement.Parse(
            """
            <zone>
              <entry name="untrust"><network><layer3><member>ethernet1/2</member></layer3></network></entry>
              <entry name="trust"><network><layer3><member>ethernet1/3</member></layer3></network></entry>
            </zone>
            """));
        vsys.Element("rulebase")!.Element("security")!.ReplaceWith(XElement.Parse(
            """
            <security><rules>
              <entry name="no-ssh"><from><member>any</member></from><to><member>any</member></to><source><member>any</member></source><destination><member>any</member></destination><application><member>ssh</member></application><service><member>application-default</member></service><action>deny</action></entry>
              <entry name="out"><from><member>trust</member></from><to><member>untrust</member></to><source><member>10.0.4.0/24</member></source><destination><member>any</member></destination><application><member>any</member></application><service><member>any</member></service><action>allow</action></entry>
            </rules></security>
            """));
        vsys.Element("rulebase")!.Add(XElement.Parse(
            """
            <nat><rules>
              <entry name="hide"><source-translation><dynamic-ip-and-port><interface-address><interface>ethernet1/2</interface></interface-address></dynamic-ip-and-port></source-translation><to><member>untrust</member></to><from><member>trust</member></from><source><member>any</member></source><destination><member>any</member></destination><service>any</service></entry>
            </rules></nat>
            """));
    }
}
