using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Saved configurations: <c>save config to</c>, <c>show config saved</c>, <c>delete config saved</c>. Loading one is
/// with the commands of the configuration. Unconfirmed: the words of the answers.
/// </summary>
internal static class SavedConfigurationCommands
{
    /// <summary>The name that always stands for the running configuration.</summary>
    public const string Running = "running-config.xml";

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        FileStore files = firewall.Files;
        commands.Register("save/config/to", (command, _) => Save(firewall, command.Value.Trim()));
        commands.Register("show/config/saved", (command, _) => Show(firewall, command.Value.Trim()));
        commands.Register("delete/config/saved", (command, _) => files.Configurations.Remove(command.Value.Trim())
            ? OperationalAnswer.Result($"successfully removed {command.Value.Trim()}")
            : OperationalAnswer.Error($"{command.Value.Trim()} does not exist"));
    }

    /// <summary>A configuration on the disk; null when there is none of that name.</summary>
    public static XElement? Find(SimulatedFirewall firewall, string name) =>
        name == Running ? firewall.Configuration.Running : firewall.Files.Configurations.GetValueOrDefault(name);

    private static XElement Save(SimulatedFirewall firewall, string name)
    {
        if (name.Length == 0 || name == Running)
        {
            return OperationalAnswer.Error($"{name} is not a valid name for a saved configuration");
        }

        firewall.Files.Configurations[name] = DirtyMarks.Without(firewall.Configuration.Candidate).Root!;
        return OperationalAnswer.Result($"Config saved to {name}");
    }

    private static XElement Show(SimulatedFirewall firewall, string name) =>
        Find(firewall, name) is { } found
            ? OperationalAnswer.Result(new XElement(found))
            : OperationalAnswer.Error($"{name} does not exist");
}
