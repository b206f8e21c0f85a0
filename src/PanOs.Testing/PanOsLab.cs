using System.Net;
using Amazon;
using Amazon.EC2;
using Amazon.Runtime;
using PanOs.Aws;
using PanOs.HaPair;
using PanOs.Simulator;

namespace PanOs.Testing;

/// <summary>
/// A simulated world with real clients bound to it: an EC2 account and the firewalls that are launched in it, in
/// process, in virtual time. What takes half an hour on AWS takes a second here and happens the same way every time.
/// </summary>
/// <remarks>
/// Give the lab's <see cref="Time"/> to whatever waits. To have several flows at once take turns the same way in
/// every run, start the job with <see cref="RunAsync"/>.
/// </remarks>
/// <example>
/// <code>
/// await using PanOsLab lab = await PanOsLab.StartAsync();
/// await using FirewallPair pair = lab.CreatePair(topology);
/// await pair.ApplyAsync(await pair.PlanAsync());
/// </code>
/// </example>
public sealed class PanOsLab : IAsyncDisposable
{
    private readonly Dictionary<string, string> _publicKeys = new(StringComparer.Ordinal);
    private readonly HttpMessageHandler _firewallHandler;
    private readonly HttpMessageHandler _ec2Handler;

    private PanOsLab(PanOsLabOptions options)
    {
        Options = options;
        World = new SimulatedWorld(options.World);
        _firewallHandler = World.CreateFirewallHandler(options.OperatorAddress);
        _ec2Handler = World.Ec2.CreateHttpHandler();
        Ec2 = CreateEc2Client();
        Shell = new LabShellConnector(this);
    }

    /// <summary>How this lab began.</summary>
    public PanOsLabOptions Options { get; }

    /// <summary>The simulated world: look into it, change it, break it.</summary>
    public SimulatedWorld World { get; }

    /// <summary>The lab's time.</summary>
    public TimeProvider Time => World.Clock;

    /// <summary>A real EC2 client bound to the simulated account, with the SDK's own retries off.</summary>
    public IAmazonEC2 Ec2 { get; }

    /// <summary>The command line of the lab's firewalls.</summary>
    public IFirewallShellConnector Shell { get; }

    /// <summary>Starts a lab.</summary>
    /// <param name="options">How it begins; null for the defaults.</param>
    public static Task<PanOsLab> StartAsync(PanOsLabOptions? options = null) =>
        Task.FromResult(new PanOsLab(options ?? new PanOsLabOptions()));

    /// <summary>A client for the firewall whose management has this address.</summary>
    /// <param name="address">Such as <c>https://203.0.113.10</c>.</param>
    /// <param name="credential">Who calls.</param>
    public PanOsClient Connect(Uri address, PanOsCredential credential) => new(
        address, credential, new PanOsClientOptions { Handler = _firewallHandler, TimeProvider = Time });

    /// <summary>A client that accepts one certificate only, as a pair makes it.</summary>
    /// <param name="contact">Which firewall, who calls, and the certificate.</param>
    public PanOsClient Connect(FirewallContact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return Connect(contact, _firewallHandler);
    }

    /// <summary>The same over a handler of the caller's own, which leads to the lab's firewalls in the end.</summary>
    /// <param name="contact">Which firewall, who calls, and the certificate.</param>
    /// <param name="handler">The handler. It stays open.</param>
    public PanOsClient Connect(FirewallContact contact, HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(handler);
        return new(contact.Address, contact.Credential, new PanOsClientOptions
        {
            Handler = new PinnedHandler(handler, () => World.FindFirewallAt(Options.OperatorAddress, IPAddress.Parse(contact.Address.Host)), contact.CertificateSha256),
            TimeProvider = Time,
        });
    }

    /// <summary>The certificate that the firewall at an address shows to the lab's operator.</summary>
    /// <param name="address">Such as <c>https://203.0.113.10</c>.</param>
    /// <param name="cancellationToken">Not used: the lab answers at once.</param>
    /// <exception cref="PanOsTransportException">Nothing answers there.</exception>
    public Task<string> ReadCertificateAsync(Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return World.FindFirewallAt(Options.OperatorAddress, IPAddress.Parse(address.Host)) is { AnswersHttps: true } firewall
            ? Task.FromResult(firewall.Identity.CertificateSha256)
            : Task.FromException<string>(new PanOsTransportException("Nothing answers there.") { Device = address.Authority, IsTransient = true, WasNotSent = true });
    }

    /// <summary>
    /// A pair that lives in this lab. Its instance profile is made known to the account, and its key pair and
    /// administrator's password are the lab's own unless <paramref name="secrets"/> are given.
    /// </summary>
    /// <param name="topology">The pair; its region must be the lab's.</param>
    /// <param name="secrets">The caller's secrets; null for the lab's.</param>
    public FirewallPair CreatePair(HaPairTopology topology, PairSecrets? secrets = null)
    {
        ArgumentNullException.ThrowIfNull(topology);
        Admit(topology);
        return new FirewallPair(topology, secrets ?? CreateSecrets(topology), Bind(new FirewallPairOptions { Ec2 = Ec2 }));
    }

    /// <summary>Options by which a pair works in this lab: its EC2, its firewalls, its command line and its time. The rest stays.</summary>
    /// <param name="options">The options of a service, say (<see cref="FirewallPairSettings.Options"/>).</param>
    public FirewallPairOptions Bind(FirewallPairOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with
        {
            Ec2 = Ec2,
            Shell = Shell,
            Connect = Connect,
            ReadCertificate = ReadCertificateAsync,
            TimeProvider = Time,
        };
    }

    /// <summary>
    /// Secrets for a pair of this lab: a key that fits the topology's public key, and a password. Its instance profile is made
    /// known to the account as well.
    /// </summary>
    /// <param name="topology">The pair.</param>
    public PairSecrets CreateSecrets(HaPairTopology topology)
    {
        ArgumentNullException.ThrowIfNull(topology);
        Admit(topology);
        string privateKey = "lab private key of " + topology.KeyPair.Name;
        AddKey(privateKey, topology.KeyPair.PublicKey);
        return PairSecrets.FromValues("Lab-Passw0rd!", privateKey);
    }

    /// <summary>Tells the lab which public key a private key proves.</summary>
    /// <param name="privateKey">Any text that stands for the private key.</param>
    /// <param name="publicKey">The public key in OpenSSH format.</param>
    public void AddKey(string privateKey, string publicKey) => _publicKeys[privateKey] = publicKey;

    /// <summary>How many resources of the simulated account belong to this deployment, terminated instances aside.</summary>
    /// <param name="deployment">The topology's name.</param>
    public int CountResources(string deployment) => World.CountTagged("panos:deployment", deployment);

    /// <summary>How many commits the lab's firewalls have been asked for over the XML API.</summary>
    public int CountCommits() => World.FirewallCalls.Count(call => call.Type == "commit");

    /// <summary>
    /// Runs a job from its first line on the lab's scheduler, so that it is the same in every run.
    /// See <see cref="WorldClock.RunAsync(Func{Task})"/>.
    /// </summary>
    /// <param name="job">The job.</param>
    public Task RunAsync(Func<Task> job) => World.Clock.RunAsync(job);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Ec2.Dispose();
        _firewallHandler.Dispose();
        _ec2Handler.Dispose();
        return ValueTask.CompletedTask;
    }

    internal string? PublicKeyOf(string privateKey) => _publicKeys.GetValueOrDefault(privateKey);

    private void Admit(HaPairTopology topology)
    {
        if (topology.InstanceProfile is { Length: > 0 } profile)
        {
            // A pair on its way from one failover mode to the other needs what both need.
            World.Ec2.AddInstanceProfile(
                profile, [.. World.Ec2.Options.InstanceProfiles.TryGetValue(profile, out IReadOnlyList<string>? known) ? known.Union(topology.InstanceProfileActions, StringComparer.Ordinal) : topology.InstanceProfileActions]);
        }
    }

    private AmazonEC2Client CreateEc2Client()
    {
        var configuration = new AmazonEC2Config
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(Options.World.Ec2.Region),
            HttpClientFactory = new LabHttpClientFactory(_ec2Handler),
        };
        Ec2ClientSettings.Apply(configuration);
        return new AmazonEC2Client(new BasicAWSCredentials("LABACCESSKEY", "lab"), configuration);
    }
}
