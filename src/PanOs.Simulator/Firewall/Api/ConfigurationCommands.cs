using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Operational commands about the configuration: reading it whole, what is pending, loading and reverting.</summary>
internal static class ConfigurationCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        ConfigurationStore store = firewall.Configuration;
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/config/running", (command, _) => Whole(command, store.Running));
        commands.Register("show/config/candidate", (command, _) => Whole(command, store.Candidate));
        commands.Register("show/config/list/changes", (_, _) => OperationalAnswer.Result(Journal(store)));
        commands.Register("check/pending-changes", (_, _) => YesNo(store.HasChanges));
        commands.Register("show/config/list/change-summary", (_, _) => OperationalAnswer.Result(Summary(store)));
        commands.Register("check/data-access-passwd/system", (_, _) => YesNo(false));
        commands.Register("check/full-commit-required", (_, _) => YesNo(false));
        commands.Register("load/config/from", (command, context) => Load(firewall, command.Value.Trim(), context.User));
        commands.Register("revert/config", (command, context) => Revert(firewall, command, context.User));
    }

    private static XElement YesNo(bool value) => OperationalAnswer.Result(value ? "yes" : "no");

    private static XElement Whole(XElement command, XElement configuration) =>
        command.Element("xpath") is null
            ? OperationalAnswer.Result(new XElement(configuration))
            : OperationalAnswer.Error("No such node");

    // Unconfirmed: captures show the xpath of an entry only; the other elements are assumed.
    private static XElement Journal(ConfigurationStore store) =>
        new("journal", store.Changes.Select(change => new XElement("entry",
            new XElement("xpath", change.XPath),
            new XElement("owner", change.Admin),
            new XElement("action", change.Verb),
            new XElement("time", DeviceTime.Stamp(change.Stamp.Time)))));

    // Unconfirmed: the command is documented, its answer is not.
    private static XElement Summary(ConfigurationStore store) =>
        new("change-summary", store.Changes.GroupBy(change => change.Admin, StringComparer.Ordinal).Select(group => new XElement("entry",
            new XElement("admin", group.Key),
            new XElement("changes", group.Count()))));

    private static XElement Load(SimulatedFirewall firewall, string file, string user)
    {
        if (Blocked(firewall, user) is { } refused)
        {
            return refused;
        }

        if (SavedConfigurationCommands.Find(firewall, file) is not { } found)
        {
            return OperationalAnswer.Error($"{file} does not exist");
        }

        if (file == SavedConfigurationCommands.Running)
        {
            firewall.Configuration.Revert();
        }
        else if (firewall.Configuration.Load(user, found) is { Succeeded: false } refusal)
        {
            return refusal.Response;
        }

        return OperationalAnswer.Result(new XElement("msg", new XElement("line", $"Config loaded from {file}")));
    }

    private static XElement Revert(SimulatedFirewall firewall, XElement command, string user)
    {
        if (Blocked(firewall, user) is { } refused)
        {
            return refused;
        }

        List<string> admins = [.. command.Descendants("admin").Elements("member").Select(member => member.Value)];
        if (admins.Count == 0)
        {
            firewall.Configuration.Revert();
        }

        foreach (string admin in admins)
        {
            firewall.Configuration.Revert(admin);
        }

        return OperationalAnswer.Result("Reverted configuration");
    }

    private static XElement? Blocked(SimulatedFirewall firewall, string user) =>
        firewall.Configuration.WriteRefusal(user, "/config")?.Response;
}
