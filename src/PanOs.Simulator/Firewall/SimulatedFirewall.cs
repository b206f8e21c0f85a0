using System.Net;

namespace PanOs.Simulator;

/// <summary>
/// One simulated firewall: the parts of a PAN-OS device that a client can observe, put together. Each part is in a
/// folder of its own; this class only wires them.
/// </summary>
public sealed partial class SimulatedFirewall
{
    internal SimulatedFirewall(WorldClock clock, IFirewallHost host, SimulatedFirewallOptions? options = null)
    {
        Clock = clock;
        Host = host;
        Options = options ?? new SimulatedFirewallOptions();
        Identity = FirewallIdentity.Of(host.MachineId);
        Log = new SystemLog(clock);
        Configuration = new ConfigurationStore(this);
        Jobs = new JobQueue(clock);
        Profile = VersionProfile.For(Options.Version);
        Commands = new OperationalCommands(Profile);
        Power = new BootSequence(this);
        PacketIo = new PacketIoSetting(this);
        Ports = new PortTable(this);
        Plugin = new VmSeriesPlugin(this);
        HighAvailability = new HighAvailabilityAgent(this);
        Dataplane = new Dataplane(this);
        CommandLines = new CommandLineServer(this);
        ComposeConfiguration();
        RegisterCommands();
        ComposeOperations();
    }

    /// <summary>What kind of firewall this is.</summary>
    public SimulatedFirewallOptions Options { get; }

    /// <summary>The PAN-OS version that it runs.</summary>
    public string Version => Options.Version;

    /// <summary>How far its boot has come.</summary>
    public FirewallPhase Phase => Power.Phase;

    /// <summary>
    /// Its HA state as <c>show high-availability state</c> names it: <c>disabled</c>, <c>initial</c>, <c>active</c>,
    /// <c>passive</c>, <c>suspended</c> or <c>non-functional</c>.
    /// </summary>
    public string HaState => HighAvailability.State.ToWireName();

    /// <summary>What the device has logged since the world began, the oldest first.</summary>
    public IReadOnlyList<SystemLogEntry> SystemLog => Log.Entries;

    /// <summary>The machine that it runs on, such as <c>i-0123456789abcdef0</c>.</summary>
    public string MachineId => Host.MachineId;

    /// <summary>The private address that the machine has on an interface; null while it has no such interface.</summary>
    /// <param name="interfaceName"><c>management</c>, or a port such as <c>ethernet1/1</c>.</param>
    public IPAddress? AddressOf(string interfaceName) =>
        (interfaceName == "management" ? 0 : PortTable.IndexOf(interfaceName)) is { } index
        && Host.Interfaces.TryGetValue(index, out HostInterface? found)
            ? found.Address
            : null;

    internal WorldClock Clock { get; }

    internal IFirewallHost Host { get; }

    internal ConfigurationStore Configuration { get; }

    internal JobQueue Jobs { get; }

    internal OperationalCommands Commands { get; }

    internal SystemLog Log { get; }

    internal BootSequence Power { get; }

    internal PacketIoSetting PacketIo { get; }

    internal PortTable Ports { get; }

    internal VmSeriesPlugin Plugin { get; }

    internal HighAvailabilityAgent HighAvailability { get; }

    internal Dataplane Dataplane { get; }

    internal CommandLineServer CommandLines { get; }

    /// <summary>Whether the management interface serves the XML API.</summary>
    internal bool AcceptsManagement => Phase >= FirewallPhase.Management;

    /// <summary>The name that it shows in prompts and answers: that of its running configuration, or <c>PA-VM</c>.</summary>
    internal string Hostname => Configuration.Running
        .Element("devices")?.Element("entry")?.Element("deviceconfig")?.Element("system")?.Element("hostname")?.Value is { Length: > 0 } name
            ? name
            : "PA-VM";

    /// <summary>Whether the control link (HA1) of this firewall is plugged in; without it the peer is lost and both become active.</summary>
    public bool Ha1Connected { get; set; } = true;

    /// <summary>Whether the data link (HA2) of this firewall is plugged in.</summary>
    public bool Ha2Connected { get; set; } = true;

    /// <summary>Takes the link of a port down, or brings it up again. Its interface stays on the machine.</summary>
    /// <param name="port">Such as <c>ethernet1/2</c>.</param>
    /// <param name="up">Whether there is a link.</param>
    /// <exception cref="ArgumentException">It is not the name of a port.</exception>
    public Task SetLinkAsync(string port, bool up)
    {
        int index = PortTable.IndexOf(port) ?? throw new ArgumentException($"'{port}' is not a port such as ethernet1/2.", nameof(port));
        return Clock.RunAsync(() =>
        {
            Ports.SetLink(index, up);
            HighAvailability.PortsChanged();
            return up;
        });
    }

    /// <summary>Switches it off at once, as a failing machine does. The configuration survives.</summary>
    public void PowerOff() => Power.PowerOff("power off");

    /// <summary>Switches it on. The first boot is a full one; later ones take <see cref="SimulatedFirewallOptions.RebootFactor"/> of it.</summary>
    internal void PowerOn() => Power.PowerOn();

    /// <summary>Boots it again: sessions, jobs and uncommitted changes are lost.</summary>
    internal void Reboot(string reason) => Power.Reboot(reason);

    /// <summary>Opens an SSH session with a key (OpenSSH format), a password, or both.</summary>
    internal CommandLineLogin OpenCommandLine(string user, string? publicKey, string? password) =>
        CommandLines.Open(user, publicKey, password);

    /// <summary>The machine has got an interface.</summary>
    internal void InterfaceAttached(int deviceIndex) => Ports.Attached(deviceIndex);

    /// <summary>The machine has lost an interface.</summary>
    internal void InterfaceDetached(int deviceIndex)
    {
        Ports.Detached(deviceIndex);
        HighAvailability.PortsChanged();
    }

    /// <inheritdoc cref="Dataplane.Forward"/>
    internal DataplaneVerdict Forward(Packet packet, int ingressDeviceIndex) => Dataplane.Forward(packet, ingressDeviceIndex);

    /// <inheritdoc cref="Dataplane.ForwardReply"/>
    internal DataplaneVerdict ForwardReply(Packet packet, int ingressDeviceIndex, DataplaneVerdict.Forwarded forwarded) =>
        Dataplane.ForwardReply(packet, ingressDeviceIndex, forwarded);

    /// <summary>The addresses of the data interfaces that work now, by device index.</summary>
    internal IReadOnlyDictionary<int, IPAddress> InterfaceAddresses => Dataplane.Addresses;

    private void RegisterCommands()
    {
        BootCommands.Register(this);
        PluginCommands.Register(this);
        HighAvailabilityCommands.Register(this);
        InterfaceCommands.Register(this);
        RoutingCommands.Register(this);
        PolicyTestCommands.Register(this);
    }
}
