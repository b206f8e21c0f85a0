using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// What an administrator may ask of the XML API: one of the built-in roles, or a role profile whose <c>xmlapi</c> says
/// <c>enable</c> or <c>disable</c> for each kind of request.
/// </summary>
/// <remarks>
/// The names of the roles and the switches of a profile come from the configuration schema. Unconfirmed: which
/// operational commands a reader may run, and that a switch that is not there is on.
/// </remarks>
internal sealed class AdministratorRole
{
    private static readonly string[] s_readingWords = ["show", "check", "test", "less", "ping", "traceroute"];
    private static readonly string[] s_readingActions = ["show", "get", "complete"];

    private readonly string _name;
    private readonly XElement? _switches;
    private readonly IReadOnlyList<string> _virtualSystems;

    private AdministratorRole(string name, XElement? switches, IReadOnlyList<string> virtualSystems)
    {
        _name = name;
        _switches = switches;
        _virtualSystems = virtualSystems;
    }

    private bool ReadsOnly => _name is "superreader" or "devicereader" or "vsysreader" or "none";

    /// <summary>The role of an administrator of the running configuration; one without any role may nothing but read.</summary>
    public static AdministratorRole Of(SimulatedFirewall firewall, string user)
    {
        XElement? role = RunningConfiguration.Administrator(firewall, user)?.Element("permissions")?.Element("role-based")?.Elements().FirstOrDefault();
        if (role is null)
        {
            return new AdministratorRole("none", null, []);
        }

        string name = role.Name.LocalName;
        if (name != "custom")
        {
            return new AdministratorRole(name, null, name is "vsysadmin" or "vsysreader" ? VirtualSystems(role) : []);
        }

        string profile = role.Element("profile")?.Value ?? "";
        XElement? kind = firewall.Configuration.Running.Element("shared")?.Element("admin-role")?.Elements("entry")
            .FirstOrDefault(RunningConfiguration.Named(profile))?.Element("role")?.Elements().FirstOrDefault();
        return kind is null
            ? new AdministratorRole("none", null, [])
            : new AdministratorRole(name, kind.Element("xmlapi") ?? new XElement("xmlapi"), kind.Name == "vsys" ? [.. RunningConfiguration.Members(role.Element("vsys"))] : []);
    }

    /// <summary>Whether this role may send the request.</summary>
    public bool Allows(ApiRequest request)
    {
        string type = request["type"] ?? "";
        if (_switches is not null)
        {
            return _switches.Element(type)?.Value != "disable" && StaysInVirtualSystems(request);
        }

        return (!ReadsOnly || IsReading(type, request)) && StaysInVirtualSystems(request) && !IsForSuperusersOnly(type, request);
    }

    private static List<string> VirtualSystems(XElement role) =>
        [.. role.Elements("entry").SelectMany(entry => RunningConfiguration.Members(entry.Element("vsys"))), .. RunningConfiguration.Members(role)];

    private static bool IsReading(string type, ApiRequest request) => type switch
    {
        "config" => s_readingActions.Contains(request["action"], StringComparer.Ordinal),
        "op" => s_readingWords.Contains(FirstWord(request["cmd"]), StringComparer.Ordinal),
        "commit" or "import" or "user-id" => false,
        _ => true,
    };

    // Documented: a device administrator has full access, except to accounts and virtual systems.
    private bool IsForSuperusersOnly(string type, ApiRequest request) =>
        _name == "deviceadmin" && type == "config" && !IsReading(type, request)
        && request["xpath"] is { } xpath
        && (xpath.Contains("/mgt-config", StringComparison.Ordinal) || xpath.TrimEnd('/').EndsWith("/vsys", StringComparison.Ordinal));

    private bool StaysInVirtualSystems(ApiRequest request)
    {
        if (_virtualSystems.Count == 0)
        {
            return true;
        }

        if (request["vsys"] is { Length: > 0 } vsys && !_virtualSystems.Contains(vsys, StringComparer.Ordinal))
        {
            return false;
        }

        return request["type"] != "config" || request["xpath"] is not { } xpath
            || _virtualSystems.Any(name => xpath.Contains($"vsys/entry[@name='{name}']", StringComparison.Ordinal)
                || xpath.Contains($"vsys/entry[@name=\"{name}\"]", StringComparison.Ordinal));
    }

    private static string FirstWord(string? command)
    {
        try
        {
            return XmlText.Element(command ?? "").Name.LocalName;
        }
        catch (MalformedXmlException)
        {
            return "";
        }
    }
}
