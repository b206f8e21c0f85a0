namespace PanOs.Model;

/// <summary>What a NAT rule translates.</summary>
public enum NatType
{
    /// <summary>IPv4 addresses into IPv4 addresses.</summary>
    [WireName("ipv4")]
    Ipv4,

    /// <summary>IPv6 addresses into IPv4 addresses.</summary>
    [WireName("nat64")]
    Nat64,

    /// <summary>Prefixes of IPv6 addresses into other prefixes.</summary>
    [WireName("nptv6")]
    Nptv6,
}

/// <summary>Which firewall of an active/active pair uses a rule.</summary>
public enum NatDeviceBinding
{
    /// <summary>The primary one.</summary>
    Primary,

    /// <summary>Both.</summary>
    Both,

    /// <summary>The one with device id 0.</summary>
    [WireName("0")]
    Device0,

    /// <summary>The one with device id 1.</summary>
    [WireName("1")]
    Device1,
}
