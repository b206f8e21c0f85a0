namespace PanOs.Simulator;

/// <summary>What some PAN-OS versions have and earlier ones lack, as far as a client of the XML API notices.</summary>
internal enum DeviceFeature
{
    /// <summary>The request header <c>X-PAN-KEY</c>; before it a key is a parameter.</summary>
    KeyHeader,

    /// <summary>API keys that end after a configured time, and ending all of them at once.</summary>
    KeyLifetime,

    /// <summary>API keys made with a certificate, which look different.</summary>
    KeyCertificate,

    /// <summary>Tags on users: <c>register-user</c> and <c>show object registered-user</c>.</summary>
    RegisteredUsers,

    /// <summary><c>device-certificate-status</c> in <c>show system info</c>.</summary>
    DeviceCertificate,

    /// <summary><c>plugin_versions</c> in <c>show system info</c>.</summary>
    PluginVersions,

    /// <summary><c>show redistribution</c>.</summary>
    DataRedistribution,

    /// <summary>Logical routers, <c>show advanced-routing</c>, and the word for it in <c>show system info</c>.</summary>
    AdvancedRouting,

    /// <summary>The counters of 5G in <c>show session info</c>.</summary>
    FiveGCounters,

    /// <summary>The leaves that <c>show interface NAME</c> got with DHCPv6 and the proxy protocol.</summary>
    InterfaceDetailsOf11,

    /// <summary>An empty <c>tfin</c> while a job runs; before it says <c>Still Active</c>.</summary>
    BlankFinishTime,

    /// <summary>Fields of logs that name the device and its device groups.</summary>
    DeviceGroupsInLogs,
}
