namespace PanOs;

/// <summary>A job of the firewall, as it was when asked (<c>show jobs</c>). Its fields are as captured on PAN-OS 8.1 to 11.</summary>
public sealed record Job
{
    /// <summary>Its number; null for a job lost when a daemon crashed, which has neither number nor status.</summary>
    public int? Id { get; init; }

    /// <summary>Such as <c>Commit</c>, <c>AutoCom</c>, <c>HA-Sync</c> or <c>Failed-Job</c>.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary><c>PEND</c>, <c>ACT</c> or <c>FIN</c>; empty when the firewall did not say.</summary>
    public string Status { get; init; } = string.Empty;

    /// <summary><c>PEND</c>, <c>OK</c> or <c>FAIL</c>; empty when the firewall did not say.</summary>
    public string Result { get; init; } = string.Empty;

    /// <summary>Percent; 100 for a finished job, null when the firewall did not give a number.</summary>
    public int? Progress { get; init; }

    /// <summary>What the firewall tells about the job, line by line.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>Warnings, line by line.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Who started it; null when the firewall did not say.</summary>
    public string? User { get; init; }

    /// <summary>The text given to it; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>When it was queued, in the firewall's own time zone (<c>2026/01/31 10:13:22</c>); null when it did not say.</summary>
    public string? Enqueued { get; init; }

    /// <summary>When it left the queue, a time of day in the firewall's own time zone (<c>10:13:22</c>); null when it did not say.</summary>
    public string? Dequeued { get; init; }

    /// <summary>
    /// When it ended, in the firewall's own time zone, as a time of day or with the date; null while it runs or when
    /// the firewall did not say.
    /// </summary>
    public string? Finished { get; init; }

    /// <summary>Its place in the queue, 0 when it runs or is over; null when the firewall did not say.</summary>
    public int? PositionInQueue { get; init; }

    /// <summary>Whether it can be stopped; null when the firewall did not say.</summary>
    public bool? IsStoppable { get; init; }

    /// <summary>
    /// Whether it has ended, well or badly. The status says so; neither the progress (a job at 100 percent may still
    /// run) nor the result does.
    /// </summary>
    public bool IsFinished => Status is "FIN" || Type is "Failed-Job";

    /// <summary>Whether it has ended well.</summary>
    public bool Succeeded => Status is "FIN" && Result is "OK";

    /// <summary>One line: number, type, status, result and progress.</summary>
    public override string ToString() =>
        $"job {(Id is { } id ? id.ToString() : "without a number")} {Type} {Status} {Result}{(IsFinished || Progress is null ? "" : $" {Progress}%")}".TrimEnd();
}
