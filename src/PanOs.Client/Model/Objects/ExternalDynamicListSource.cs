namespace PanOs.Model;

/// <summary>What an external dynamic list holds, and where it comes from.</summary>
[ConfigurationChoice]
public abstract partial record ExternalDynamicListSource : ConfigurationNode
{
    private ExternalDynamicListSource()
    {
    }

    /// <summary>Where the list is, at most 255 characters; of a list that ships with PAN-OS, its name. Null: not managed.</summary>
    [Element("url", MaxLength = 255)]
    public string? Url { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Entries of the list that are left out. Null: not managed.</summary>
    [Element("exception-list")]
    public ValueList<string>? Exceptions { get; init; }

    /// <summary>Addresses and networks.</summary>
    /// <param name="url">Where the list is.</param>
    /// <param name="interval">How often it is fetched; null to leave it to the device.</param>
    public static ExternalDynamicListSource Ip(string url, ListInterval? interval = null) => new IpList { Url = url, Interval = interval };

    /// <summary>Domain names.</summary>
    /// <param name="url">Where the list is.</param>
    /// <param name="interval">How often it is fetched; null to leave it to the device.</param>
    public static ExternalDynamicListSource Domain(string url, ListInterval? interval = null) => new DomainList { Url = url, Interval = interval };

    /// <summary>URLs.</summary>
    /// <param name="url">Where the list is.</param>
    /// <param name="interval">How often it is fetched; null to leave it to the device.</param>
    public static ExternalDynamicListSource UrlList(string url, ListInterval? interval = null) => new UrlsList { Url = url, Interval = interval };

    /// <summary>A list of addresses that ships with PAN-OS.</summary>
    /// <param name="name">Such as <c>panw-known-ip-list</c>.</param>
    public static ExternalDynamicListSource PredefinedIp(string name) => new PredefinedIpList { Url = name };

    /// <summary>A list of URLs that ships with PAN-OS.</summary>
    /// <param name="name">Such as <c>panw-auth-portal-exclude-list</c>.</param>
    public static ExternalDynamicListSource PredefinedUrl(string name) => new PredefinedUrlList { Url = name };

    /// <summary>Addresses and networks.</summary>
    [Alternative("ip")]
    public sealed partial record IpList : ExternalDynamicListSource
    {
        /// <inheritdoc cref="DomainList.Interval"/>
        [Element("recurring")]
        public ListInterval? Interval { get; init; }

        /// <inheritdoc cref="DomainList.CertificateProfile"/>
        [Element("certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <inheritdoc cref="DomainList.Login"/>
        [Element("auth")]
        public ListLogin? Login { get; init; }
    }

    /// <summary>Domain names.</summary>
    [Alternative("domain")]
    public sealed partial record DomainList : ExternalDynamicListSource
    {
        /// <summary>How often it is fetched. Null: not managed.</summary>
        [Element("recurring")]
        public ListInterval? Interval { get; init; }

        /// <summary>The name of the certificate profile that the server's certificate is checked with. Null: not managed; the device's default is <c>None</c>.</summary>
        [Element("certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <summary>The login at the server. Null: not managed.</summary>
        [Element("auth")]
        public ListLogin? Login { get; init; }

        /// <summary>Whether the names below each name belong to it. Null: not managed.</summary>
        [Element("expand-domain")]
        public bool? ExpandDomain { get; init; }
    }

    /// <summary>URLs.</summary>
    [Alternative("url")]
    public sealed partial record UrlsList : ExternalDynamicListSource
    {
        /// <inheritdoc cref="DomainList.Interval"/>
        [Element("recurring")]
        public ListInterval? Interval { get; init; }

        /// <inheritdoc cref="DomainList.CertificateProfile"/>
        [Element("certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <inheritdoc cref="DomainList.Login"/>
        [Element("auth")]
        public ListLogin? Login { get; init; }
    }

    /// <summary>Identities of subscribers of a mobile network (IMSI).</summary>
    [Alternative("imsi")]
    public sealed partial record ImsiList : ExternalDynamicListSource
    {
        /// <inheritdoc cref="DomainList.Interval"/>
        [Element("recurring")]
        public ListInterval? Interval { get; init; }

        /// <inheritdoc cref="DomainList.CertificateProfile"/>
        [Element("certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <inheritdoc cref="DomainList.Login"/>
        [Element("auth")]
        public ListLogin? Login { get; init; }
    }

    /// <summary>Identities of devices of a mobile network (IMEI).</summary>
    [Alternative("imei")]
    public sealed partial record ImeiList : ExternalDynamicListSource
    {
        /// <inheritdoc cref="DomainList.Interval"/>
        [Element("recurring")]
        public ListInterval? Interval { get; init; }

        /// <inheritdoc cref="DomainList.CertificateProfile"/>
        [Element("certificate-profile")]
        public string? CertificateProfile { get; init; }

        /// <inheritdoc cref="DomainList.Login"/>
        [Element("auth")]
        public ListLogin? Login { get; init; }
    }

    /// <summary>A list of addresses that ships with PAN-OS.</summary>
    [Alternative("predefined-ip")]
    public sealed partial record PredefinedIpList : ExternalDynamicListSource;

    /// <summary>A list of URLs that ships with PAN-OS.</summary>
    [Alternative("predefined-url")]
    public sealed partial record PredefinedUrlList : ExternalDynamicListSource;
}

/// <summary>The login at the server of an external dynamic list.</summary>
[ConfigurationPart]
public sealed partial record ListLogin : ConfigurationNode
{
    /// <summary>The user, 1 to 255 characters. Null: not managed.</summary>
    [Element("username", MinLength = 1, MaxLength = 255)]
    public string? User { get; init; }

    /// <summary>The password, at most 255 characters. Null: not managed.</summary>
    [Element("password", MaxLength = 255, Secret = true)]
    public string? Password { get; init; }
}
