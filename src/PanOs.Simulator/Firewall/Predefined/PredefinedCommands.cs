using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// What clients read of the device's own configuration by command: <c>show predefined</c> with a path below
/// <c>/predefined</c>, and what Panorama has pushed, which is nothing. Unconfirmed: both answers.
/// </summary>
internal static class PredefinedCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        commands.Register("show/predefined", (command, _) => Read((string?)command.Element("xpath") ?? command.Value));
        commands.Register("show/config/effective-running-config", (_, _) => OperationalAnswer.Result(new XElement(firewall.Configuration.Running)));
        foreach (string pushed in (string[])["pushed-shared-policy", "pushed-template", "pushed-shared-template"])
        {
            commands.Register($"show/config/{pushed}", (_, _) => OperationalAnswer.Result());
        }
    }

    private static XElement Read(string xpath)
    {
        try
        {
            return ReadOnlyConfiguration.Select($"/config/{xpath.Trim().TrimStart('/')}") is { Count: > 0 } found
                ? OperationalAnswer.Result(found.Select(node => new XElement(ConfigurationPath.ToContent(node))))
                : OperationalAnswer.Error("No such node");
        }
        catch (RefusedException refused)
        {
            return refused.Answer.Response;
        }
    }
}
