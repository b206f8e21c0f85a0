namespace PanOs.Model;

/// <summary>A RADIUS server profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("server-profile/radius", ObjectPlaces.Profiles, Title = "RADIUS server profile", Collection = "RadiusServerProfiles", NameMaxLength = 31)]
public sealed partial record RadiusServerProfile(string Name) : ConfigurationObject
{
    /// <summary>Protocol. Null: not managed.</summary>
    [Element("protocol")]
    public RadiusServerProfileProtocol? Protocol { get; init; }

    /// <summary>Retries, 1 to 5. Null: not managed; the device's default is 3.</summary>
    [Element("retries", Min = 1, Max = 5)]
    public int? Retries { get; init; }

    /// <summary>Server. Null: not managed.</summary>
    [Element("server")]
    public ValueList<RadiusServerProfileServer>? Server { get; init; }

    /// <summary>Timeout, 1 to 120. Null: not managed; the device's default is 3.</summary>
    [Element("timeout", Min = 1, Max = 120)]
    public int? Timeout { get; init; }
}

/// <summary>Protocol: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record RadiusServerProfileProtocol : ConfigurationNode
{
    private RadiusServerProfileProtocol()
    {
    }

    /// <summary>CHAP.</summary>
    public static RadiusServerProfileProtocol CHAP { get; } = new CHAPChoice();

    /// <summary>PAP.</summary>
    public static RadiusServerProfileProtocol PAP { get; } = new PAPChoice();

    /// <summary>CHAP.</summary>
    [Alternative("CHAP")]
    public sealed partial record CHAPChoice : RadiusServerProfileProtocol;

    /// <summary>EAP TTLS with PAP.</summary>
    [Alternative("EAP-TTLS-with-PAP")]
    public sealed partial record EAPTTLSWithPAPChoice : RadiusServerProfileProtocol
    {
        /// <summary>Anon outer ID, yes or no. Null: not managed.</summary>
        [Element("anon-outer-id")]
        public bool? AnonOuterId { get; init; }

        /// <summary>Radius cert profile. Null: not managed.</summary>
        [Element("radius-cert-profile")]
        public string? RadiusCertProfile { get; init; }
    }

    /// <summary>PAP.</summary>
    [Alternative("PAP")]
    public sealed partial record PAPChoice : RadiusServerProfileProtocol;

    /// <summary>PEAP MSCHAPv2.</summary>
    [Alternative("PEAP-MSCHAPv2")]
    public sealed partial record PEAPMSCHAPv2Choice : RadiusServerProfileProtocol
    {
        /// <summary>Allow pwd change, yes or no. Null: not managed.</summary>
        [Element("allow-pwd-change")]
        public bool? AllowPwdChange { get; init; }

        /// <summary>Anon outer ID, yes or no. Null: not managed.</summary>
        [Element("anon-outer-id")]
        public bool? AnonOuterId { get; init; }

        /// <summary>Radius cert profile. Null: not managed.</summary>
        [Element("radius-cert-profile")]
        public string? RadiusCertProfile { get; init; }
    }

    /// <summary>PEAP with GTC.</summary>
    [Alternative("PEAP-with-GTC")]
    public sealed partial record PEAPWithGTCChoice : RadiusServerProfileProtocol
    {
        /// <summary>Anon outer ID, yes or no. Null: not managed.</summary>
        [Element("anon-outer-id")]
        public bool? AnonOuterId { get; init; }

        /// <summary>Radius cert profile. Null: not managed.</summary>
        [Element("radius-cert-profile")]
        public string? RadiusCertProfile { get; init; }
    }
}

/// <summary>Server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record RadiusServerProfileServer(string Name) : ConfigurationNode
{
    /// <summary>IP address. Null: not managed.</summary>
    [Element("ip-address")]
    public string? Address { get; init; }

    /// <summary>Secret, at most 64 characters. Null: not managed.</summary>
    [Element("secret", MaxLength = 64, Secret = true)]
    public string? Secret { get; init; }

    /// <summary>Port, 1 to 65535. Null: not managed; the device's default is 1812.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }
}
