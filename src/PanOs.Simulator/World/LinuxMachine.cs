using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PanOs.Simulator;

/// <summary>
/// A small Linux machine. Of its user data it runs the lines <c>probe ping TARGET</c> and <c>probe https TARGET</c>,
/// over and over with the pause that a line <c>sleep SECONDS</c> names, and writes each result to its console:
/// <c>PROBE n time kind target ok|fail [body]</c>. On a real machine the script defines <c>probe</c> itself.
/// </summary>
internal sealed partial class LinuxMachine
{
    private static readonly TimeSpan BootTime = TimeSpan.FromSeconds(25);

    private readonly WorldClock _clock;
    private readonly Ec2Instance _instance;
    private readonly Func<Ec2Instance, IPAddress, IpProtocol, int, TrafficTrace> _trace;
    private readonly SimulatedInternet _internet;
    private readonly IReadOnlyList<(string Kind, string Target)> _probes;
    private readonly TimeSpan _pause;
    private readonly StringBuilder _console = new();
    private readonly List<(DateTimeOffset At, int Length)> _written = [];
    private IDisposable? _next;
    private int _round;

    public LinuxMachine(
        WorldClock clock,
        Ec2Instance instance,
        SimulatedInternet internet,
        Func<Ec2Instance, IPAddress, IpProtocol, int, TrafficTrace> trace)
    {
        _clock = clock;
        _instance = instance;
        _trace = trace;
        _internet = internet;
        _probes = [.. ProbeLine().Matches(instance.UserData).Select(match => (match.Groups["kind"].Value, match.Groups["target"].Value))];
        Match sleep = SleepLine().Match(instance.UserData);
        _pause = TimeSpan.FromSeconds(sleep.Success ? int.Parse(sleep.Groups["seconds"].Value, CultureInfo.InvariantCulture) : 5);
    }

    /// <summary>What it had written by a moment.</summary>
    public string ConsoleAt(DateTimeOffset moment) =>
        _written.FindLastIndex(written => written.At <= moment) is var last and >= 0 ? _console.ToString(0, _written[last].Length) : string.Empty;

    public void Start()
    {
        Stop();
        _next = _clock.Schedule(BootTime, Booted);
    }

    public void Stop()
    {
        _next?.Dispose();
        _next = null;
    }

    private void Booted()
    {
        Write("[    0.000000] Linux version 6.1\ncloud-init: running user data\n");
        if (_probes.Count > 0)
        {
            Probe();
        }
    }

    private void Probe()
    {
        _round++;
        foreach ((string kind, string target) in _probes)
        {
            string time = _clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            Write($"PROBE {_round.ToString(CultureInfo.InvariantCulture)} {time} {kind} {target} {Result(kind, target)}\n");
        }

        _next = _clock.Schedule(_pause, Probe);
    }

    private void Write(string text)
    {
        _console.Append(text);
        _written.Add((_clock.GetUtcNow(), _console.Length));
    }

    private string Result(string kind, string target)
    {
        if (_internet.Resolve(target) is not { } address)
        {
            return "fail";
        }

        TrafficTrace trace = kind == "ping"
            ? _trace(_instance, address, IpProtocol.Icmp, 0)
            : _trace(_instance, address, IpProtocol.Tcp, 443);
        return (trace.Succeeded, kind) switch
        {
            (false, _) => "fail",
            (true, "ping") => "ok",
            (true, _) => $"ok {trace.SeenFrom}",
        };
    }

    [GeneratedRegex(@"^\s*probe (?<kind>ping|https) (?<target>[A-Za-z0-9.:-]+)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProbeLine();

    [GeneratedRegex(@"^\s*sleep (?<seconds>\d+)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SleepLine();
}
