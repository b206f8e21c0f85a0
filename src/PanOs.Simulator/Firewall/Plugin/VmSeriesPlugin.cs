namespace PanOs.Simulator;

/// <summary>
/// The VM-Series plugin's part in HA on AWS: which way a failover goes, and getting the peer's traffic that way. The mode is an operational setting: it survives reboots and is not in the configuration.
/// </summary>
internal sealed class VmSeriesPlugin(SimulatedFirewall firewall)
{
    public const string InterfaceMove = "interface-move";
    public const string SecondaryIp = "secondary-ip";

    private CloudTakeOver? _takeOver;

    /// <summary>The failover mode; <c>secondary-ip</c> until it is changed (documented).</summary>
    public string FailoverMode { get; set; } = SecondaryIp;

    /// <summary>How the last failover went, for <c>show plugins vm_series aws ha state</c>. Unconfirmed text.</summary>
    public string State { get; set; } = "Ready";

    /// <summary>
    /// Gets the peer's traffic to this machine when it has become active: its data interfaces (device index 2 and up) in
    /// interface-move mode, their secondary addresses and the routes to them in secondary-ip mode. It goes on in the
    /// background, in virtual time.
    /// </summary>
    public void TakeOver()
    {
        if (_takeOver is { IsRunning: true })
        {
            return;
        }

        _takeOver = FailoverMode == InterfaceMove ? new InterfaceTakeOver(firewall) : new AddressTakeOver(firewall);
        _takeOver.Start();
    }

    /// <summary>The device stops: what was under way ends here.</summary>
    public void Abandon() => _takeOver?.Stop();
}
