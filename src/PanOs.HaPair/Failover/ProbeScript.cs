using System.Globalization;
using System.Net;

namespace PanOs.HaPair;

/// <summary>The user data of the test instance, and how to read what it prints on its console.</summary>
internal static class ProbeScript
{
    /// <summary>How long the instance waits between two rounds.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // EC2 keeps the last 64 KiB of a console; a line of the script is far below the other limit.
    private const int MostText = 256 * 1024;
    private const int MostLine = 512;

    // An address of the range for documentation would never answer outside a lab: the operator's own choice replaces it.
    private const string Text = """
        #!/bin/bash
        # panos-probe 1
        # Prints one line a probe on the console: PROBE <round> <time> <kind> <target> ok|fail [<answer>]
        probe() {
          local kind="$1" target="$2" body="" outcome="fail"
          case "$kind" in
            ping) ping -c 1 -W 2 "$target" >/dev/null 2>&1 && outcome="ok" ;;
            https) body="$(curl -sf --max-time 4 "https://$target" | head -c 64 | tr -d '\r\n')" && [ -n "$body" ] && outcome="ok" ;;
          esac
          echo "PROBE $n $(date -u +%Y-%m-%dT%H:%M:%SZ) $kind $target $outcome $body" >/dev/console
        }
        n=0
        while true; do
          n=$((n+1))
        {probes}
          sleep {pause}
        done
        """;

    /// <summary>The script.</summary>
    /// <param name="probes">What each round tries, in order: an address to ping, a host that answers HTTPS with the caller's address.</param>
    public static string Compose(IReadOnlyList<(ProbeKind Kind, string Target)> probes)
    {
        foreach ((_, string target) in probes)
        {
            RequireHost(target, nameof(probes));
        }

        return Text
            .Replace("{probes}", string.Join('\n', probes.Select(each => $"  probe {Word(each.Kind)} {each.Target}")), StringComparison.Ordinal)
            .Replace("{pause}", Pause.TotalSeconds.ToString("0", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>
    /// The probe lines in a console's text; what else is there, and half a line at its edges, is passed over. Whoever gets
    /// onto the machine can write to its console, so only the end of it counts, and only lines that are exactly right.
    /// </summary>
    public static IReadOnlyList<ProbeLine> Parse(string console)
    {
        if (console.Length > MostText)
        {
            console = console[^MostText..];
        }

        List<ProbeLine> lines = [];
        string[] raws = console.Split('\n');

        // What stands behind the last line end may be cut off in the middle of an address.
        foreach (string raw in raws[..^1])
        {
            // A kernel may print a time stamp before what a program writes to the console.
            int start = raw.Length > MostLine ? -1 : raw.IndexOf("PROBE ", StringComparison.Ordinal);
            if (start >= 0 && ParseLine(raw[start..]) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static ProbeLine? ParseLine(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is not (6 or 7)
            || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || !DateTimeOffset.TryParseExact(words[2], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at)
            || words[3] is not ("ping" or "https")
            || !IsHost(words[4])
            || words[5] is not ("ok" or "fail"))
        {
            return null;
        }

        ProbeKind kind = words[3] == "ping" ? ProbeKind.Ping : ProbeKind.Https;
        string? body = words.Length == 7 && IPAddress.TryParse(words[6], out IPAddress? seen) ? seen.ToString() : null;
        return new ProbeLine(number, at, kind, words[4], words[5] == "ok", body);
    }

    private static string Word(ProbeKind kind) => kind == ProbeKind.Ping ? "ping" : "https";

    private static bool IsHost(string host) => Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4;

    // The target becomes part of a script that runs as root, so nothing but a plain host name or address gets in.
    private static void RequireHost(string host, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(host, parameter);
        if (!IsHost(host))
        {
            throw new ArgumentException($"'{host}' is neither a host name nor an IPv4 address.", parameter);
        }
    }
}
