namespace PanOs.Model;

/// <summary>How the HA2 data link travels.</summary>
public enum Ha2Transport
{
    /// <summary>Ethernet frames, for firewalls on one segment.</summary>
    Ethernet,

    /// <summary>IP protocol 99.</summary>
    Ip,

    /// <summary>UDP port 29281.</summary>
    Udp,
}
