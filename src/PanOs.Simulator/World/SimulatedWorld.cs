using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// One region of a simulated cloud with the firewalls that run in it, in one process and one virtual time. An instance
/// launched from a VM-Series image boots a firewall whose interfaces are the instance's; any other boots a small Linux
/// machine. Whether traffic flows is decided hop by hop by what the networks and firewalls are configured to do.
/// </summary>
public sealed class SimulatedWorld
{
    private readonly Dictionary<Ec2Instance, SimulatedFirewall> _firewalls = [];
    private readonly Dictionary<Ec2Instance, LinuxMachine> _linux = [];
    private readonly List<SimulatedFirewall> _standalone = [];
    private readonly StandaloneNetwork _standaloneNetwork;
    private readonly SimulatedWorldOptions _options;
    private readonly VpcNetwork _network;
    private readonly TrafficTracer _tracer;
    private readonly ManagementAccess _management;

    /// <summary>Makes a world in which nothing exists yet but what the region offers.</summary>
    /// <param name="options">How it begins; null for the defaults.</param>
    public SimulatedWorld(SimulatedWorldOptions? options = null)
    {
        _options = options ?? new SimulatedWorldOptions();
        Clock = new WorldClock(_options.Start);
        Ec2 = new Ec2Simulator(Clock, _options.Ec2);
        Transcript = new WorldTranscript(_options.TranscriptLimit);
        _standaloneNetwork = new StandaloneNetwork(Internet);
        _network = new VpcNetwork(Ec2);
        _tracer = new TrafficTracer(_network, Internet, FirewallOn);
        _management = new ManagementAccess(_network, FirewallOn);
        Ec2.Host = new Machines(this);
    }

    /// <summary>The one time of this world.</summary>
    public WorldClock Clock { get; }

    /// <summary>The simulated EC2.</summary>
    public Ec2Simulator Ec2 { get; }

    /// <summary>The world outside the cloud.</summary>
    public SimulatedInternet Internet { get; } = new();

    /// <summary>
    /// The firewalls of this world: those that stand outside the cloud, then those that have been launched and not
    /// terminated, each in the order in which they came.
    /// </summary>
    public IReadOnlyList<SimulatedFirewall> Firewalls => [.. _standalone, .. _firewalls.Values];

    /// <summary>What goes wrong with requests to the firewalls, on purpose.</summary>
    public FirewallFaults Faults { get; } = new();

    /// <summary>All that happened to the firewalls.</summary>
    public WorldTranscript Transcript { get; }

    /// <summary>Every request that a firewall has got over its XML API; those of <see cref="Transcript"/>.</summary>
    public IReadOnlyList<FirewallCall> FirewallCalls => Transcript.Calls;

    /// <summary>How many resources of the account carry this tag, terminated instances aside.</summary>
    /// <param name="key">Such as <c>panos:deployment</c>.</param>
    /// <param name="value">Its value.</param>
    public int CountTagged(string key, string value) => TagActions.Everything(Ec2).Count(tagged =>
        tagged.Resource is not Ec2Instance { State: "terminated" }
        && tagged.Resource.Tags.GetValueOrDefault(key) == value);

    /// <summary>The firewall on this machine; null when there is none.</summary>
    /// <param name="instanceId">Such as <c>i-0123456789abcdef0</c>.</param>
    public SimulatedFirewall? FindFirewall(string instanceId) =>
        Firewalls.FirstOrDefault(firewall => firewall.Host.MachineId == instanceId);

    /// <summary>The firewall whose management a connection from outside gets to; null when it is dropped on the way or nothing is there.</summary>
    /// <param name="from">The public address of the caller.</param>
    /// <param name="to">The Elastic IP of the management interface.</param>
    public SimulatedFirewall? FindFirewallAt(IPAddress from, IPAddress to) => _management.Reach(from, to, 443) ?? _management.Reach(from, to, 22);

    /// <summary>
    /// A handler for an <see cref="HttpClient"/> that stands at <paramref name="from"/> and reaches the firewalls'
    /// management by their Elastic IPs, if the security groups and routes let it.
    /// </summary>
    /// <param name="from">The public address of the person or service that calls.</param>
    public HttpMessageHandler CreateFirewallHandler(IPAddress from) => FirewallHttpHandler.From(this, from);

    /// <summary>
    /// A handler for an <see cref="HttpClient"/> that is wired to the management of <paramref name="firewall"/>, whatever
    /// address a request is sent to.
    /// </summary>
    /// <param name="firewall">A firewall of this world.</param>
    /// <param name="behindTls">
    /// Whether the caller is a server that speaks TLS itself and asks <see cref="FirewallFaults.TakeCertificate"/> which
    /// certificate to show; otherwise the handler fails a request that meets the wrong one.
    /// </param>
    public HttpMessageHandler CreateFirewallHandler(SimulatedFirewall firewall, bool behindTls = false)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        return FirewallHttpHandler.To(this, firewall, behindTls);
    }

    /// <summary>The command line of <paramref name="firewall"/>, for a server that speaks SSH itself.</summary>
    /// <param name="firewall">A firewall of this world.</param>
    public static CommandLineDoor CreateCommandLineDoor(SimulatedFirewall firewall)
    {
        ArgumentNullException.ThrowIfNull(firewall);
        return new CommandLineDoor(firewall);
    }

    /// <summary>
    /// Puts a firewall outside the cloud into this world and switches it on. All that are added share one network: the
    /// management of the n-th has the address 10.0.0.(10·n), its port ethernet1/1 10.0.3.(10·n), and so on.
    /// </summary>
    /// <param name="options">How it begins; null for a factory-new one.</param>
    /// <returns>The firewall, which boots; wait until its <see cref="SimulatedFirewall.Phase"/> is ready.</returns>
    /// <exception cref="InvalidOperationException">There are 12 already, and the network has no room for more.</exception>
    /// <exception cref="ArgumentException">Its configuration is not XML with the root <c>config</c>.</exception>
    public Task<SimulatedFirewall> AddFirewallAsync(StandaloneFirewall? options = null)
    {
        StandaloneFirewall chosen = options ?? new StandaloneFirewall();
        return Clock.RunAsync(() =>
        {
            StandaloneMachine machine = _standaloneNetwork.Add(chosen);
            SimulatedFirewall firewall = Watch(new SimulatedFirewall(Clock, machine, chosen.Firewall ?? _options.Firewall));
            StandaloneStart.Apply(firewall, chosen);
            machine.Firewall = firewall;
            _standalone.Add(firewall);
            firewall.PowerOn();
            return firewall;
        });
    }

    /// <summary>Connects by SSH to the management of the firewall at <paramref name="to"/>.</summary>
    /// <param name="from">The public address of the caller.</param>
    /// <param name="to">The Elastic IP of the management interface.</param>
    /// <param name="user">The administrator.</param>
    /// <param name="publicKey">The key that the caller can prove, in OpenSSH format, or null.</param>
    /// <param name="password">The password that the caller offers, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How it ended; a session when the firewall let the caller in.</returns>
    public Task<CommandLineLogin> OpenCommandLineAsync(
        IPAddress from, IPAddress to, string user, string? publicKey, string? password, CancellationToken cancellationToken = default) =>
        Clock.RunAsync(async () =>
            await ReachAsync(from, to, 22, cancellationToken).ConfigureAwait(false) is { } firewall
                ? firewall.OpenCommandLine(user, publicKey, password)
                : new CommandLineLogin.Unreachable());

    /// <summary>Walks a flow from an instance to the internet and back.</summary>
    /// <param name="instanceId">Where it starts.</param>
    /// <param name="destination">An address outside, or in the VPC.</param>
    /// <param name="protocol">ICMP for a ping, TCP for HTTPS.</param>
    /// <param name="port">The TCP or UDP port; 0 for ICMP.</param>
    /// <exception cref="ArgumentException">There is no such instance.</exception>
    public TrafficTrace Trace(string instanceId, IPAddress destination, IpProtocol protocol, int port = 0)
    {
        Ec2Instance instance = Ec2.Instances.FirstOrDefault(candidate => candidate.Id == instanceId)
            ?? throw new ArgumentException($"There is no instance {instanceId}.", nameof(instanceId));
        return _tracer.Trace(instance, destination, protocol, port);
    }

    /// <summary>
    /// The firewall whose management a connection from outside gets to; null, after the caller's patience, when it is
    /// dropped on the way or nothing is switched on there.
    /// </summary>
    internal async Task<SimulatedFirewall?> ReachAsync(IPAddress from, IPAddress to, int port, CancellationToken cancellationToken)
    {
        if (_management.Reach(from, to, port) is { } firewall && firewall.Phase != FirewallPhase.Off)
        {
            return firewall;
        }

        await Clock.DelayAsync(_options.ConnectTimeout, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private SimulatedFirewall Watch(SimulatedFirewall firewall)
    {
        string machine = firewall.Host.MachineId;
        firewall.Log.Written += entry => Transcript.Add(new FirewallEvent(entry.At, machine, entry.Text));
        firewall.CommandLines.Entered += (user, line) => Transcript.Add(new CommandLineEntry(Clock.GetUtcNow(), machine, user, line));
        return firewall;
    }

    private SimulatedFirewall? FirewallOn(Ec2Instance instance) => _firewalls.GetValueOrDefault(instance);

    /// <summary>What runs on the instances follows what EC2 does with them.</summary>
    private sealed class Machines(SimulatedWorld world) : IInstanceHost
    {
        public void Started(Ec2Instance instance)
        {
            if (instance.Image.Guest == GuestKind.VmSeries)
            {
                if (!world._firewalls.TryGetValue(instance, out SimulatedFirewall? firewall))
                {
                    var machine = new FirewallMachine(world.Ec2, world._network, instance, world.Internet, world.FirewallOn);
                    firewall = world.Watch(new SimulatedFirewall(world.Clock, machine, world._options.Firewall));
                    world._firewalls.Add(instance, firewall);
                }

                firewall.PowerOn();
                return;
            }

            if (!world._linux.TryGetValue(instance, out LinuxMachine? linux))
            {
                linux = new LinuxMachine(world.Clock, instance, world.Internet, world._tracer.Trace);
                world._linux.Add(instance, linux);
            }

            linux.Start();
        }

        public void Rebooted(Ec2Instance instance)
        {
            world.FirewallOn(instance)?.Reboot("reboot of the instance");
            world._linux.GetValueOrDefault(instance)?.Start();
        }

        public void Stopped(Ec2Instance instance)
        {
            world.FirewallOn(instance)?.PowerOff();
            world._linux.GetValueOrDefault(instance)?.Stop();
        }

        public void InterfaceAttached(Ec2Instance instance, Ec2NetworkInterface networkInterface) =>
            world.FirewallOn(instance)?.InterfaceAttached(networkInterface.Attachment!.DeviceIndex);

        public void InterfaceDetached(Ec2Instance instance, Ec2NetworkInterface networkInterface, int deviceIndex) =>
            world.FirewallOn(instance)?.InterfaceDetached(deviceIndex);

        public string ConsoleOutput(Ec2Instance instance) =>
            world._linux.GetValueOrDefault(instance)?.ConsoleAt(world.Clock.GetUtcNow() - world._options.ConsoleLag) ?? string.Empty;
    }
}
