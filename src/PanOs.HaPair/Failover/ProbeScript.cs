using System.Globalization;

namespace PanOs.HaPair;

/// <summary>The user data of the test instance, and how to read what it prints on its console.</summary>
internal static class ProbeScript
{
    /// <summary>How long the instance waits between two rounds.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

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
          probe ping {ping}
          probe https {https}
          sleep {pause}
        done
        """;

    /// <summary>The script.</summary>
    /// <param name="pingTarget">Address to ping.</param>
    /// <param name="httpsTarget">Host that answers an HTTPS request with the caller's address.</param>
    public static string Compose(string pingTarget, string httpsTarget)
    {
        RequireHost(pingTarget, nameof(pingTarget));
        RequireHost(httpsTarget, nameof(httpsTarget));
        return Text
            .Replace("{ping}", pingTarget, StringComparison.Ordinal)
            .Replace("{https}", httpsTarget, StringComparison.Ordinal)
            .Replace("{pause}", Pause.TotalSeconds.ToString("0", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The probe lines in a console's text; what else is there, and half a line at its edges, is passed over.</summary>
    public static IReadOnlyList<ProbeLine> Parse(string console)
    {
        List<ProbeLine> lines = [];
        foreach (string raw in console.Split('\n'))
        {
            // A kernel may print a time stamp before what a program writes to the console.
            int start = raw.IndexOf("PROBE ", StringComparison.Ordinal);
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
        if (words.Length < 6
            || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || !DateTimeOffset.TryParse(words[2], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at)
            || words[3] is not ("ping" or "https")
            || words[5] is not ("ok" or "fail"))
        {
            return null;
        }

        ProbeKind kind = words[3] == "ping" ? ProbeKind.Ping : ProbeKind.Https;
        return new ProbeLine(number, at, kind, words[4], words[5] == "ok", words.Length > 6 ? words[6] : null);
    }

    // The target becomes part of a script that runs as root, so nothing but a plain host name or address gets in.
    private static void RequireHost(string host, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(host, parameter);
        if (Uri.CheckHostName(host) is not (UriHostNameType.Dns or UriHostNameType.IPv4))
        {
            throw new ArgumentException($"'{host}' is neither a host name nor an IPv4 address.", parameter);
        }
    }
}
