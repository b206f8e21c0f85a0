using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The places of the running configuration that more than one part reads.</summary>
internal static class RunningConfiguration
{
    /// <summary>The device entry.</summary>
    public static XElement? Device(SimulatedFirewall firewall) =>
        firewall.Configuration.Running.Element("devices")?.Element("entry");

    /// <summary><c>deviceconfig/system</c>.</summary>
    public static XElement? System(SimulatedFirewall firewall) => Device(firewall)?.Element("deviceconfig")?.Element("system");

    /// <summary>The entry of an administrator.</summary>
    public static XElement? Administrator(SimulatedFirewall firewall, string name) =>
        firewall.Configuration.Running.Element("mgt-config")?.Element("users")?.Elements("entry").FirstOrDefault(Named(name));

    /// <summary>The names of the virtual systems.</summary>
    public static IEnumerable<string> VirtualSystems(SimulatedFirewall firewall) =>
        Device(firewall)?.Element("vsys")?.Elements("entry").Select(entry => (string?)entry.Attribute("name") ?? "") ?? [];

    /// <summary>The virtual system of that name.</summary>
    public static XElement? VirtualSystem(SimulatedFirewall firewall, string name) =>
        Device(firewall)?.Element("vsys")?.Elements("entry").FirstOrDefault(Named(name));

    /// <summary>Whether an entry has a name.</summary>
    public static Func<XElement, bool> Named(string name) => entry => (string?)entry.Attribute("name") == name;

    /// <summary>The members of a list.</summary>
    public static IEnumerable<string> Members(XElement? list) => list?.Elements("member").Select(member => member.Value) ?? [];
}
