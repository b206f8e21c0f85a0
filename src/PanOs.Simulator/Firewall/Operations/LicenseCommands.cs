using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Licences: the list as captured, fetching one (which answers raw text where XML is announced, as reported), and their
/// keys. Unconfirmed: all words but those of the list and of the fetch.
/// </summary>
internal static class LicenseCommands
{
    private static readonly TimeSpan s_restart = TimeSpan.FromSeconds(5);

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        LicenseStore licenses = firewall.Licenses;
        commands.Register("request/license/info", (_, _) => OperationalAnswer.Result(new XElement("licenses", licenses.All.Select(license => ToXml(firewall, license)))));
        commands.Register("request/license/fetch", (command, _) => Fetch(firewall, command.Element("auth-code")?.Value.Trim()));
        commands.Register("request/license/api-key/set/key", (command, _) =>
        {
            licenses.ApiKey = command.Value.Trim();
            return OperationalAnswer.Result("API key is set");
        });
        commands.Register("request/license/api-key/show", (_, _) => OperationalAnswer.Result(
            licenses.ApiKey.Length == 0 ? "No API key is set" : $"API key: {licenses.ApiKey}"));
        commands.Register("request/license/api-key/delete", (_, _) =>
        {
            licenses.ApiKey = "";
            return OperationalAnswer.Result("API key is deleted");
        });
        commands.Register("request/license/deactivate/VM-Capacity", (_, _) => Deactivate(licenses));
        commands.Register("show/license-token-files", (_, _) => OperationalAnswer.Result(
            new XElement("license-token-files", licenses.All.Select(license => new XElement("file", licenses.KeyFile(license))))));
        commands.Register("delete/license/key", (command, _) => licenses.All.FirstOrDefault(license => licenses.KeyFile(license) == command.Value.Trim()) is { } found
            && licenses.Remove(found.Feature)
                ? OperationalAnswer.Result($"successfully removed {command.Value.Trim()}")
                : OperationalAnswer.Error($"{command.Value.Trim()} does not exist"));
    }

    private static XElement ToXml(SimulatedFirewall firewall, License license) => OperationalAnswer.Leaves("entry",
        ("feature", license.Feature),
        ("description", license.Description),
        ("serial", SystemCommands.Serial(firewall)),
        ("issued", "January 01, 2026"),
        ("expires", "Never"),
        ("expired", "no"),
        ("base-license-name", license.Feature == "Premium" ? null : "PA-VM"),
        ("authcode", license.AuthCode));

    private static XElement Fetch(SimulatedFirewall firewall, string? authCode)
    {
        if (authCode is null)
        {
            return OperationalAnswer.Result(new XElement("licenses", firewall.Licenses.All.Select(license => ToXml(firewall, license))));
        }

        if (authCode.Length == 0 || !authCode.All(char.IsAsciiLetterOrDigit))
        {
            return OperationalAnswer.Error("Invalid auth code");
        }

        firewall.Licenses.Fetch(authCode);
        firewall.Log.Write($"A licence was installed; the services restart in {s_restart.TotalSeconds} s");
        return OperationalAnswer.Raw("VM Device License installed. Restarting pan services.");
    }

    private static XElement Deactivate(LicenseStore licenses)
    {
        if (licenses.ApiKey.Length == 0)
        {
            return OperationalAnswer.Error("No API key is set");
        }

        licenses.Deactivate();
        return OperationalAnswer.Result("Successfully deactivated the licenses");
    }
}
