using System.Globalization;

namespace PanOs.Simulator;

/// <summary>
/// The logs of a firewall: system logs are what it notes of itself, configuration logs the writes over the API,
/// traffic logs the flows that the dataplane has let through or dropped. Fields as captured on 9.x and 10.x, those of
/// traffic as captured on 5.x and 6.x.
/// </summary>
internal sealed class LogStore
{
    private const int Limit = 5000;

    private static readonly string[] s_types =
    [
        "traffic", "threat", "config", "system", "hipmatch", "globalprotect", "wildfire", "url", "data", "corr", "corr-detail", "corr-categ",
        "userid", "iptag", "auth", "gtp", "sctp", "tunnel", "decryption", "external", "alarm",
    ];

    private readonly SimulatedFirewall _firewall;
    private readonly Dictionary<string, List<LogEntry>> _entries = new(StringComparer.Ordinal);
    private long _number;

    public LogStore(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        foreach (SystemLogEntry noted in firewall.SystemLog)
        {
            NoteSystem(noted);
        }

        firewall.Log.Written += NoteSystem;
    }

    /// <summary>The log types that a query may name.</summary>
    public static bool IsType(string type) => s_types.Contains(type, StringComparer.Ordinal);

    /// <summary>All entries of a type, the oldest first.</summary>
    public IReadOnlyList<LogEntry> Of(string type) => _entries.TryGetValue(type, out List<LogEntry>? entries) ? entries : [];

    /// <summary>Notes a request that has written to the configuration, or tried to.</summary>
    public void NoteConfiguration(string user, ApiRequest request, ApiAnswer answer)
    {
        if (request["action"] is not ("set" or "edit" or "delete" or "rename" or "move" or "clone" or "override" or "multi-config") || answer.Status != 200)
        {
            return;
        }

        string path = request["xpath"] ?? "";
        Write("config", "0", _firewall.Clock.GetUtcNow(),
            ("host", "0.0.0.0"),
            ("cmd", request["action"]!),
            ("admin", user),
            ("client", "Web"),
            ("result", answer.Content.AsSpan().IndexOf("status=\"success\""u8) >= 0 ? "Succeeded" : "Failed"),
            ("path", ConfigurationLogPath.Of(path)),
            ("dg_id", "0"),
            ("full-path", path));
    }

    /// <summary>Notes a flow whose first packet the dataplane has seen.</summary>
    public void NoteTraffic(FlowRecord flow) => Write(
        "traffic", flow.Action == "allow" ? "end" : flow.Action, flow.At, [.. TrafficLog.Fields(flow)]);

    // Unconfirmed: which event a note is called by.
    private void NoteSystem(SystemLogEntry noted) => Write("system", "general", noted.At,
        ("eventid", "general"),
        ("fmt", "0"),
        ("id", "0"),
        ("module", "general"),
        ("severity", "informational"),
        ("opaque", noted.Text));

    private void Write(string type, string subtype, DateTimeOffset at, params (string Name, string Value)[] own)
    {
        string time = DeviceTime.Stamp(at);
        long number = ++_number;
        (string, string)[] head =
        [
            ("domain", "1"),
            ("receive_time", time),
            ("serial", SystemCommands.Serial(_firewall)),
            ("seqno", number.ToString(CultureInfo.InvariantCulture)),
            ("actionflags", "0x0"),
        ];
        (string, string)[] kind =
        [
            ("type", type.ToUpperInvariant()),
            ("subtype", subtype),
            ("config_ver", "0"),
            ("time_generated", time),
        ];
        (string, string)[] place = !_firewall.Profile.Has(DeviceFeature.DeviceGroupsInLogs) ? [] :
        [
            ("dg_hier_level_1", "0"),
            ("dg_hier_level_2", "0"),
            ("dg_hier_level_3", "0"),
            ("dg_hier_level_4", "0"),
            ("device_name", _firewall.Hostname),
            ("vsys_id", type == "traffic" ? "1" : "0"),
        ];
        (string, string)[] cloud = type is "system" or "config" ? [("is-logging-service", "no")] : [];
        if (!_entries.TryGetValue(type, out List<LogEntry>? entries))
        {
            _entries.Add(type, entries = []);
        }

        if (entries.Count == Limit)
        {
            entries.RemoveAt(0);
        }

        // Captured: traffic and threat logs have the device after their own fields' beginning; the place is not part of what they mean.
        entries.Add(new LogEntry(type, at, number, type == "traffic" ? [.. head, .. kind, .. own, .. place] : [.. head, .. cloud, .. kind, .. place, .. own]));
    }
}
