using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Gives a firewall that was never switched on its administrators.</summary>
internal static class StandaloneStart
{
    private const string Superuser = "<permissions><role-based><superuser>yes</superuser></role-based></permissions>";

    public static void Apply(SimulatedFirewall firewall, StandaloneFirewall options)
    {
        XElement configuration = new XElement(firewall.Configuration.Running);
        foreach ((string user, string password) in options.Passwords)
        {
            Administrator(configuration, user).SetElementValue("phash", firewall.Administrators.HashPassword(password));
        }

        firewall.Configuration.Replace(configuration);
    }

    private static XElement Administrator(XElement configuration, string user)
    {
        XElement users = Child(Child(configuration, "mgt-config"), "users");
        XElement? entry = users.Elements("entry").FirstOrDefault(candidate => (string?)candidate.Attribute("name") == user);
        if (entry is null)
        {
            entry = new XElement("entry", new XAttribute("name", user), XElement.Parse(Superuser));
            users.Add(entry);
        }

        return entry;
    }

    private static XElement Child(XElement parent, string name)
    {
        XElement? child = parent.Element(name);
        if (child is null)
        {
            child = new XElement(name);
            parent.Add(child);
        }

        return child;
    }
}
