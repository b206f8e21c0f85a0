namespace PanOs.Simulator;

/// <summary>
/// How the dataplane reads packets: DPDK or PacketMMap. An operational setting that survives reboots, is not in the
/// configuration, and takes effect at boot.
/// </summary>
internal sealed class PacketIoSetting(SimulatedFirewall firewall)
{
    /// <summary>What the next boot will use. On by default (documented).</summary>
    public bool DpdkConfigured { get; private set; } = true;

    /// <summary>What is used now.</summary>
    public bool DpdkInUse { get; private set; } = true;

    /// <summary>The mode in use, as the CLI names it.</summary>
    public string ModeName => DpdkInUse ? "DPDK" : "PacketMMap";

    /// <summary>The answer to <c>show system setting dpdk-pkt-io</c>; its lines were captured on 11.1.3.</summary>
    public string Describe() =>
        $"Device current Packet IO mode:                 {ModeName}\n" +
        "Device DPDK Packet IO capable:                 yes\n" +
        "Device default Packet IO mode:                 DPDK";

    /// <summary>Sets the mode and reboots at once, as the device does. Nothing happens when it is set already.</summary>
    /// <returns>What the device says, captured on 11.1.3 for <c>off</c>; the rest is Unconfirmed.</returns>
    public string Set(bool dpdk)
    {
        if (DpdkConfigured == dpdk)
        {
            return $"Device is already in {(dpdk ? "DPDK" : "non-DPDK")} IO mode";
        }

        DpdkConfigured = dpdk;
        firewall.Power.RebootSoon("packet IO mode changed");
        return $"Device is now in {(dpdk ? "DPDK" : "non-DPDK")} IO mode, rebooting device";
    }

    /// <summary>A boot takes the setting.</summary>
    public void TakeEffect() => DpdkInUse = DpdkConfigured;
}
