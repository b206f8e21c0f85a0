using PanOs.Simulator;
using PanOs.Testing;

namespace PanOs.Scripting;

/// <summary>
/// The firewall of a script: the one whose address is the first argument, with the credential of the environment, or
/// else a simulated one with a small configuration, so that every script can be tried at once.
/// </summary>
public sealed class ScriptFirewall : IAsyncDisposable
{
    private const string LabPassword = "Lab-Passw0rd!";

    private ScriptFirewall(PanOsClient client) => Client = client;

    /// <summary>The client. The script needs nothing else.</summary>
    public PanOsClient Client { get; }

    /// <summary>What a script says that takes nothing but a firewall.</summary>
    public const string Usage = """
        Usage: dotnet run SCRIPT.cs [-- ADDRESS]

        ADDRESS is a firewall's, such as https://fw.example.com; without it the script runs on a simulated firewall.
        The credential comes from the environment: PANOS_API_KEY, or PANOS_USER and PANOS_PASSWORD. PANOS_PIN is the
        SHA-256 fingerprint of the firewall's certificate, where no authority vouches for it.
        """;

    /// <summary>Opens the firewall of a script.</summary>
    /// <param name="args">The script's arguments: nothing, or an address such as <c>https://fw.example.com</c>.</param>
    public static async Task<ScriptFirewall> OpenAsync(string[] args)
    {
        if (args is [_, _, ..])
        {
            throw new UsageException("There is an argument too many. See --help.");
        }

        if (args is [var address])
        {
            return new ScriptFirewall(new PanOsClient(Address(address), ScriptEnvironment.Credential(), ScriptEnvironment.ClientOptions()));
        }

        var world = new SimulatedWorld();
        SimulatedFirewall firewall = await world.AddFirewallAsync(new StandaloneFirewall
        {
            Firewall = new SimulatedFirewallOptions { Configuration = ExampleConfiguration.Read() },
            Passwords = new Dictionary<string, string> { ["admin"] = LabPassword },
        });
        await world.Clock.DelayAsync(TimeSpan.FromMinutes(15));
        return new ScriptFirewall(
            new PanOsClient(new Uri("https://fw.example"), PanOsCredential.UserPassword("admin", LabPassword), new PanOsClientOptions
            {
                Handler = world.CreateFirewallHandler(firewall),
                TimeProvider = world.Clock,
            }));
    }

    /// <summary>Closes the connection.</summary>
    public ValueTask DisposeAsync() => Client.DisposeAsync();

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"
        ? address
        : throw new UsageException("The argument is not the address of a firewall, such as https://fw.example.com.");
}
