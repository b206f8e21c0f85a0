namespace PanOs.HaPair;

/// <summary>What a probe tries.</summary>
public enum ProbeKind
{
    /// <summary>A ping.</summary>
    Ping,

    /// <summary>A page fetched over HTTPS.</summary>
    Https,
}

/// <summary>One probe that a test instance sent.</summary>
/// <param name="Number">The round it belongs to; rounds are counted from 1 when the instance starts.</param>
/// <param name="At">When, on the instance's clock.</param>
/// <param name="Kind">What it tried.</param>
/// <param name="Target">Where to.</param>
/// <param name="Succeeded">Whether the answer came.</param>
/// <param name="Body">The answer, for <see cref="ProbeKind.Https"/> the caller's address as the server saw it; null when there is none.</param>
public sealed record ProbeLine(int Number, DateTimeOffset At, ProbeKind Kind, string Target, bool Succeeded, string? Body)
{
    /// <summary>The line as the instance prints it.</summary>
    public override string ToString() =>
        $"PROBE {Number} {At.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ} {(Kind == ProbeKind.Ping ? "ping" : "https")} {Target} {(Succeeded ? "ok" : "fail")}{(Body is null ? "" : " " + Body)}";
}

/// <summary>What the probes of a test instance behind the pair say at a moment.</summary>
public sealed record ProbeResult
{
    /// <summary>Makes a result of the lines of some rounds.</summary>
    /// <param name="lines">The lines, oldest first.</param>
    public ProbeResult(IReadOnlyList<ProbeLine> lines) => Lines = lines;

    /// <summary>The lines that the result rests on, oldest first.</summary>
    public IReadOnlyList<ProbeLine> Lines { get; }

    /// <summary>Whether the latest ping was answered.</summary>
    public bool PingWorks => Latest(ProbeKind.Ping) is { Succeeded: true };

    /// <summary>Whether the latest HTTPS request was answered.</summary>
    public bool HttpsWorks => Latest(ProbeKind.Https) is { Succeeded: true };

    /// <summary>Whether both work.</summary>
    public bool Works => PingWorks && HttpsWorks;

    /// <summary>The public address under which the instance is seen on the internet; null when no request was answered.</summary>
    public string? SeenFrom => Lines.LastOrDefault(line => line is { Kind: ProbeKind.Https, Succeeded: true, Body: not null })?.Body;

    /// <summary>Ping, HTTPS and the address seen outside.</summary>
    public override string ToString() => $"ping {Word(PingWorks)}, HTTPS {Word(HttpsWorks)}, seen from {SeenFrom ?? "nowhere"}";

    private static string Word(bool works) => works ? "works" : "fails";

    private ProbeLine? Latest(ProbeKind kind) => Lines.LastOrDefault(line => line.Kind == kind);
}
