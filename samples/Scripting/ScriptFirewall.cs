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

    /// <summary>Opens the firewall of a script.</summary>
    /// <param name="args">The script's arguments: nothing, or an address such as <c>https://fw.example.com</c>.</param>
    public static async Task<ScriptFirewall> OpenAsync(string[] args)
    {
        if (args is [var address, ..])
        {
            return new ScriptFirewall(new PanOsClient(new Uri(address), ScriptEnvironment.Credential(), ScriptEnvironment.ClientOptions()));
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
}
