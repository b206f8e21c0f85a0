using System.Xml.Linq;
using CsCheck;
using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>
/// Objects as no configuration of ours has them: with elements and attributes of later versions, values that are no
/// values, and things missing. Whatever it is, it comes back.
/// </summary>
public sealed class MutatedObjectsTests
{
    private static readonly string[] s_texts = ["", "$maybe", "010", "yes ", "99999999999", "-0", "no", "any", "a\nb", "<&>\"'"];

    public static TheoryData<Type, string> Samples { get; } = new()
    {
        { typeof(Zone), "<entry name='z'><network><layer3><member>a</member><member>b</member></layer3><zone-protection-profile>p</zone-protection-profile><enable-packet-buffer-protection>yes</enable-packet-buffer-protection></network><user-acl><include-list><member>10.0.0.0/8</member></include-list></user-acl></entry>" },
        { typeof(EthernetInterface), "<entry name='ethernet1/1'><layer3><mtu>1500</mtu><ip><entry name='10.0.0.1/24'/><entry name='10.0.1.1/24'/></ip><units><entry name='ethernet1/1.7'><tag>7</tag></entry></units><adjust-tcp-mss><enable>no</enable></adjust-tcp-mss></layer3><link-state>auto</link-state><comment>c</comment></entry>" },
        { typeof(SecurityRule), "<entry name='r' uuid='u'><from><member>any</member></from><to><member>a</member><member>b</member></to><source><member>any</member></source><application><member>ssl</member></application><action>allow</action><log-end>yes</log-end><profile-setting><profiles><virus><member>default</member></virus></profiles></profile-setting><option><disable-server-response-inspection>no</disable-server-response-inspection></option><tag><member>t</member></tag></entry>" },
        { typeof(NatRule), "<entry name='n'><to><member>untrust</member></to><source-translation><dynamic-ip-and-port><interface-address><interface>ethernet1/1</interface></interface-address></dynamic-ip-and-port></source-translation><destination-translation><translated-address>a</translated-address><translated-port>80</translated-port></destination-translation><service>any</service></entry>" },
        { typeof(VirtualRouter), "<entry name='default'><interface><member>ethernet1/1</member></interface><admin-dists><static>10</static></admin-dists><routing-table><ip><static-route><entry name='d'><destination>0.0.0.0/0</destination><nexthop><ip-address>10.0.0.1</ip-address></nexthop><metric>10</metric></entry></static-route></ip></routing-table><protocol><bgp><enable>no</enable></bgp></protocol></entry>" },
        { typeof(HighAvailability), "<high-availability><enabled>yes</enabled><interface><ha1><port>management</port></ha1><ha2><ip-address>10.0.3.10</ip-address><port>ethernet1/1</port></ha2></interface><group><group-id>1</group-id><peer-ip>10.0.0.11</peer-ip><mode><active-passive/></mode><election-option><device-priority>100</device-priority><timers><recommended/></timers></election-option><state-synchronization><enabled>yes</enabled><transport>udp</transport></state-synchronization></group></high-availability>" },
        { typeof(Address), "<entry name='a'><fqdn>a.example</fqdn><description>d</description><tag><member>t</member></tag></entry>" },
        { typeof(AddressGroup), "<entry name='g'><dynamic><filter>'a' and 'b'</filter></dynamic><tag><member>t</member></tag></entry>" },
        { typeof(Service), "<entry name='s'><protocol><tcp><port>443</port><override><yes><timeout>30</timeout></yes></override></tcp></protocol></entry>" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whatever_an_object_has_it_is_written_back(Type type, string xml)
    {
        var codec = ModelCatalog.Codecs.Single(each => each.Type == type);
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 4], Gen.Int[0, 1000]).Array[1, 4].Sample(
            mutations =>
            {
                var element = XElement.Parse(xml);
                foreach (var (where, what, which) in mutations)
                {
                    Mutate(element, where, what, which);
                }

                Codec.AssertSame(element, WrittenBack(codec, element));
            },
            iter: 400);
    }

    internal static XElement WrittenBack(ModelCodec codec, XElement element)
    {
        using var reader = element.CreateReader();
        reader.Read();
        return ElementWriter.Write(codec.ReadObject(new ModelReader(reader)), codec.ElementName);
    }

    internal static void Mutate(XElement root, int where, int what, int which)
    {
        var all = root.Descendants().ToList();
        if (all.Count == 0)
        {
            return;
        }

        var element = all[where % all.Count];
        bool isLeaf = !element.HasElements;
        switch (what)
        {
            case 0 when !isLeaf || element.IsEmpty:
                element.Add(new XElement("new-in-99", new XAttribute("x", which), new XElement("member", "m"), new XElement("member", "m")));
                break;
            case 1:
                element.SetAttributeValue(which % 2 == 0 ? "src" : "loc", "tpl");
                break;
            case 2 when isLeaf:
                element.Value = s_texts[which % s_texts.Length];
                break;
            case 3:
                element.Remove();
                break;
            case 4:
                element.SetAttributeValue("admin", "ops");
                element.SetAttributeValue("dirtyId", which);
                element.SetAttributeValue("time", "2026/01/01 00:00:00");
                break;
        }
    }
}
