using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// <c>show user</c>: mappings as captured on 8.1.3, groups as text in the form that a public client quotes of 9.1, the
/// service as captured; and the redistribution of such data.
/// </summary>
internal static class UserIdCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        UserIdStore store = firewall.Identities;
        commands.Register("show/user/ip-user-mapping", (command, context) => Mappings(firewall, command, context));
        commands.Register("show/user/ip-user-mapping-mp", (command, context) => Mappings(firewall, command, context));
        commands.Register("show/user/group/list", (command, _) => GroupList(store, (string?)command.Element("entry")?.Attribute("name") ?? command.Value.Trim()));
        commands.Register("show/user/group/name", (command, _) => Group(store, command.Value.Trim()));
        commands.Register("show/user/user-id-service/status", (_, _) => OperationalAnswer.Cdata(
            "\nUser ID service info:\n\tUser id service:               down\n\tReason:                        user_id service is not enabled\n"));
        commands.Register("clear/user-cache/all", (_, _) => Clear(store));
        commands.Register("clear/user-cache-mp/all", (_, _) => Clear(store));

        // None is configured in the simulation; since which version they are there is in the profile.
        commands.RegisterSince(DeviceFeature.DataRedistribution, "show/redistribution/service/client/all", (_, _) => OperationalAnswer.Result());
        commands.RegisterSince(DeviceFeature.DataRedistribution, "show/redistribution/service/client", (_, _) => OperationalAnswer.Result());
        commands.RegisterSince(DeviceFeature.DataRedistribution, "show/redistribution/agent/state/all", (_, _) => OperationalAnswer.Result());
        commands.RegisterSince(DeviceFeature.DataRedistribution, "show/redistribution/service/agent/all", (_, _) => OperationalAnswer.Result());
    }

    private static XElement Mappings(SimulatedFirewall firewall, XElement command, OperationalContext context)
    {
        XElement? choice = command.Elements().FirstOrDefault();
        string? address = choice?.Name == "ip" ? choice.Value.Trim() : null;

        // Unconfirmed: the choice of one source, as clients send it.
        string? source = choice?.Name == "type" ? choice.Value.Trim()
            : choice?.Element("type")?.Elements().FirstOrDefault()?.Name.LocalName ?? choice?.Element("type")?.Value.Trim();
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        List<UserMapping> found =
        [
            .. firewall.Identities.Mappings.Where(mapping =>
                (address is null || mapping.Address == address)
                && (source is null or "" || source.Equals("XMLAPI", StringComparison.OrdinalIgnoreCase))
                && (context.Vsys is null or "" or "shared" || mapping.Vsys == context.Vsys)),
        ];
        return OperationalAnswer.Result(
            found.Select(mapping => OperationalAnswer.Leaves("entry",
                ("ip", mapping.Address),
                ("vsys", mapping.Vsys),
                ("type", "XMLAPI"),
                ("user", mapping.User),
                ("idle_timeout", Left(mapping, now)),
                ("timeout", Left(mapping, now)))),
            new XElement("count", OperationalAnswer.Number(found.Count)));
    }

    private static string Left(UserMapping mapping, DateTimeOffset now) =>
        mapping.Ends is { } ends ? OperationalAnswer.Number((long)(ends - now).TotalSeconds) : "Never";

    private static XElement GroupList(UserIdStore store, string style)
    {
        List<string> names = style is "custom-group" or "dynamic" ? [] : [.. store.Groups.Keys];
        var text = new StringBuilder("\n");
        foreach (string name in names)
        {
            text.Append(name).Append(" \n");
        }

        return OperationalAnswer.Cdata(text.Append("\nTotal: ").Append(OperationalAnswer.Number(names.Count)).Append("\n* : Custom Group\n\n").ToString());
    }

    private static XElement Group(UserIdStore store, string name)
    {
        if (!store.Groups.TryGetValue(name, out IReadOnlyList<string>? users) || users.Count == 0)
        {
            return OperationalAnswer.Cdata($"\nUser group '{name}' does not exist or does not have members\n");
        }

        var text = new StringBuilder("\n\nsource type: xmlapi\n\n");
        for (int i = 0; i < users.Count; i++)
        {
            text.Append('[').Append(OperationalAnswer.Number(i + 1).PadRight(6)).Append("] ").Append(users[i]).Append('\n');
        }

        return OperationalAnswer.Cdata(text.Append('\n').ToString());
    }

    private static XElement Clear(UserIdStore store)
    {
        store.ClearMappings();

        // Unconfirmed text.
        return OperationalAnswer.Result("Cleared the user cache");
    }
}
