using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>Two firewalls on two machines, a network between them and the little of a cloud that moves interfaces.</summary>
internal sealed class PairBench
{
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG1hZGUgdXAgZm9yIHRlc3RzLCBub2JvZHkgaGFzIGl0 admin@example";

    private int _attachments;

    public PairBench(SimulatedFirewallOptions? options = null)
    {
        Cards.Add(new BenchCard("eni-mgmt-a", "i-a", 0, "10.0.0.10", "02:00:00:00:00:01"));
        Cards.Add(new BenchCard("eni-ha-a", "i-a", 1, "10.0.3.10", "02:00:00:00:00:02"));
        Cards.Add(new BenchCard("eni-outside", "i-a", 2, "10.0.2.10", "02:00:00:00:00:03"));
        Cards.Add(new BenchCard("eni-inside", "i-a", 3, "10.0.1.10", "02:00:00:00:00:04"));
        Cards.Add(new BenchCard("eni-mgmt-b", "i-b", 0, "10.0.0.20", "02:00:00:00:00:05"));
        Cards.Add(new BenchCard("eni-ha-b", "i-b", 1, "10.0.3.20", "02:00:00:00:00:06"));
        A = new SimulatedFirewall(Clock, new BenchHost(this, "i-a"), options);
        B = new SimulatedFirewall(Clock, new BenchHost(this, "i-b"), options);
    }

    public WorldClock Clock { get; } = new();

    public List<BenchCard> Cards { get; } = [];

    public SimulatedFirewall A { get; }

    public SimulatedFirewall B { get; }

    /// <summary>What the network lets through.</summary>
    public Func<Packet, bool> Carries { get; set; } = _ => true;

    /// <summary>The cloud's answer to a call without rights; null when the machines have the rights.</summary>
    public CloudCallException? Refusal { get; set; }

    public List<string> CloudCalls { get; } = [];

    /// <summary>The card that the only route table sends everything to.</summary>
    public string RouteTarget { get; set; } = "eni-inside";

    /// <summary>How many packets were tried.</summary>
    public int Deliveries { get; set; }

    public Task PassAsync(double seconds) => Clock.DelayAsync(TimeSpan.FromSeconds(seconds));

    /// <summary>Both configured and switched on, and enough time for HA to form.</summary>
    public async Task FormAsync(string transport = "udp", int priorityA = 100, int priorityB = 110)
    {
        Load(A, Ha(A, transport, priorityA), dataplane: true);
        Load(B, Ha(B, transport, priorityB));
        A.PowerOn();
        B.PowerOn();
        await PassAsync(9 * 60);
    }

    /// <summary>Makes a firewall run with these HA settings, and with the documented dataplane if wanted.</summary>
    public static void Load(SimulatedFirewall firewall, string highAvailability, bool dataplane = false, string? hostname = null)
    {
        var config = new XElement(firewall.Configuration.Running);
        XElement device = config.Element("devices")!.Element("entry")!;
        XElement deviceConfig = device.Element("deviceconfig")!;
        deviceConfig.Element("high-availability")?.Remove();
        if (highAvailability.Length > 0)
        {
            deviceConfig.Add(XElement.Parse(highAvailability));
            device.Element("network")!.Element("interface")!.Element("ethernet")!
                .ReplaceNodes(XElement.Parse("<entry name='ethernet1/1'><ha/></entry>"));
        }

        if (hostname is not null)
        {
            deviceConfig.Element("system")!.SetElementValue("hostname", hostname);
        }

        if (dataplane)
        {
            DocumentedDataplane.AddTo(device);
        }

        firewall.Configuration.Replace(config);
    }

    public static string Ha(
        SimulatedFirewall firewall, string transport = "udp", int priority = 100, string groupExtra = "", string enabled = "yes", string stateSync = "yes")
    {
        bool first = firewall.Host.MachineId == "i-a";
        return $"""
            <high-availability>
              <enabled>{enabled}</enabled>
              <interface>
                <ha1><port>management</port></ha1>
                <ha2><port>ethernet1/1</port><ip-address>10.0.3.{(first ? 10 : 20)}</ip-address><netmask>255.255.255.128</netmask><gateway>10.0.3.1</gateway></ha2>
              </interface>
              <group>
                <group-id>1</group-id><peer-ip>10.0.0.{(first ? 20 : 10)}</peer-ip>
                <mode><active-passive/></mode>
                <configuration-synchronization><enabled>yes</enabled></configuration-synchronization>
                <election-option><device-priority>{priority}</device-priority></election-option>
                <state-synchronization><enabled>{stateSync}</enabled><transport>{transport}</transport></state-synchronization>
                {groupExtra}
              </group>
            </high-availability>
            """;
    }

    public static XElement Op(SimulatedFirewall firewall, string command) =>
        firewall.Commands.Run(XElement.Parse(command), new OperationalContext("admin"));

    public static XElement HaGroup(SimulatedFirewall firewall) =>
        Op(firewall, "<show><high-availability><state/></high-availability></show>").Element("result")!.Element("group")!;

    public SimulatedFirewall? FirewallOf(string? machine) => machine switch { "i-a" => A, "i-b" => B, _ => null };

    public string Call(string machine, string action, (string Name, string Value)[] parameters)
    {
        CloudCalls.Add($"{machine} {action}");
        if (Refusal is not null)
        {
            throw Refusal;
        }

        string Parameter(string name) => parameters.First(parameter => parameter.Name == name).Value;
        switch (action)
        {
            case "DescribeNetworkInterfaces":
                return $"<DescribeNetworkInterfacesResponse xmlns='http://ec2.amazonaws.com/doc/2016-11-15/'>{Describe(Cards.Where(card => parameters.Any(parameter => parameter.Value == card.Id || parameter.Value == card.Address.ToString())))}</DescribeNetworkInterfacesResponse>";
            case "DescribeInstances":
                return $"<DescribeInstancesResponse xmlns='http://ec2.amazonaws.com/doc/2016-11-15/'><reservationSet><item><instancesSet><item>{Describe(Cards.Where(card => card.Machine == Parameter("InstanceId.1")))}</item></instancesSet></item></reservationSet></DescribeInstancesResponse>";
            case "DetachNetworkInterface":
                Detach(Cards.First(card => card.Attachment == Parameter("AttachmentId")));
                return "<DetachNetworkInterfaceResponse/>";
            case "AttachNetworkInterface":
                Attach(Cards.First(card => card.Id == Parameter("NetworkInterfaceId")), Parameter("InstanceId"), int.Parse(Parameter("DeviceIndex")));
                return "<AttachNetworkInterfaceResponse/>";
            case "AssignPrivateIpAddresses":
                Assign(Parameter("NetworkInterfaceId"), [.. parameters.Where(parameter => parameter.Name.StartsWith("PrivateIpAddress.", StringComparison.Ordinal)).Select(parameter => parameter.Value)]);
                return "<AssignPrivateIpAddressesResponse/>";
            case "DescribeRouteTables":
                return $"<DescribeRouteTablesResponse><routeTableSet><item><routeTableId>rtb-1</routeTableId><routeSet><item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock><networkInterfaceId>{RouteTarget}</networkInterfaceId></item><item><destinationCidrBlock>10.0.0.0/21</destinationCidrBlock><gatewayId>local</gatewayId></item></routeSet></item></routeTableSet></DescribeRouteTablesResponse>";
            case "ReplaceRoute":
                RouteTarget = Parameter("NetworkInterfaceId");
                return "<ReplaceRouteResponse/>";
            default:
                throw new CloudCallException("InvalidAction", action);
        }
    }

    private static string Describe(IEnumerable<BenchCard> cards) => "<networkInterfaceSet>" + string.Concat(cards.Select(card =>
        $"<item><networkInterfaceId>{card.Id}</networkInterfaceId><status>{(card.Machine is null ? "available" : "in-use")}</status>"
        + (card.Machine is null
            ? string.Empty
            : $"<attachment><attachmentId>{card.Attachment}</attachmentId><deviceIndex>{card.Index}</deviceIndex><instanceId>{card.Machine}</instanceId><status>{card.State}</status></attachment>")
        + "<privateIpAddressesSet>" + string.Concat(card.Secondary.Select(address => $"<item><privateIpAddress>{address}</privateIpAddress><primary>false</primary></item>"))
        + $"<item><privateIpAddress>{card.Address}</privateIpAddress><primary>true</primary></item></privateIpAddressesSet>"
        + "</item>")) + "</networkInterfaceSet>";

    private void Assign(string id, string[] addresses)
    {
        Cards.ForEach(card => card.Secondary.RemoveAll(addresses.Contains));
        Cards.First(card => card.Id == id).Secondary.AddRange(addresses);
    }

    private void Detach(BenchCard card)
    {
        if (card.State != "attached")
        {
            throw new CloudCallException("IncorrectState", card.State);
        }

        card.State = "detaching";
        Clock.Schedule(TimeSpan.FromSeconds(5), () =>
        {
            SimulatedFirewall? owner = FirewallOf(card.Machine);
            card.Machine = null;
            owner?.InterfaceDetached(card.Index);
        });
    }

    private void Attach(BenchCard card, string machine, int index)
    {
        if (card.Machine is not null)
        {
            throw new CloudCallException("InvalidNetworkInterface.InUse", card.Id);
        }

        (card.Machine, card.Index, card.State, card.Attachment) = (machine, index, "attaching", $"eni-attach-{++_attachments}");
        Clock.Schedule(TimeSpan.FromSeconds(3), () =>
        {
            card.State = "attached";
            FirewallOf(machine)?.InterfaceAttached(index);
        });
    }
}

/// <summary>A network interface of the bench.</summary>
internal sealed class BenchCard(string id, string machine, int index, string address, string mac)
{
    public string Id => id;

    public string? Machine { get; set; } = machine;

    public int Index { get; set; } = index;

    public string State { get; set; } = "attached";

    public string Attachment { get; set; } = $"eni-attach-of-{id}";

    public IPAddress Address { get; } = IPAddress.Parse(address);

    public string Mac { get; set; } = mac;

    public List<string> Secondary { get; } = [];

    public HostInterface ToInterface() => new(
        Index, Mac, Address, Address.ToString().StartsWith("10.0.3.", StringComparison.Ordinal) ? 25 : 24,
        new IPAddress([.. Address.GetAddressBytes()[..3], 1]), null)
    {
        SecondaryAddresses = [.. Secondary.Select(IPAddress.Parse)],
    };
}

/// <summary>A machine of the bench.</summary>
internal sealed class BenchHost(PairBench bench, string machine) : IFirewallHost
{
    public string MachineId => machine;

    public IReadOnlyDictionary<int, HostInterface> Interfaces =>
        bench.Cards.Where(card => card.Machine == machine && card.State == "attached").ToDictionary(card => card.Index, card => card.ToInterface());

    public string? PublicKey => PairBench.Key;

    public string UserData => string.Empty;

    public bool Delivers(int deviceIndex, Packet packet)
    {
        bench.Deliveries++;
        return packet.Protocol != IpProtocol.NonIp
        && Interfaces.TryGetValue(deviceIndex, out HostInterface? way) && way.Address.Equals(packet.Source)
        && bench.Cards.Any(card => card.Machine is not null && card.Address.Equals(packet.Destination))
        && bench.Carries(packet);
    }

    public bool Pings(int deviceIndex, IPAddress target) =>
        Interfaces.TryGetValue(deviceIndex, out HostInterface? way) && bench.Carries(new Packet(way.Address, target, IpProtocol.Icmp));

    public SimulatedFirewall? FirewallAt(IPAddress address) =>
        bench.FirewallOf(bench.Cards.Find(card => card.Address.Equals(address))?.Machine) is { Phase: not FirewallPhase.Off } found ? found : null;

    public string CallCloud(string action, params (string Name, string Value)[] parameters) => bench.Call(machine, action, parameters);
}
