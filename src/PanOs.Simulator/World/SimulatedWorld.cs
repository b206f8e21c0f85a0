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
    private readonly List<FirewallCall> _calls = [];
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

    /// <summary>The firewalls that have been launched and not terminated, in the order of their launch.</summary>
    public IReadOnlyList<SimulatedFirewall> Firewalls => [.. _firewalls.Values];

    /// <summary>Every request that a firewall has answered over its XML API.</summary>
    public IReadOnlyList<FirewallCall> FirewallCalls => _calls;

    /// <summary>How many resources of the account carry this tag, terminated instances aside.</summary>
    /// <param name="key">Such as <c>panos:deployment</c>.</param>
    /// <param name="value">Its value.</param>
    public int CountTagged(string key, string value) => TagActions.Everything(Ec2).Count(tagged =>
        tagged.Resource is not Ec2Instance { State: "terminated" }
        && tagged.Resource.Tags.GetValueOrDefault(key) == value);

    /// <summary>The firewall on this instance; null when there is none.</summary>
    /// <param name="instanceId">Such as <c>i-0123456789abcdef0</c>.</param>
    public SimulatedFirewall? FindFirewall(string instanceId) =>
        _firewalls.FirstOrDefault(entry => entry.Key.Id == instanceId).Value;

    /// <summary>
    /// A handler for an <see cref="HttpClient"/> that stands at <paramref name="from"/> and reaches the firewalls'
    /// management by their Elastic IPs, if the security groups and routes let it.
    /// </summary>
    /// <param name="from">The public address of the person or service that calls.</param>
    public HttpMessageHandler CreateFirewallHandler(IPAddress from) => new FirewallHttpHandler(this, from);

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

    internal ApiAnswer Answer(SimulatedFirewall firewall, ApiRequest request)
    {
        ApiAnswer answer = firewall.Api.Handle(request);
        _calls.Add(FirewallCall.Of(Clock.GetUtcNow(), firewall, request, answer));
        return answer;
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
                    var machine = new FirewallMachine(world.Ec2, world._network, instance, world.FirewallOn);
                    firewall = new SimulatedFirewall(world.Clock, machine, world._options.Firewall);
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
            world._linux.GetValueOrDefault(instance)?.Console ?? string.Empty;
    }
}
