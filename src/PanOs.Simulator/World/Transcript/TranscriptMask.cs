using System.Text.RegularExpressions;

namespace PanOs.Simulator;

/// <summary>Takes the secrets out of what a transcript keeps.</summary>
internal static partial class TranscriptMask
{
    public const int AnswerLimit = 4096;
    private const string Mask = "***";

    public static string Parameter(string name, string value) => name is "key" or "password" or "passphrase" ? Mask : Text(value);

    public static string Beginning(string body) => Text(body.Length <= AnswerLimit ? body : body[..AnswerLimit]);

    // Works on a text that is cut off in the middle of a secret, too.
    private static string Text(string text) => text.Contains('<', StringComparison.Ordinal)
        ? Secret().Replace(text, $"<${{name}}>{Mask}")
        : text;

    // Linear, on texts of megabytes and on busy machines: no time limit.
    [GeneratedRegex("<(?<name>key|password|phash|old-password|passphrase|private-key|secret|pre-shared-key|auth-key|authpwd|privpwd|bind-password|community|community-string|vm-auth-key|auth-code)>[^<]+", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Secret();
}
