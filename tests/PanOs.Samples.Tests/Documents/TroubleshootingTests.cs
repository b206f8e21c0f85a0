using System.Text.RegularExpressions;

namespace PanOs.Samples.Tests.Documents;

/// <summary>The messages that the page of troubles lists are ones that the code can say; who searches it finds them.</summary>
public sealed partial class TroubleshootingTests
{
    [Fact]
    public void Every_message_is_one_of_the_code()
    {
        string code = string.Join('\n', Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        string[] messages = [.. File.ReadLines(Repository.PathOf("docs", "troubleshooting.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => Quoted().Matches(line.Split('|')[1])).Select(match => match.Groups["text"].Value)];

        Assert.True(messages.Length > 20);
        Assert.DoesNotContain(messages, message => message.Split('…').Any(part => !code.Contains(part.Trim(' ', '.', '\''), StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Quoted();
}
