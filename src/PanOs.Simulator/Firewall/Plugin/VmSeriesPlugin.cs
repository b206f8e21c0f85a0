namespace PanOs.Simulator;

/// <summary>
/// The VM-Series plugin's part in HA on AWS: which way a failover goes, and, in interface-move mode, taking the
/// peer's data interfaces. The mode is an operational setting: it survives reboots and is not in the configuration.
/// </summary>
internal sealed class VmSeriesPlugin(SimulatedFirewall firewall)
{
    public const string InterfaceMove = "interface-move";
    public const string SecondaryIp = "secondary-ip";

    private InterfaceTakeOver? _takeOver;

    /// <summary>The failover mode; <c>secondary-ip</c> until it is changed (documented).</summary>
    public string FailoverMode { get; set; } = SecondaryIp;

    /// <summary>How the last failover went, for <c>show plugins vm_series aws ha state</c>. Unconfirmed text.</summary>
    public string State { get; set; } = "Ready";

    /// <summary>
    /// Moves the peer's data interfaces (device index 2 and up) to this machine when it has become active and the
    /// mode is interface-move; it takes some tens of seconds of virtual time and goes on in the background.
    /// </summary>
    public void TakeOverInterfaces()
    {
        if (FailoverMode != InterfaceMove || _takeOver is { IsRunning: true })
        {
            return;
        }

        _takeOver = new InterfaceTakeOver(firewall);
        _takeOver.Start();
    }

    /// <summary>The device stops: what was under way ends here.</summary>
    public void Abandon() => _takeOver?.Stop();
}
