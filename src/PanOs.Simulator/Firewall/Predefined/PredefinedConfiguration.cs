using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// A small extract of what a device comes with: applications with their categories and ports, file types, a few threats,
/// and the services, regions and lists that configurations name. A real one has thousands of each.
/// </summary>
/// <remarks>Unconfirmed: all attributes and most leaves; the places are those that public clients read.</remarks>
internal static class PredefinedConfiguration
{
    private static readonly (string Name, string Category, string Subcategory, string Technology, int Risk, string Port)[] s_applications =
    [
        ("web-browsing", "general-internet", "internet-utility", "browser-based", 4, "tcp/80"),
        ("ssl", "networking", "encrypted-tunnel", "browser-based", 4, "tcp/443"),
        ("ssh", "networking", "encrypted-tunnel", "client-server", 4, "tcp/22"),
        ("dns", "networking", "infrastructure", "network-protocol", 3, "tcp/53,udp/53"),
        ("ntp", "networking", "infrastructure", "network-protocol", 2, "tcp/123,udp/123"),
        ("ping", "networking", "ip-protocol", "network-protocol", 2, ""),
        ("icmp", "networking", "ip-protocol", "network-protocol", 4, ""),
        ("traceroute", "networking", "infrastructure", "network-protocol", 2, "udp/dynamic"),
        ("dhcp", "networking", "infrastructure", "network-protocol", 2, "udp/67,68"),
        ("snmp", "business-systems", "management", "client-server", 3, "tcp/161,udp/161"),
        ("syslog", "business-systems", "management", "client-server", 2, "tcp/514,udp/514"),
        ("ftp", "general-internet", "file-sharing", "client-server", 5, "tcp/21"),
        ("smtp", "collaboration", "email", "client-server", 5, "tcp/25"),
        ("imap", "collaboration", "email", "client-server", 4, "tcp/143"),
        ("pop3", "collaboration", "email", "client-server", 4, "tcp/110"),
        ("ldap", "business-systems", "auth-service", "client-server", 2, "tcp/389"),
        ("kerberos", "business-systems", "auth-service", "client-server", 2, "tcp/88,udp/88"),
        ("ms-rdp", "networking", "remote-access", "client-server", 4, "tcp/3389"),
        ("ms-ds-smb", "business-systems", "storage-backup", "client-server", 3, "tcp/445"),
        ("mysql", "business-systems", "database", "client-server", 2, "tcp/3306"),
        ("mssql-db", "business-systems", "database", "client-server", 2, "tcp/1433"),
        ("postgres", "business-systems", "database", "client-server", 2, "tcp/5432"),
        ("bgp", "networking", "routing", "network-protocol", 2, "tcp/179"),
        ("ospf", "networking", "routing", "network-protocol", 2, ""),
        ("ipsec-esp", "networking", "encrypted-tunnel", "network-protocol", 2, ""),
        ("ike", "networking", "encrypted-tunnel", "network-protocol", 2, "udp/500"),
        ("paloalto-updates", "business-systems", "software-update", "client-server", 1, "tcp/443"),
        ("paloalto-wildfire-cloud", "business-systems", "general-business", "client-server", 1, "tcp/443"),
        ("google-base", "general-internet", "internet-utility", "browser-based", 4, "tcp/80,443"),
        ("github-base", "business-systems", "software-development", "browser-based", 4, "tcp/80,443"),
        ("unknown-tcp", "unknown", "unknown", "unknown", 1, ""),
        ("unknown-udp", "unknown", "unknown", "unknown", 1, ""),
    ];

    private static readonly (int Id, string Name, string Category, string Severity)[] s_vulnerabilities =
    [
        (30845, "Generic HTTP Cross Site Scripting Attempt", "code-execution", "medium"),
        (40006, "HTTP: User Authentication Brute Force Attempt", "brute-force", "high"),
        (40015, "SSH User Authentication Brute Force Attempt", "brute-force", "high"),
        (91991, "Apache Log4j Remote Code Execution Vulnerability", "code-execution", "critical"),
    ];

    private static readonly (int Id, string Name, string Severity)[] s_spyware =
    [
        (12000, "Suspicious User-Agent Strings", "medium"),
        (12656, "Suspicious DNS Query", "medium"),
        (13000, "Generic Command and Control Traffic", "critical"),
    ];

    private static readonly string[] s_fileTypes =
        ["7z", "bat", "bmp", "cab", "class", "dll", "doc", "docx", "exe", "gif", "gzip", "html", "jar", "jpeg", "msi", "pdf", "PE", "pif", "png", "ppt", "pptx", "rar", "rtf", "scr", "tar", "torrent", "vbe", "xls", "xlsx", "zip"];

    private static readonly string[] s_urlCategories =
        ["adult", "command-and-control", "computer-and-internet-info", "gambling", "hacking", "malware", "news", "phishing", "search-engines", "shopping", "social-networking", "unknown"];

    private static readonly string[] s_addressLists = ["panw-highrisk-ip-list", "panw-known-ip-list", "panw-bulletproof-ip-list", "panw-torexit-ip-list"];

    private static readonly string[] s_regions = ["AT", "AU", "BR", "CH", "CN", "DE", "FR", "GB", "IN", "JP", "US"];

    public static XElement Create() => new("predefined",
        new XElement("application", s_applications.Select(Application)),
        new XElement("service", Service("service-http", "80,8080"), Service("service-https", "443")),
        new XElement("threats",
            new XElement("vulnerability", s_vulnerabilities.Select(threat => Threat(threat.Id, threat.Name, threat.Category, threat.Severity))),
            new XElement("phone-home", s_spyware.Select(threat => Threat(threat.Id, threat.Name, "spyware", threat.Severity)))),
        new XElement("file-type", s_fileTypes.Select(Entry)),
        new XElement("dlp-file-property", new XElement("file-type", ((string[])["doc", "pdf", "xls"]).Select(type => new XElement("entry",
            new XAttribute("name", type),
            new XElement("file-property", new XElement("entry", new XAttribute("name", "panav-rsp-office-dlp-author"), new XElement("label", "Author"))))))),
        new XElement("pan-url-categories", s_urlCategories.Select(Entry)),
        new XElement("external-list", s_addressLists.Select(Entry)),
        new XElement("region", s_regions.Select(Entry)));

    private static XElement Application((string Name, string Category, string Subcategory, string Technology, int Risk, string Port) application)
    {
        XElement entry = OperationalAnswer.Leaves("entry",
            ("category", application.Category),
            ("subcategory", application.Subcategory),
            ("technology", application.Technology),
            ("risk", OperationalAnswer.Number(application.Risk)));
        entry.SetAttributeValue("name", application.Name);
        if (application.Port.Length > 0)
        {
            entry.Add(new XElement("default", new XElement("port", Split(application.Port).Select(port => new XElement("member", port)))));
        }

        return entry;
    }

    // "tcp/53,udp/53" is two members, "tcp/80,443" is one.
    private static string[] Split(string ports) => ports.Replace(",udp/", ";udp/", StringComparison.Ordinal).Split(';');

    private static XElement Service(string name, string port) => new("entry",
        new XAttribute("name", name),
        new XElement("protocol", new XElement("tcp", new XElement("port", port))));

    private static XElement Threat(int id, string name, string category, string severity) => new("entry",
        new XAttribute("name", OperationalAnswer.Number(id)),
        new XElement("threatname", name),
        new XElement("category", category),
        new XElement("severity", severity));

    private static XElement Entry(string name) => new("entry", new XAttribute("name", name));
}
