namespace PanOs.Model;

/// <summary>A log export schedule.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("deviceconfig/system/log-export-schedule", ObjectPlaces.Device, Title = "log export schedule", Collection = "LogExportSchedules", NameMaxLength = 31)]
public sealed partial record LogExportSchedule(string Name) : ConfigurationObject
{
    /// <summary>Description, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Log type. Null: not managed.</summary>
    [Element("log-type")]
    public LogExportScheduleLogType? LogType { get; init; }

    /// <summary>Protocol. Null: not managed.</summary>
    [Element("protocol")]
    public LogExportScheduleProtocol? Protocol { get; init; }

    /// <summary>Start time, at most 5 characters. Null: not managed.</summary>
    [Element("start-time", MinLength = 5, MaxLength = 5)]
    public string? StartTime { get; init; }
}

/// <summary>Log type.</summary>
public enum LogExportScheduleLogType
{
    /// <summary><c>traffic</c>.</summary>
    Traffic,

    /// <summary><c>threat</c>.</summary>
    Threat,

    /// <summary><c>gtp</c>.</summary>
    Gtp,

    /// <summary><c>sctp</c>.</summary>
    Sctp,

    /// <summary><c>tunnel</c>.</summary>
    Tunnel,

    /// <summary><c>userid</c>.</summary>
    Userid,

    /// <summary><c>iptag</c>.</summary>
    Iptag,

    /// <summary><c>auth</c>.</summary>
    Auth,

    /// <summary><c>url</c>.</summary>
    Url,

    /// <summary><c>data</c>.</summary>
    Data,

    /// <summary><c>hipmatch</c>.</summary>
    Hipmatch,

    /// <summary><c>wildfire</c>.</summary>
    Wildfire,

    /// <summary><c>decryption</c>.</summary>
    Decryption,

    /// <summary><c>globalprotect</c>.</summary>
    Globalprotect,
}

/// <summary>Protocol: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record LogExportScheduleProtocol : ConfigurationNode
{
    private LogExportScheduleProtocol()
    {
    }

    /// <summary>Ftp.</summary>
    [Alternative("ftp")]
    public sealed partial record FtpChoice : LogExportScheduleProtocol
    {
        /// <summary>Hostname, at most 63 characters. Null: not managed.</summary>
        [Element("hostname", MaxLength = 63)]
        public string? Hostname { get; init; }

        /// <summary>Passive mode, yes or no. Null: not managed.</summary>
        [Element("passive-mode")]
        public bool? PassiveMode { get; init; }

        /// <summary>Password, at most 255 characters. Null: not managed.</summary>
        [Element("password", MaxLength = 255, Secret = true)]
        public string? Password { get; init; }

        /// <summary>Path, at most 255 characters. Null: not managed.</summary>
        [Element("path", MaxLength = 255)]
        public string? Path { get; init; }

        /// <summary>Port, 1 to 65535. Null: not managed.</summary>
        [Element("port", Min = 1, Max = 65535)]
        public int? Port { get; init; }

        /// <summary>Username, at most 255 characters. Null: not managed.</summary>
        [Element("username", MinLength = 1, MaxLength = 255)]
        public string? Username { get; init; }
    }

    /// <summary>Scp.</summary>
    [Alternative("scp")]
    public sealed partial record ScpChoice : LogExportScheduleProtocol
    {
        /// <summary>Hostname, at most 63 characters. Null: not managed.</summary>
        [Element("hostname", MaxLength = 63)]
        public string? Hostname { get; init; }

        /// <summary>Password, at most 255 characters. Null: not managed.</summary>
        [Element("password", MaxLength = 255, Secret = true)]
        public string? Password { get; init; }

        /// <summary>Path, at most 255 characters. Null: not managed.</summary>
        [Element("path", MaxLength = 255)]
        public string? Path { get; init; }

        /// <summary>Port, 1 to 65535. Null: not managed.</summary>
        [Element("port", Min = 1, Max = 65535)]
        public int? Port { get; init; }

        /// <summary>Username, at most 255 characters. Null: not managed.</summary>
        [Element("username", MinLength = 1, MaxLength = 255)]
        public string? Username { get; init; }
    }
}
