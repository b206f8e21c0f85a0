namespace PanOs.Simulator;

/// <summary>What can be exported and imported, by how it is treated. The names are those that public clients offer.</summary>
internal static class ExportCategories
{
    /// <summary>Pages that users see, as HTML: exported as text, replaced by an import.</summary>
    public static IReadOnlySet<string> Pages { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "application-block-page", "captive-portal-text", "credential-block-page", "credential-coach-text", "data-filter-block-page",
        "file-block-continue-page", "file-block-page", "global-protect-portal-custom-help-page", "global-protect-portal-custom-home-page",
        "global-protect-portal-custom-login-page", "global-protect-portal-custom-welcome-page", "mfa-login-page", "safe-search-block-page",
        "ssl-cert-status-page", "ssl-optout-text", "url-block-page", "url-coach-text", "virus-block-page", "saml-auth-internal-error-page",
    };

    /// <summary>Packet captures: without a name they are listed. The simulation makes none.</summary>
    public static IReadOnlySet<string> Captures { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "application-pcap", "filter-pcap", "filters-pcap", "dlp-pcap", "threat-pcap",
    };

    /// <summary>Files that are kept when they are imported, and do nothing more here.</summary>
    public static IReadOnlySet<string> Kept { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "anti-virus", "content", "software", "wildfire", "plugin", "global-protect-client", "global-protect-clientless-vpn", "custom-logo",
        "idp-metadata", "high-availability-key", "license", "logdb", "pandb-url-database", "signed-url-database", "url-database",
    };

    /// <summary>Those that take a job to make (documented for technical support data).</summary>
    public static IReadOnlySet<string> Jobs { get; } = new HashSet<string>(StringComparer.Ordinal) { "tech-support", "stats-dump" };
}
