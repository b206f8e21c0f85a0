namespace PanOs.Model;

/// <summary>The general settings of a device: its name, its management interface, DNS, NTP, banner and time zone.</summary>
[ConfigurationObject("deviceconfig/system", ObjectPlaces.Device, Title = "system settings", Collection = "SystemSettings")]
public sealed partial record SystemSettings : ConfigurationObject
{
    /// <summary>The host name, 1 to 32 characters. Null: not managed.</summary>
    [Element("hostname", MinLength = 1, MaxLength = 32)]
    public string? Hostname { get; init; }

    /// <summary>The domain, 1 to 256 characters. Null: not managed.</summary>
    [Element("domain", MinLength = 1, MaxLength = 256)]
    public string? Domain { get; init; }

    /// <summary>Shown before a login, at most 3200 characters. Null: not managed.</summary>
    [Element("login-banner", MaxLength = 3200)]
    public string? LoginBanner { get; init; }

    /// <summary>The time zone, such as <c>Europe/Berlin</c> or <c>UTC</c>. Null: not managed.</summary>
    [Element("timezone")]
    public string? TimeZone { get; init; }

    /// <summary>The latitude, as text. Null: not managed.</summary>
    [Element("geo-location/latitude")]
    public string? Latitude { get; init; }

    /// <summary>The longitude, as text. Null: not managed.</summary>
    [Element("geo-location/longitude")]
    public string? Longitude { get; init; }

    /// <summary>The name of the SSL/TLS service profile of the web interface, at most 255 characters. Null: not managed.</summary>
    [Element("ssl-tls-service-profile", MaxLength = 255)]
    public string? SslTlsServiceProfile { get; init; }

    /// <summary>Where the management interface has its address from: fixed or DHCP. Null: not managed.</summary>
    [Element("type")]
    public ManagementAddressing? ManagementAddressing { get; init; }

    /// <summary>The fixed IPv4 address of the management interface. Null: not managed.</summary>
    [Element("ip-address")]
    public string? ManagementAddress { get; init; }

    /// <summary>Its netmask. Null: not managed.</summary>
    [Element("netmask")]
    public string? ManagementNetmask { get; init; }

    /// <summary>Its default gateway. Null: not managed.</summary>
    [Element("default-gateway")]
    public string? ManagementGateway { get; init; }

    /// <summary>The addresses that may reach the management interface; empty lets everybody. Null: not managed.</summary>
    [Element("permitted-ip", Entries = true)]
    public ValueList<string>? PermittedAddresses { get; init; }

    /// <summary>Which services the management interface does not offer. Null: not managed.</summary>
    [Element("service")]
    public ManagementServices? Services { get; init; }

    /// <summary>The first DNS server. Null: not managed.</summary>
    [Element("dns-setting/servers/primary")]
    public string? PrimaryDns { get; init; }

    /// <summary>The second DNS server. Null: not managed.</summary>
    [Element("dns-setting/servers/secondary")]
    public string? SecondaryDns { get; init; }

    /// <summary>Seconds between look-ups of names in address objects, 600 to 14399. Null: not managed; the device's default is 1800.</summary>
    [Element("fqdn-refresh-time", Min = 600, Max = 14399)]
    public int? FqdnRefreshTime { get; init; }

    /// <summary>The first time server. Null: not managed.</summary>
    [Element("ntp-servers/primary-ntp-server")]
    public NtpServer? PrimaryNtp { get; init; }

    /// <summary>The second time server. Null: not managed.</summary>
    [Element("ntp-servers/secondary-ntp-server")]
    public NtpServer? SecondaryNtp { get; init; }

    /// <summary>The proxy for the device's own traffic, at most 63 characters. Null: not managed.</summary>
    [Element("secure-proxy-server", MaxLength = 63)]
    public string? ProxyServer { get; init; }

    /// <summary>Its port, 1 to 65535. Null: not managed.</summary>
    [Element("secure-proxy-port", Min = 1, Max = 65535)]
    public int? ProxyPort { get; init; }

    /// <summary>The user at the proxy. Null: not managed.</summary>
    [Element("secure-proxy-user")]
    public string? ProxyUser { get; init; }

    /// <summary>The password at the proxy. Null: not managed.</summary>
    [Element("secure-proxy-password", Secret = true)]
    public string? ProxyPassword { get; init; }

    /// <summary>The name of the authentication profile of administrators. Null: not managed.</summary>
    [Element("authentication-profile")]
    public string? AuthenticationProfile { get; init; }
}

/// <summary>Where the management interface has its address from.</summary>
[ConfigurationChoice]
public abstract partial record ManagementAddressing : ConfigurationNode
{
    private ManagementAddressing()
    {
    }

    /// <summary>It has a fixed address.</summary>
    public static ManagementAddressing Static { get; } = new StaticAddressing();

    /// <summary>It asks a DHCP server.</summary>
    public static ManagementAddressing Dhcp { get; } = new DhcpAddressing();

    /// <summary>A fixed address.</summary>
    [Alternative("static")]
    public sealed partial record StaticAddressing : ManagementAddressing;

    /// <summary>An address of a DHCP server.</summary>
    [Alternative("dhcp-client")]
    public sealed partial record DhcpAddressing : ManagementAddressing
    {
        /// <summary>Whether the host name is sent to the server. Null: not managed.</summary>
        [Element("send-hostname")]
        public bool? SendHostname { get; init; }

        /// <summary>Whether a client identifier is sent to the server. Null: not managed.</summary>
        [Element("send-client-id")]
        public bool? SendClientId { get; init; }

        /// <summary>Whether the host name is taken from the server. Null: not managed.</summary>
        [Element("accept-dhcp-hostname")]
        public bool? AcceptHostname { get; init; }

        /// <summary>Whether the domain is taken from the server. Null: not managed.</summary>
        [Element("accept-dhcp-domain")]
        public bool? AcceptDomain { get; init; }
    }
}

/// <summary>Which services the management interface does not offer.</summary>
[ConfigurationPart]
public sealed partial record ManagementServices : ConfigurationNode
{
    /// <summary>Whether HTTP is off. Null: not managed; the device's default is yes.</summary>
    [Element("disable-http")]
    public bool? DisableHttp { get; init; }

    /// <summary>Whether HTTPS is off. Null: not managed; the device's default is no.</summary>
    [Element("disable-https")]
    public bool? DisableHttps { get; init; }

    /// <summary>Whether Telnet is off. Null: not managed; the device's default is yes.</summary>
    [Element("disable-telnet")]
    public bool? DisableTelnet { get; init; }

    /// <summary>Whether SSH is off. Null: not managed; the device's default is no.</summary>
    [Element("disable-ssh")]
    public bool? DisableSsh { get; init; }

    /// <summary>Whether pings are not answered. Null: not managed; the device's default is no.</summary>
    [Element("disable-icmp")]
    public bool? DisablePing { get; init; }

    /// <summary>Whether SNMP is off. Null: not managed; the device's default is yes.</summary>
    [Element("disable-snmp")]
    public bool? DisableSnmp { get; init; }
}
