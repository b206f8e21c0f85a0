namespace PanOs.Model;

/// <summary>RADIUS servers that check logins.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("server-profile/radius", ObjectPlaces.Profiles, Title = "RADIUS server profile", Collection = "RadiusServerProfiles", NameMaxLength = 31)]
public sealed partial record RadiusServerProfile(string Name) : ConfigurationObject
{
    /// <summary>How the password is sent. Null: not managed.</summary>
    [Element("protocol")]
    public RadiusProtocol? Protocol { get; init; }

    /// <summary>The servers, in the order they are asked. Null: not managed.</summary>
    [Element("server")]
    public ValueList<RadiusServer>? Servers { get; init; }

    /// <summary>Seconds that an answer is waited for, 1 to 120. Null: not managed; the device's default is 3.</summary>
    [Element("timeout", Min = 1, Max = 120)]
    public int? Timeout { get; init; }

    /// <summary>How often a silent server is asked again, 1 to 5. Null: not managed; the device's default is 3.</summary>
    [Element("retries", Min = 1, Max = 5)]
    public int? Retries { get; init; }
}

/// <summary>A RADIUS server.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record RadiusServer(string Name) : ConfigurationNode
{
    /// <summary>Its address or name. Null: not managed.</summary>
    [Element("ip-address")]
    public string? Address { get; init; }

    /// <summary>Its port, 1 to 65535. Null: not managed; the device's default is 1812.</summary>
    [Element("port", Min = 1, Max = 65535)]
    public int? Port { get; init; }

    /// <summary>The key that both know, at most 64 characters. Null: not managed.</summary>
    [Element("secret", MaxLength = 64, Secret = true)]
    public string? Secret { get; init; }
}

/// <summary>How a password is sent to a RADIUS server.</summary>
[ConfigurationChoice]
public abstract partial record RadiusProtocol : ConfigurationNode
{
    private RadiusProtocol()
    {
    }

    /// <summary>As it is (PAP).</summary>
    public static RadiusProtocol Pap { get; } = new PapProtocol();

    /// <summary>As a hash (CHAP).</summary>
    public static RadiusProtocol Chap { get; } = new ChapProtocol();

    /// <summary>As a hash in a TLS tunnel (PEAP with MSCHAPv2).</summary>
    /// <param name="certificateProfile">The name of the certificate profile that judges the server's certificate.</param>
    public static RadiusProtocol PeapMschapv2(string certificateProfile) => new PeapMschapv2Protocol { CertificateProfile = certificateProfile };

    /// <summary>As it is in a TLS tunnel, also for one-time passwords (PEAP with GTC).</summary>
    /// <param name="certificateProfile">The name of the certificate profile that judges the server's certificate.</param>
    public static RadiusProtocol PeapGtc(string certificateProfile) => new PeapGtcProtocol { CertificateProfile = certificateProfile };

    /// <summary>As it is in a TLS tunnel (EAP-TTLS with PAP).</summary>
    /// <param name="certificateProfile">The name of the certificate profile that judges the server's certificate.</param>
    public static RadiusProtocol EapTtlsPap(string certificateProfile) => new EapTtlsPapProtocol { CertificateProfile = certificateProfile };

    /// <summary>As a hash (CHAP).</summary>
    [Alternative("CHAP")]
    public sealed partial record ChapProtocol : RadiusProtocol;

    /// <summary>As it is (PAP).</summary>
    [Alternative("PAP")]
    public sealed partial record PapProtocol : RadiusProtocol;

    /// <summary>As a hash in a TLS tunnel (PEAP with MSCHAPv2).</summary>
    [Alternative("PEAP-MSCHAPv2")]
    public sealed partial record PeapMschapv2Protocol : RadiusProtocol
    {
        /// <summary>The name of the certificate profile that judges the server's certificate. Null: not managed.</summary>
        [Element("radius-cert-profile")]
        public string? CertificateProfile { get; init; }

        /// <summary>Whether the user name is hidden outside the tunnel. Null: not managed.</summary>
        [Element("anon-outer-id")]
        public bool? AnonymousOuterIdentity { get; init; }

        /// <summary>Whether a user may change a password that ran out. Null: not managed.</summary>
        [Element("allow-pwd-change")]
        public bool? AllowPasswordChange { get; init; }
    }

    /// <summary>As it is in a TLS tunnel, also for one-time passwords (PEAP with GTC).</summary>
    [Alternative("PEAP-with-GTC")]
    public sealed partial record PeapGtcProtocol : RadiusProtocol
    {
        /// <summary>The name of the certificate profile that judges the server's certificate. Null: not managed.</summary>
        [Element("radius-cert-profile")]
        public string? CertificateProfile { get; init; }

        /// <summary>Whether the user name is hidden outside the tunnel. Null: not managed.</summary>
        [Element("anon-outer-id")]
        public bool? AnonymousOuterIdentity { get; init; }
    }

    /// <summary>As it is in a TLS tunnel (EAP-TTLS with PAP).</summary>
    [Alternative("EAP-TTLS-with-PAP")]
    public sealed partial record EapTtlsPapProtocol : RadiusProtocol
    {
        /// <summary>The name of the certificate profile that judges the server's certificate. Null: not managed.</summary>
        [Element("radius-cert-profile")]
        public string? CertificateProfile { get; init; }

        /// <summary>Whether the user name is hidden outside the tunnel. Null: not managed.</summary>
        [Element("anon-outer-id")]
        public bool? AnonymousOuterIdentity { get; init; }
    }
}
