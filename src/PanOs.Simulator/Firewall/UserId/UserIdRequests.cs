using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Requests of type <c>user-id</c>: one <c>uid-message</c> with any number of logins, logouts, tags and groups. It is
/// answered by a <c>uid-response</c> with the same parts; where entries were refused, they are in it with a message.
/// </summary>
/// <remarks>
/// The shapes of both answers and the words "already exists, ignore" and "does not exist, ignore unreg" are read from
/// documents and from public clients. Unconfirmed: the words around them, and that an address keeps its other tags
/// when one of a request is refused (reported of an older version).
/// </remarks>
internal sealed class UserIdRequests(SimulatedFirewall firewall)
{
    private static readonly TimeSpan s_defaultMapping = TimeSpan.FromMinutes(45);

    public ApiAnswer Handle(ApiRequest request)
    {
        // Documented for files: the message may come as a file or in cmd.
        string? text = request["cmd"] ?? (request.File is { } file ? System.Text.Encoding.UTF8.GetString(file.Content) : null);
        if (text is null)
        {
            return ApiAnswer.BadRequest("Parameter \"cmd\" is required");
        }

        XElement message;
        try
        {
            message = XmlText.Element(text);
        }
        catch (MalformedXmlException)
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(18, "Malformed Request"));
        }

        if (message.Name != "uid-message" || message.Element("payload") is not { } payload)
        {
            return ApiAnswer.From(ConfigurationAnswer.Invalid(17, $"{message.Name.LocalName}  is unexpected"));
        }

        string vsys = request["vsys"] is { Length: > 0 } given ? given : "vsys1";
        if (RunningConfiguration.VirtualSystem(firewall, vsys) is null)
        {
            return ApiAnswer.From(ConfigurationAnswer.Invalid(17, $"{vsys} is an invalid vsys"));
        }

        if (payload.Elements().FirstOrDefault(part => !IsKnown(part.Name.LocalName)) is { } stranger)
        {
            return ApiAnswer.From(ConfigurationAnswer.Invalid(17, $"uid-message -> payload -> {stranger.Name.LocalName}  is unexpected"));
        }

        List<XElement> parts = [.. payload.Elements().Select(part => new XElement(part.Name, part.Elements("entry").Select(entry => Refused(part.Name.LocalName, entry, vsys))))];
        return ApiAnswer.From(Answer(parts));
    }

    private static XElement Answer(List<XElement> parts)
    {
        var response = new XElement("uid-response", new XElement("version", "2.0"), new XElement("payload", parts));
        return parts.Exists(part => part.HasElements)
            ? new XElement("response", new XAttribute("status", "error"), new XElement("msg", new XElement("line", response)))
            : OperationalAnswer.Result(response);
    }

    private bool IsKnown(string part) => part switch
    {
        "login" or "logout" or "register" or "unregister" or "groups" => true,
        "register-user" or "unregister-user" => firewall.Profile.Has(DeviceFeature.RegisteredUsers),
        _ => false,
    };

    /// <summary>Carries out one entry; the entry of the answer when it was refused.</summary>
    private XElement? Refused(string part, XElement entry, string vsys)
    {
        UserIdStore store = firewall.Identities;
        string address = (string?)entry.Attribute("ip") ?? "";
        string name = (string?)entry.Attribute("name") ?? "";
        switch (part)
        {
            case "login" when name.Length == 0 || !IPAddress.TryParse(address, out _):
                return Refusal(entry, "invalid user or address");
            case "login":
                store.Login(address, name, vsys, Lifetime(entry.Attribute("timeout")?.Value, minutes: true) ?? s_defaultMapping);
                return null;
            case "logout":
                return store.Logout(address, name, vsys) ? null : Refusal(entry, "user mapping does not exist, ignore logout");
            case "groups":
                store.Groups[name] = [.. (entry.Element("members")?.Elements("entry") ?? []).Select(member => (string?)member.Attribute("name") ?? "")];
                return null;
            case "register" or "unregister" when !IPAddress.TryParse(address, out _) && Ipv4Network.Parse(address) is null:
                return Refusal(entry, $"{address} is an invalid address");
            case "register":
                return Register(store.Addresses, entry, address, vsys);
            case "unregister":
                return Unregister(store.Addresses, entry, address, vsys);
            case "register-user":
                return Register(store.Users, entry, (string?)entry.Attribute("user") ?? "", vsys);
            default:
                return Unregister(store.Users, entry, (string?)entry.Attribute("user") ?? "", vsys);
        }
    }

    private static XElement? Register(TagTable table, XElement entry, string name, string vsys)
    {
        List<XElement> members = [.. Members(entry)];
        if (members.Find(member => table.Has(vsys, name, member.Value)) is { } known)
        {
            return Refusal(entry, $"tag {known.Value} already exists, ignore");
        }

        foreach (XElement member in members)
        {
            table.Add(vsys, name, member.Value, Lifetime(member.Attribute("timeout")?.Value, minutes: false));
        }

        return null;
    }

    private static XElement? Unregister(TagTable table, XElement entry, string name, string vsys)
    {
        List<XElement> members = [.. Members(entry)];
        if (members.Count == 0)
        {
            table.Remove(vsys, name, null);
            return null;
        }

        if (members.Find(member => !table.Has(vsys, name, member.Value)) is { } unknown)
        {
            return Refusal(entry, $"tag {unknown.Value} does not exist, ignore unreg");
        }

        foreach (XElement member in members)
        {
            table.Remove(vsys, name, member.Value);
        }

        return null;
    }

    // Old messages name a single tag in an attribute.
    private static IEnumerable<XElement> Members(XElement entry) =>
        entry.Attribute("identifier") is { } identifier
            ? [new XElement("member", identifier.Value)]
            : entry.Element("tag")?.Elements("member") ?? [];

    private static XElement Refusal(XElement entry, string message) => new(
        "entry",
        entry.Attributes().Where(attribute => attribute.Name.LocalName is "ip" or "user" or "name"),
        new XAttribute("message", message));

    // Logins count minutes, tags seconds (documented); 0 is for ever.
    private static TimeSpan? Lifetime(string? text, bool minutes) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? minutes ? TimeSpan.FromMinutes(number) : TimeSpan.FromSeconds(number)
            : null;
}
