using System.Xml;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Gives a firewall that was never switched on its first configuration and its administrators.</summary>
internal static class StandaloneStart
{
    private const string Superuser = "<permissions><role-based><superuser>yes</superuser></role-based></permissions>";

    public static void Apply(SimulatedFirewall firewall, StandaloneFirewall options)
    {
        XElement configuration = firewall.Options.Configuration is { } text ? Parse(text) : new XElement(firewall.Configuration.Running);
        foreach ((string user, string password) in options.Passwords)
        {
            Administrator(configuration, user).SetElementValue("phash", firewall.Administrators.HashPassword(password));
        }

        firewall.Configuration.Replace(configuration);
    }

    /// <exception cref="ArgumentException">It is not XML with the root <c>config</c>.</exception>
    private static XElement Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
            XElement root = XElement.Load(reader);
            return root.Name.LocalName == "config"
                ? root
                : throw new ArgumentException($"A configuration has the root 'config', not '{root.Name.LocalName}'.", nameof(text));
        }
        catch (XmlException exception)
        {
            throw new ArgumentException($"The configuration is not well-formed XML: {exception.Message}", nameof(text), exception);
        }
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
