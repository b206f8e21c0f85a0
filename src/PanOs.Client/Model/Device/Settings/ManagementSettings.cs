namespace PanOs.Model;

/// <summary>How the device is managed: sessions, API keys, lock-out.</summary>
[ConfigurationObject("deviceconfig/setting/management", ObjectPlaces.Device, Title = "management settings", Collection = "ManagementSettings")]
public sealed partial record ManagementSettings : ConfigurationObject
{
    /// <summary>Minutes that an API key lives; 0 for ever. Null: not managed.</summary>
    [Element("api/key/lifetime", Min = 0)]
    public int? ApiKeyLifetime { get; init; }

    /// <summary>The name of the certificate that API keys are made with, PAN-OS 11.0 and later. Null: not managed.</summary>
    [Element("api/key/certificate")]
    public string? ApiKeyCertificate { get; init; }

    /// <summary>Minutes without activity after which an administrator is logged out; 0 never. Null: not managed; the device's default is 60.</summary>
    [Element("idle-timeout", Min = 0)]
    public int? IdleTimeout { get; init; }

    /// <summary>Failed logins after which an administrator is locked out; 0 never. Null: not managed.</summary>
    [Element("admin-lockout/failed-attempts", Min = 0)]
    public int? LockoutAttempts { get; init; }

    /// <summary>Minutes that the lock-out lasts; 0 until another administrator ends it. Null: not managed.</summary>
    [Element("admin-lockout/lockout-time", Min = 0)]
    public int? LockoutTime { get; init; }

    /// <summary>Whether a change takes the commit lock by itself. Null: not managed.</summary>
    [Element("auto-acquire-commit-lock")]
    public bool? AutoAcquireCommitLock { get; init; }

    /// <summary>What the host is called in syslog messages, such as <c>FQDN</c>. Null: not managed.</summary>
    [Element("hostname-type-in-syslog")]
    public string? HostnameTypeInSyslog { get; init; }

    /// <summary>The most rows of an export to CSV. Null: not managed.</summary>
    [Element("max-rows-in-csv-export")]
    public int? MaxRowsInCsvExport { get; init; }

    /// <summary>Whether a high load of the data plane is logged. Null: not managed.</summary>
    [Element("enable-log-high-dp-load")]
    public bool? LogHighDataPlaneLoad { get; init; }
}
