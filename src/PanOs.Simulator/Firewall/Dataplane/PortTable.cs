using System.Globalization;

namespace PanOs.Simulator;

/// <summary>
/// Which of the machine's interfaces the dataplane can use. At boot it finds all that are attached; one that is
/// attached at run time comes up a little later.
/// </summary>
/// <remarks>
/// Unconfirmed, but the reason for switching DPDK off in interface-move mode: with DPDK in use, an interface that is
/// attached at run time stays unusable until the next boot.
/// </remarks>
internal sealed class PortTable(SimulatedFirewall firewall)
{
    private const string Prefix = "ethernet1/";

    // Unconfirmed: how long the device takes to see a new interface and get its address by DHCP.
    private static readonly TimeSpan s_bringUp = TimeSpan.FromSeconds(8);

    private readonly HashSet<int> _usable = [];
    private readonly HashSet<int> _unplugged = [];
    private readonly Dictionary<int, int> _attachments = [];

    /// <summary>A port came up or went away.</summary>
    public event Action? Changed;

    /// <summary>The device index below an interface name; null when it is not an Ethernet port.</summary>
    public static int? IndexOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
        && index > 0
            ? index
            : null;

    /// <summary>The interface name for a device index.</summary>
    public static string NameOf(int deviceIndex) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{deviceIndex}");

    /// <summary>The interface that the machine has at <paramref name="deviceIndex"/>, when the dataplane can use it.</summary>
    public HostInterface? Find(int deviceIndex) =>
        _usable.Contains(deviceIndex) && !_unplugged.Contains(deviceIndex) && firewall.Host.Interfaces.TryGetValue(deviceIndex, out HostInterface? found) ? found : null;

    /// <summary>A boot looks for interfaces.</summary>
    public void Probe()
    {
        _usable.Clear();
        _usable.UnionWith(firewall.Host.Interfaces.Keys.Where(index => index > 0));
        Changed?.Invoke();
    }

    public void Attached(int deviceIndex)
    {
        int attachment = NextAttachment(deviceIndex);
        if (firewall.Phase < FirewallPhase.Management)
        {
            return;
        }

        if (firewall.PacketIo.DpdkInUse)
        {
            firewall.Log.Write($"{NameOf(deviceIndex)} is attached, but cannot be used before the next boot: DPDK is on");
            return;
        }

        firewall.Clock.Schedule(s_bringUp, () =>
        {
            if (_attachments[deviceIndex] == attachment && firewall.Phase >= FirewallPhase.Management && _usable.Add(deviceIndex))
            {
                firewall.Log.Write($"{NameOf(deviceIndex)} is up");
                Changed?.Invoke();
            }
        });
    }

    public void Detached(int deviceIndex)
    {
        NextAttachment(deviceIndex);
        if (_usable.Remove(deviceIndex))
        {
            firewall.Log.Write($"{NameOf(deviceIndex)} is down");
            Changed?.Invoke();
        }
    }

    /// <summary>The cable of a port is pulled, or plugged in again.</summary>
    public void SetLink(int deviceIndex, bool up)
    {
        if (up ? _unplugged.Remove(deviceIndex) : _unplugged.Add(deviceIndex))
        {
            firewall.Log.Write($"{NameOf(deviceIndex)} is {(up ? "up" : "down")}");
            Changed?.Invoke();
        }
    }

    private int NextAttachment(int deviceIndex) => _attachments[deviceIndex] = _attachments.GetValueOrDefault(deviceIndex) + 1;
}
