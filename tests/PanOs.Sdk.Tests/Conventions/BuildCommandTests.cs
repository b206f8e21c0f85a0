using System.ComponentModel;

namespace PanOs.Sdk.Tests.Conventions;

/// <summary>The daily commands, given wrongly: nothing is done, and the last line says what is wrong.</summary>
public sealed class BuildCommandTests
{
    [Theory]
    [InlineData("there is no command 'tset'", "tset")]
    [InlineData("not '--chekc'", "format", "--chekc")]
    [InlineData("needs a FILE", "script")]
    [InlineData("there is no script 'nowhere.cs'", "script", "nowhere.cs")]
    public async Task A_wrong_command_does_nothing_and_says_why(string why, params string[] arguments)
    {
        (int code, string output) = await BuildAsync(arguments);

        Assert.Equal(2, code);
        Assert.Contains(why, output.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_is_no_fault(string argument)
    {
        (int code, string output) = await BuildAsync(argument);

        Assert.Equal(0, code);
        Assert.StartsWith("Usage: ./build", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> BuildAsync(params string[] arguments)
    {
        try
        {
            return await CommandLine.RunAsync("bash", Path.GetTempPath(), [Repository.PathOf("build"), .. arguments]);
        }
        catch (Win32Exception)
        {
            Assert.Skip("bash is not there");
            throw;
        }
    }
}
