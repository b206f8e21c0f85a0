using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>A firewall with interfaces, a policy and an administrator, asked over the API like any other.</summary>
internal sealed class ShapeBench
{
    public const string Password = "S3cret&pass word";

    public ShapeBench(string version)
    {
        Pair = new PairBench(new SimulatedFirewallOptions { Version = version });
    }

    public PairBench Pair { get; }

    public SimulatedFirewall Firewall => Pair.A;

    public string Key { get; set; } = "";

    /// <summary>Loads a configuration, switches the firewall on and waits until it is ready.</summary>
    public async Task StartAsync(bool dataplane = true, string highAvailability = "", Action<XElement>? change = null)
    {
        PairBench.Load(Firewall, highAvailability, dataplane);
        var configuration = new XElement(Firewall.Configuration.Running);
        configuration.Element("mgt-config")!.Element("users")!.Elements("entry").First().SetElementValue(
            "phash", Firewall.Administrators.HashPassword(Password));
        change?.Invoke(configuration);
        Firewall.Configuration.Replace(configuration);
        Firewall.PowerOn();
        await Pair.PassAsync(520);
        Key = XElement.Parse(Send(("type", "keygen"), ("user", "admin"), ("password", Password)).Body).Value;
    }

    public ApiAnswer Send(params (string Name, string Value)[] parameters) => Send(null, parameters);

    public ApiAnswer Send(UploadedFile? file, params (string Name, string Value)[] parameters)
    {
        Dictionary<string, string> all = parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        if (all["type"] != "keygen")
        {
            all.TryAdd("key", Key);
        }

        return Firewall.Api.Handle(new ApiRequest(all) { File = file });
    }

    public XElement Ask(params (string Name, string Value)[] parameters) => XElement.Parse(Send(parameters).Body);

    public XElement Op(string command) => Ask(("type", "op"), ("cmd", command));

    public XElement Config(string action, string xpath, params (string Name, string Value)[] more) =>
        Ask([("type", "config"), ("action", action), ("xpath", xpath), .. more]);

    public XElement UserId(string payload) => Ask(
        ("type", "user-id"), ("cmd", $"<uid-message><version>1.0</version><type>update</type><payload>{payload}</payload></uid-message>"));

    /// <summary>Commits and waits for the job.</summary>
    public async Task CommitAsync()
    {
        Ask(("type", "commit"), ("cmd", "<commit/>"));
        await Pair.PassAsync(40);
        Assert.Equal("OK", Firewall.Jobs.All[^1].Result);
    }

    /// <summary>Sends one flow through the dataplane, from the inside out.</summary>
    public DataplaneVerdict Flow(int port = 443, IpProtocol protocol = IpProtocol.Tcp, string source = "10.0.4.10", string destination = "198.51.100.7") =>
        Firewall.Forward(new Packet(IPAddress.Parse(source), IPAddress.Parse(destination), protocol, port), 3);
}
