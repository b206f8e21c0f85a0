using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// <c>show object registered-ip</c> and <c>registered-user</c> (by pages of 500 at most, as documented), and
/// <c>show object dynamic-address-group</c>.
/// </summary>
internal static class RegisteredObjectCommands
{
    private const int Page = 500;

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        UserIdStore store = firewall.Identities;
        commands.Register("show/object/registered-ip", (command, context) => Registered(store.Addresses, command, context, "ip"));
        commands.RegisterSince(DeviceFeature.RegisteredUsers, "show/object/registered-user", (command, context) => Registered(store.Users, command, context, "user"));
        commands.Register("show/object/dynamic-address-group", (command, _) => Groups(firewall, command));
        commands.Register("debug/object/registered-ip/clear/all", (_, _) =>
        {
            store.Addresses.Clear();
            return OperationalAnswer.Result("Cleared all registered ip addresses");
        });
    }

    private static XElement Registered(TagTable table, XElement command, OperationalContext context, string kind)
    {
        XElement options = command.Element("all") ?? command;
        string? wanted = Text(options, kind);
        string? tag = (string?)options.Element("tag")?.Element("entry")?.Attribute("name") ?? Text(options, "tag");
        if (tag is "all" or "")
        {
            tag = null;
        }

        int start = Number(options.Element("start-point")) ?? 1;
        int limit = Math.Min(Number(options.Element("limit")) ?? Page, Page);
        List<XElement> found =
        [
            .. table.In(context.Vsys is { Length: > 0 } vsys && vsys != "shared" ? vsys : "vsys1")
                .Where(known => wanted is null or "all" || known.Name == wanted)
                .Where(known => tag is null || known.Tags.Any(lease => lease.Tag == tag))
                .Select(known => Entry(kind, known.Name, known.Tags)),
        ];
        List<XElement> page = [.. found.Skip(start - 1).Take(limit)];
        return OperationalAnswer.Result(page, new XElement("count", OperationalAnswer.Number(page.Count)));
    }

    // Documented for addresses; a tag that ends by itself makes the address one that is not persistent.
    private static XElement Entry(string kind, string name, IReadOnlyList<TagLease> tags) => new(
        "entry",
        new XAttribute(kind, name),
        new XAttribute("from_agent", "0"),
        new XAttribute("persistent", tags.Any(tag => tag.Ends is not null) ? "0" : "1"),
        new XElement("tag", tags.Select(tag => new XElement("member", tag.Tag))));

    private static XElement Groups(SimulatedFirewall firewall, XElement command)
    {
        var groups = new DynamicGroups(firewall);
        string? name = Text(command, "name");
        return OperationalAnswer.Tested(new XElement("dyn-addr-grp", groups.All
            .Where(group => name is null || group.Name == name)
            .Select(group => new XElement("entry",
                new XElement("vsys", group.Vsys),
                new XElement("group-name", group.Name),
                new XElement("filter", group.Filter),
                new XElement("member-list", groups.Members(group.Vsys, group.Filter).Select(member => new XElement("entry",
                    new XAttribute("name", member.Name),
                    new XAttribute("type", member.Kind))))))));
    }

    private static string? Text(XElement options, string name) => options.Element(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private static int? Number(XElement? element) =>
        int.TryParse(element?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
