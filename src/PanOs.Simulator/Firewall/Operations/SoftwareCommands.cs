using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Software, content, antivirus and WildFire: what there is, what is downloaded, and the jobs that fetch and install it.
/// The list of software, and the job that installs, as captured; a finished download as documented.
/// </summary>
internal static class SoftwareCommands
{
    private static readonly TimeSpan s_download = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_install = TimeSpan.FromSeconds(180);

    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        var images = new SoftwareImages(firewall);
        commands.Register("request/system/software/check", (_, _) => OperationalAnswer.Result(images.ToXml()));
        commands.Register("request/system/software/info", (_, _) => OperationalAnswer.Result(images.ToXml()));
        commands.Register("request/system/software/download", (command, context) => images.Find(Version(command)) is { } image
            ? Download(firewall, context.User, () => image.Downloaded = true)
            : OperationalAnswer.Error($"No update information available for {Version(command)}"));
        commands.Register("request/system/software/install", (command, context) => Install(firewall, images, Version(command), context.User));
        commands.Register("show/system/software/status", (_, _) => OperationalAnswer.Cdata(
            "\nSlot 1, Role mp\n-----------\nType      Name            State       Info\nGroup     all             running\n"));
        foreach ((string word, string type) in ((string, string)[])[("content", "Content"), ("anti-virus", "Antivirus"), ("wildfire", "WildFire")])
        {
            commands.Register($"request/{word}/upgrade/check", (_, _) => OperationalAnswer.Result(Content(firewall, word)));
            commands.Register($"request/{word}/upgrade/info", (_, _) => OperationalAnswer.Result(Content(firewall, word)));
            commands.Register($"request/{word}/upgrade/download", (_, context) => Download(firewall, context.User, () => { }));
            commands.Register($"request/{word}/upgrade/install", (_, context) => Enqueue(
                firewall, type, context.User, s_install, $"{type} install job enqueued with jobid", "Configuration committed successfully"));
        }
    }

    private static string Version(XElement command) => (string?)command.Element("version") ?? command.Value.Trim();

    private static XElement Download(SimulatedFirewall firewall, string user, Action downloaded)
    {
        SimulatedJob job = firewall.Jobs.Enqueue("Downld", user, "", s_download, () =>
        {
            downloaded();

            // Documented.
            return new JobOutcome(true, "Successfully downloaded", "Preloading into software manager", "Successfully loaded into software manager");
        });
        return OperationalAnswer.Enqueued(job.Id, $"Download job enqueued with jobid {job.Id}");
    }

    private static XElement Install(SimulatedFirewall firewall, SoftwareImages images, string version, string user)
    {
        if (images.Find(version) is not { Downloaded: true })
        {
            // Unconfirmed: the words.
            return OperationalAnswer.Error($"Software version {version} is not downloaded");
        }

        SimulatedJob job = firewall.Jobs.Enqueue("SWInstall", user, "", s_install, () => new JobOutcome(true, "Software installation successfully completed. Please reboot to switch to the new version."));

        // Documented. The simulated box stays at its version after a reboot.
        return OperationalAnswer.Enqueued(job.Id,
            $"Software install job enqueued with jobid {job.Id}. Run 'show jobs id {job.Id}' to monitor its status. Please reboot the device after the installation is done.");
    }

    private static XElement Enqueue(SimulatedFirewall firewall, string type, string user, TimeSpan duration, string line, string done)
    {
        SimulatedJob job = firewall.Jobs.Enqueue(type, user, "", duration, () => new JobOutcome(true, done));
        return OperationalAnswer.Enqueued(job.Id, $"{line} {job.Id}");
    }

    // Read from a public client: content-updates/entry/version.
    private static XElement Content(SimulatedFirewall firewall, string word)
    {
        string version = firewall.Profile.Content;
        return new XElement("content-updates",
            new XAttribute("last-updated-at", DeviceTime.Stamp(firewall.Clock.GetUtcNow())),
            OperationalAnswer.Leaves("entry",
                ("version", version),
                ("app-version", version),
                ("filename", $"panupv2-all-{(word == "content" ? "contents" : word)}-{version}"),
                ("size", "57"),
                ("size-kb", "58368"),
                ("released-on", "2025/12/30 14:30:00 UTC"),
                ("release-notes", ""),
                ("downloaded", "yes"),
                ("current", "yes"),
                ("previous", "no"),
                ("installing", "no"),
                ("features", "contents"),
                ("update-type", "Full"),
                ("feature-desc", "Unknown"),
                ("sha256", "")));
    }
}
