namespace PanOs.HaPair;

/// <summary>How a failing-over firewall takes over the dataplane on AWS.</summary>
internal enum AwsFailoverMode
{
    /// <summary>The answer names neither mode.</summary>
    Unknown,

    /// <summary>The dataplane ENIs move to the other instance.</summary>
    InterfaceMove,

    /// <summary>Secondary addresses move between ENIs that stay; the mode of a new firewall.</summary>
    SecondaryIp,
}

/// <summary>What only the command line of a firewall tells: the failover mode and the packet I/O mode.</summary>
/// <param name="FailoverMode">The mode that the VM-Series plugin is in.</param>
/// <param name="FailoverModeText">What the firewall answered, for a report.</param>
/// <param name="DpdkOn">Whether DPDK moves the packets now; null when the answer does not say.</param>
/// <param name="DpdkText">What the firewall answered, for a report.</param>
internal sealed record CommandLineState(AwsFailoverMode FailoverMode, string FailoverModeText, bool? DpdkOn, string DpdkText)
{
    /// <summary>
    /// Reads the answer to the <c>show</c> of the failover mode. Unconfirmed: no capture of the text was found, so only
    /// the name of a mode in it counts.
    /// </summary>
    public static AwsFailoverMode ParseFailoverMode(string text)
    {
        bool move = Names(text, "interface-move") || Names(text, "interface move");
        bool secondary = Names(text, "secondary-ip") || Names(text, "secondary ip");
        return move == secondary ? AwsFailoverMode.Unknown
            : move ? AwsFailoverMode.InterfaceMove
            : AwsFailoverMode.SecondaryIp;
    }

    /// <summary>
    /// Reads the answer to <c>show system setting dpdk-pkt-io</c>, captured on PAN-OS 11.1.3: the line of the current
    /// mode counts, not the one of the default.
    /// </summary>
    public static bool? ParseDpdk(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Names(line[..colon], "current packet io mode"))
            {
                string mode = line[(colon + 1)..].Trim();
                return mode.Length == 0 ? null : mode.Equals("DPDK", StringComparison.OrdinalIgnoreCase);
            }
        }

        return null;
    }

    private static bool Names(string text, string what) => text.Contains(what, StringComparison.OrdinalIgnoreCase);
}
