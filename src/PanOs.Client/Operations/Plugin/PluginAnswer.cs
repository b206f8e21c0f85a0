namespace PanOs;

/// <summary>Reads the texts that the VM-Series commands answer with. What is not recognised is said to be so, not guessed.</summary>
internal static class PluginAnswer
{
    public static AwsFailoverMode FailoverModeIn(string answer)
    {
        var isMove = Names(answer, "interface-move");
        var isSecondary = Names(answer, "secondary-ip");
        return (isMove, isSecondary) switch
        {
            (true, false) => AwsFailoverMode.InterfaceMove,
            (false, true) => AwsFailoverMode.SecondaryIp,
            _ => AwsFailoverMode.NotReadable,
        };
    }

    public static PacketIoReading PacketIoIn(string answer) => new()
    {
        Current = After(answer, "Device current Packet IO mode:"),
        IsCapable = AnswerText.ToYesNo(After(answer, "Device DPDK Packet IO capable:")),
        Default = After(answer, "Device default Packet IO mode:"),
        Answer = answer,
    };

    private static bool Names(string answer, string mode) => answer.Contains(mode, StringComparison.OrdinalIgnoreCase);

    // The XML reader may have joined the lines, so a value ends at the end of its word.
    private static string? After(string answer, string label)
    {
        var at = answer.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : answer[(at + label.Length)..].Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var word, ..] ? word : null;
    }
}
