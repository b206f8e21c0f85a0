namespace PanOs.Simulator;

/// <summary>A job as <c>show jobs</c> tells of it.</summary>
internal sealed class SimulatedJob(int id, string type, string user, string description, DateTimeOffset enqueued, TimeSpan duration)
{
    public int Id { get; } = id;

    /// <summary>Such as <c>Commit</c>, <c>AutoCom</c>, <c>HA-Sync</c>, <c>Validate</c>.</summary>
    public string Type { get; } = type;

    public string User { get; } = user;

    public string Description { get; } = description;

    public DateTimeOffset Enqueued { get; } = enqueued;

    public TimeSpan Duration { get; } = duration;

    public DateTimeOffset? Finished { get; set; }

    /// <summary>Whether the management daemon restarted under it: it is then listed without its id.</summary>
    public bool Crashed { get; set; }

    /// <summary>Whether it never ends, as a fault on purpose wants it; a reboot ends it.</summary>
    public bool Hangs { get; set; }

    /// <summary><c>ACT</c> while it runs, <c>FIN</c> afterwards.</summary>
    public string Status => Finished is null ? "ACT" : "FIN";

    /// <summary><c>PEND</c>, <c>OK</c> or <c>FAIL</c>.</summary>
    public string Result { get; set; } = "PEND";

    public IReadOnlyList<string> Details { get; set; } = [];

    public IReadOnlyList<string> Warnings { get; set; } = [];
}
