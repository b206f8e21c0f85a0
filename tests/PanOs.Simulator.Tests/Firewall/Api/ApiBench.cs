using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>A firewall with two administrators who have a password and a key, and short ways to ask it.</summary>
internal sealed class ApiBench
{
    public const string Password = "S3cret&pass word";
    public const string Device = "/config/devices/entry[@name='localhost.localdomain']";
    public const string Vsys = Device + "/vsys/entry[@name='vsys1']";
    public const string Rules = Vsys + "/rulebase/security/rules";
    public const string Superuser = "<permissions><role-based><superuser>yes</superuser></role-based></permissions>";

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public ApiBench(string version = "10.2.10", BareHost? host = null)
        : this(new SimulatedFirewallOptions { Version = version }, host)
    {
    }

    public ApiBench(SimulatedFirewallOptions options, BareHost? host = null)
    {
        Firewall = new SimulatedFirewall(Clock, host ?? new BareHost(), options);
        var configuration = new XElement(Firewall.Configuration.Running);
        configuration.Element("mgt-config")?.Element("users")?.Remove();
        var users = new XElement("users");
        if (configuration.Element("mgt-config") is { } management)
        {
            management.Add(users);
        }
        else
        {
            configuration.AddFirst(new XElement("mgt-config", users));
        }

        foreach (string user in (string[])["admin", "other"])
        {
            users.Add(XElement.Parse($"<entry name='{user}'><phash>{Firewall.Administrators.HashPassword(Password)}</phash>{Superuser}</entry>"));
        }

        Firewall.Configuration.Replace(configuration);
        foreach (string user in (string[])["admin", "other"])
        {
            _keys[user] = NewKey(user);
        }
    }

    public WorldClock Clock { get; } = new();

    public SimulatedFirewall Firewall { get; }

    public string Key => _keys["admin"];

    public string NewKey(string user, string password = Password) =>
        Parse(Send(null, ("type", "keygen"), ("user", user), ("password", password))).Descendants("key").Single().Value;

    public ApiAnswer Send(string? key, params (string Name, string Value)[] parameters) =>
        Send(key, null, parameters);

    /// <summary>Sends a request with a file; versions that know no header get the key as a parameter.</summary>
    public ApiAnswer Send(string? key, UploadedFile? file, params (string Name, string Value)[] parameters)
    {
        Dictionary<string, string> all = parameters.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        bool header = Firewall.Profile.Has(DeviceFeature.KeyHeader);
        if (key is not null && !header)
        {
            all["key"] = key;
        }

        return Firewall.Api.Handle(new ApiRequest(all) { KeyHeader = header ? key : null, File = file });
    }

    public XElement Ask(params (string Name, string Value)[] parameters) => AskAs("admin", parameters);

    public XElement AskAs(string user, params (string Name, string Value)[] parameters) => Parse(Send(_keys[user], parameters));

    public XElement Config(string action, string xpath, params (string Name, string Value)[] more) => ConfigAs("admin", action, xpath, more);

    public XElement ConfigAs(string user, string action, string xpath, params (string Name, string Value)[] more) =>
        AskAs(user, [("type", "config"), ("action", action), ("xpath", xpath), .. more]);

    public XElement Set(string xpath, string element) => Config("set", xpath, ("element", element));

    public XElement Edit(string xpath, string element) => Config("edit", xpath, ("element", element));

    public XElement Get(string xpath) => Config("get", xpath);

    public XElement Op(string command) => Ask(("type", "op"), ("cmd", command));

    public XElement Commit(string command = "<commit/>") => Ask(("type", "commit"), ("cmd", command));

    public XElement Job(int id = 0) =>
        Op($"<show><jobs><id>{(id == 0 ? Firewall.Jobs.All.Count : id)}</id></jobs></show>").Descendants("job").Single();

    /// <summary>Commits, lets the job end and answers it.</summary>
    public async Task<XElement> CommitAndWaitAsync(string command = "<commit/>")
    {
        XElement answer = Commit(command);
        Assert.NotNull(answer.Element("result")?.Element("job"));
        await PassAsync(31);
        return Job();
    }

    public Task PassAsync(double seconds) => Clock.RunAsync(async () =>
    {
        await Clock.DelayAsync(TimeSpan.FromSeconds(seconds));
        return true;
    });

    public static XElement Parse(ApiAnswer answer) => XElement.Parse(answer.Body);

    public static string? Code(XElement response) => (string?)response.Attribute("code");

    public static string? Status(XElement response) => (string?)response.Attribute("status");

    public static string[] Lines(XElement response) => [.. response.Descendants("line").Select(line => line.Value)];
}
