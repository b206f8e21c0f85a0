using System.Text.RegularExpressions;

namespace PanOs.HaPair;

/// <summary>What the command line of a firewall waits for.</summary>
internal enum TerminalWait
{
    /// <summary>It is still busy.</summary>
    Nothing,

    /// <summary>A command; the prompt ends in <c>&gt;</c>.</summary>
    Command,

    /// <summary>A command in configuration mode; the prompt ends in <c>#</c>.</summary>
    ConfigurationCommand,

    /// <summary>A yes or a no.</summary>
    YesOrNo,

    /// <summary>A password, typed without echo.</summary>
    Password,
}

/// <summary>Tells from the end of the output what the firewall waits for, whatever its host name and HA state are.</summary>
internal static partial class TerminalPrompt
{
    /// <summary>What the firewall waits for after <paramref name="output"/>.</summary>
    public static TerminalWait Recognize(string output)
    {
        string last = LastLine(output);
        if (YesOrNo().IsMatch(last))
        {
            return TerminalWait.YesOrNo;
        }

        if (Password().IsMatch(last))
        {
            return TerminalWait.Password;
        }

        Match prompt = Prompt().Match(last);
        return !prompt.Success ? TerminalWait.Nothing
            : prompt.Groups["end"].ValueSpan is "#" ? TerminalWait.ConfigurationCommand
            : TerminalWait.Command;
    }

    /// <summary>The text without what a terminal only draws with: colours, cursor moves, carriage returns, bells.</summary>
    public static string Clean(string text) => Drawing().Replace(text, "");

    private static string LastLine(string output)
    {
        string text = output.TrimEnd(' ');
        int end = text.LastIndexOf('\n');
        return text[(end + 1)..];
    }

    // admin@PA-VM>   admin@PA-VM(active)>   admin@fw-1#   also with a master-key or a suspended mark in brackets
    [GeneratedRegex(@"^[^\s@]+@[^\s>#]+(\([^)]*\))?(?<end>[>#])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prompt();

    [GeneratedRegex(@"[\(\[]\s*y(es)?\s*(or|/)\s*n(o)?\s*[\)\]]\s*[:?]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"password\s*:$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Password();

    [GeneratedRegex(@"\x1B\[[0-9;?]*[A-Za-z]|\x1B[=>]|[\r\a]|.\x08", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Drawing();
}
