namespace PanOs.Model;

/// <summary>Logs of the day before are copied to a server every day.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("deviceconfig/system/log-export-schedule", ObjectPlaces.Device, Title = "log export schedule", Collection = "LogExportSchedules", NameMaxLength = 31)]
public sealed partial record LogExportSchedule(string Name) : ConfigurationObject
{
    /// <summary>Whether they are. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Which logs. Null: not managed.</summary>
    [Element("log-type")]
    public ExportedLog? LogType { get; init; }

    /// <summary>When, such as <c>03:00</c>. Null: not managed.</summary>
    [Element("start-time", MinLength = 5, MaxLength = 5)]
    public string? StartTime { get; init; }

    /// <summary>Where to. Null: not managed.</summary>
    [Element("protocol")]
    public LogExportTarget? Target { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }
}

/// <summary>A kind of log that can be copied to a server.</summary>
public enum ExportedLog
{
    /// <summary>Sessions.</summary>
    Traffic,

    /// <summary>Threats.</summary>
    Threat,

    /// <summary>URL filtering.</summary>
    Url,

    /// <summary>Data filtering.</summary>
    Data,

    /// <summary>WildFire verdicts.</summary>
    [WireName("wildfire")]
    WildFire,

    /// <summary>Decryption.</summary>
    Decryption,

    /// <summary>Authentication.</summary>
    Auth,

    /// <summary>User mappings.</summary>
    [WireName("userid")]
    UserId,

    /// <summary>Tags of addresses.</summary>
    [WireName("iptag")]
    IpTag,

    /// <summary>Host information.</summary>
    [WireName("hipmatch")]
    HipMatch,

    /// <summary>GlobalProtect.</summary>
    [WireName("globalprotect")]
    GlobalProtect,

    /// <summary>Tunnel inspection.</summary>
    Tunnel,

    /// <summary>GTP.</summary>
    Gtp,

    /// <summary>SCTP.</summary>
    Sctp,
}

/// <summary>Where logs are copied to.</summary>
[ConfigurationChoice]
public abstract partial record LogExportTarget : ConfigurationNode
{
    private LogExportTarget()
    {
    }

    /// <summary>By SSH.</summary>
    /// <param name="hostname">The server's address or name, at most 63 characters.</param>
    /// <param name="path">The folder, at most 255 characters.</param>
    /// <param name="username">The user name, at most 255 characters.</param>
    /// <param name="password">The password, at most 255 characters.</param>
    public static LogExportTarget Scp(string hostname, string path, string username, string password) => new ScpTarget { Hostname = hostname, Path = path, Username = username, Password = password };

    /// <summary>By FTP, in the clear.</summary>
    /// <param name="hostname">The server's address or name, at most 63 characters.</param>
    /// <param name="path">The folder, at most 255 characters.</param>
    /// <param name="username">The user name, at most 255 characters.</param>
    /// <param name="password">The password, at most 255 characters.</param>
    public static LogExportTarget Ftp(string hostname, string path, string username, string password) => new FtpTarget { Hostname = hostname, Path = path, Username = username, Password = password };

    /// <summary>By SSH.</summary>
    [Alternative("scp")]
    public sealed partial record ScpTarget : LogExportTarget
    {
        /// <summary>The server's address or name, at most 63 characters. Null: not managed.</summary>
        [Element("hostname", MaxLength = 63)]
        public string? Hostname { get; init; }

        /// <summary>Its port, 1 to 65535. Null: not managed.</summary>
        [Element("port", Min = 1, Max = 65535)]
        public int? Port { get; init; }

        /// <summary>The folder, at most 255 characters. Null: not managed.</summary>
        [Element("path", MaxLength = 255)]
        public string? Path { get; init; }

        /// <summary>The user name, at most 255 characters. Null: not managed.</summary>
        [Element("username", MinLength = 1, MaxLength = 255)]
        public string? Username { get; init; }

        /// <summary>The password, at most 255 characters. Null: not managed.</summary>
        [Element("password", MaxLength = 255, Secret = true)]
        public string? Password { get; init; }
    }

    /// <summary>By FTP, in the clear.</summary>
    [Alternative("ftp")]
    public sealed partial record FtpTarget : LogExportTarget
    {
        /// <summary>The server's address or name, at most 63 characters. Null: not managed.</summary>
        [Element("hostname", MaxLength = 63)]
        public string? Hostname { get; init; }

        /// <summary>Its port, 1 to 65535. Null: not managed.</summary>
        [Element("port", Min = 1, Max = 65535)]
        public int? Port { get; init; }

        /// <summary>The folder, at most 255 characters. Null: not managed.</summary>
        [Element("path", MaxLength = 255)]
        public string? Path { get; init; }

        /// <summary>The user name, at most 255 characters. Null: not managed.</summary>
        [Element("username", MinLength = 1, MaxLength = 255)]
        public string? Username { get; init; }

        /// <summary>The password, at most 255 characters. Null: not managed.</summary>
        [Element("password", MaxLength = 255, Secret = true)]
        public string? Password { get; init; }

        /// <summary>Whether the server opens the port for data. Null: not managed.</summary>
        [Element("passive-mode")]
        public bool? PassiveMode { get; init; }
    }
}
