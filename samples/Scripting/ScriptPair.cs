using Amazon;
using Amazon.EC2;
using PanOs.Aws;
using PanOs.HaPair;
using PanOs.Testing;

namespace PanOs.Scripting;

/// <summary>
/// The pair of a script: the one that the topology file of the first argument describes, in the AWS account of the
/// environment, or else a pair that is built in a lab before the script goes on.
/// </summary>
public sealed class ScriptPair : IAsyncDisposable
{
    /// <summary>What a script says that takes nothing but a pair.</summary>
    public const string Usage = """
        Usage: dotnet run SCRIPT.cs [-- TOPOLOGY.json]

        TOPOLOGY.json describes a pair that exists; without it the script runs on a pair in a lab.
        The password of admin comes from the environment, PANOS_PASSWORD, as does the path of the private key of the first
        login, PANOS_SSH_KEY, and AWS credentials come from where the AWS SDK finds them.
        """;

    private readonly PanOsLab? _lab;

    private ScriptPair(FirewallPair pair, PanOsLab? lab)
    {
        Pair = pair;
        _lab = lab;
    }

    /// <summary>The pair. The script needs nothing else.</summary>
    public FirewallPair Pair { get; }

    /// <summary>Opens the pair of a script.</summary>
    /// <param name="args">The script's arguments: nothing, or the path of a topology file.</param>
    public static async Task<ScriptPair> OpenAsync(string[] args)
    {
        if (args is [_, _, ..])
        {
            throw new UsageException("There is an argument too many. See --help.");
        }

        if (args is [var path])
        {
            HaPairTopology topology = await HaPairTopology.LoadAsync(path);
            topology.ThrowIfInvalid();
            string password = ScriptEnvironment.Get("PANOS_PASSWORD");
            var settings = new AmazonEC2Config { RegionEndpoint = RegionEndpoint.GetBySystemName(topology.Region) };
            var secrets = new PairSecrets(
                _ => ValueTask.FromResult(password),
                async token => await File.ReadAllTextAsync(ScriptEnvironment.Get("PANOS_SSH_KEY"), token));
            var options = new FirewallPairOptions { Ec2 = new AmazonEC2Client(Ec2ClientSettings.Apply(settings)) };
            return new ScriptPair(new FirewallPair(topology, secrets, options), lab: null);
        }

        PanOsLab lab = await PanOsLab.StartAsync();
        FirewallPair pair = lab.CreatePair(HaPairTopology.Documented("demo", "eu-central-1", ["198.51.100.7/32"], ExampleConfiguration.PublicKey, "panos-ha"));
        await pair.ApplyAsync(await pair.PlanAsync());
        return new ScriptPair(pair, lab);
    }

    /// <summary>
    /// Runs a script's work until its end or Ctrl+C, which cancels it and waits until what it began is put back. In a lab,
    /// time is virtual and jumps to what happens next, so the work belongs on the lab's own scheduler.
    /// </summary>
    /// <param name="work">The work; it is given what Ctrl+C cancels.</param>
    public async Task RunAsync(Func<FirewallPair, CancellationToken, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var interrupt = new Interrupt();
        await (_lab is null ? work(Pair, interrupt.Token) : _lab.RunAsync(() => work(Pair, interrupt.Token)));
    }

    /// <summary>Lets go of the pair, which stays as it is, and of the lab if there is one.</summary>
    public async ValueTask DisposeAsync()
    {
        await Pair.DisposeAsync();
        if (_lab is not null)
        {
            await _lab.DisposeAsync();
        }
    }
}
