using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;
using SimulatorServer;

namespace PanOs.Simulator.Tests;

/// <summary>The program as its users start it.</summary>
public sealed class ServerProcessTests
{
    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        [typeof(ServerHost).Assembly.Location, .. arguments])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<(int Code, string Output, string Errors)> EndOfAsync(Process process)
    {
        using var limit = new CancellationTokenSource(ServerBench.Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await errors);
    }

    [Fact]
    public async Task It_says_where_it_answers_on_one_line_and_in_the_file_and_ends_cleanly_on_SIGTERM()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "SIGTERM is a matter of Unix.");
        string ready = Path.Combine(Path.GetTempPath(), $"ready-{Guid.NewGuid():N}.json");
        using Process process = Start("--listen", "127.0.0.1:0", "--pair", "127.0.0.1:0", "--http", "127.0.0.1:0", "--time-scale", "60", "--ready", ready);
        try
        {
            using var limit = new CancellationTokenSource(ServerBench.Patience);
            string line = (await process.StandardOutput.ReadLineAsync(limit.Token))!;
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            Assert.Matches("^([0-9A-F]{2}:){31}[0-9A-F]{2}$", root.GetProperty("certificateSha256").GetString());
            Assert.NotEqual(root.GetProperty("certificateSha256").GetString(), root.GetProperty("pairCertificateSha256").GetString());
            Assert.StartsWith("https://127.0.0.1:", root.GetProperty("pair").GetString(), StringComparison.Ordinal);
            Assert.Equal("10.0.0.20", root.GetProperty("pairManagementAddress").GetString());

            string pin = root.GetProperty("certificateSha256").GetString()!.Replace(":", "", StringComparison.Ordinal);
            using HttpClient http = ServerBench.Client(new Uri(root.GetProperty("listen").GetString()!), pin);
            using HttpResponseMessage answer = await http.GetAsync("?type=version", limit.Token);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);

            Assert.Equal(0, Kill(process.Id, 15));
            (int code, string rest, string errors) = await EndOfAsync(process);
            Assert.Equal((0, "", ""), (code, rest, errors));
            Assert.Equal(line, (await File.ReadAllTextAsync(ready)).TrimEnd('\n'));
        }
        finally
        {
            File.Delete(ready);
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    [Fact]
    public async Task Wrong_arguments_are_told_one_line_each()
    {
        using Process process = Start("--listen", "8.8.8.8:443", "--frobnicate", "--vsys", "0", "--admin", "Secret-1", "--time-scale", "-1", "--config", "/nowhere", "--version", "new");
        (int code, string output, string errors) = await EndOfAsync(process);
        Assert.Equal((2, ""), (code, output));
        string[] lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["--listen", "Unknown", "--vsys", "--admin:", "--time-scale", "--config", "--version"], lines.Select(line => line.Split(' ')[0]));
        Assert.DoesNotContain("Secret-1", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--pair", "127.0.0.1:8443", "more than one listener")]
    [InlineData("--pair", "127.0.0.1", "not ADDRESS:PORT")]
    [InlineData("--http", "127.0.0.1:", "not ADDRESS:PORT")]
    [InlineData("--ec2", "127.0.0.1:70000", "not ADDRESS:PORT")]
    [InlineData("--ready", "--help", "needs a value")]
    [InlineData("--listen", "127.0.0.1:1", "more than once")]
    [InlineData("--time-scale", "NaN", "not a number")]
    public void A_wrong_value_is_named(string name, string value, string complaint)
    {
        (_, IReadOnlyList<string> faults) = ServerOptionsReader.Read(["--listen", "127.0.0.1:8443", name, value]);
        Assert.Contains(complaint, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:8442", "127.0.0.1:8443 is given to more than one listener")]
    [InlineData("127.0.0.1:65535", "the next port is needed")]
    public void The_second_command_line_needs_the_next_port(string ssh, string complaint)
    {
        (_, IReadOnlyList<string> faults) = ServerOptionsReader.Read(["--listen", "127.0.0.1:8443", "--pair", "127.0.0.1:8444", "--ssh", ssh]);
        Assert.Contains(complaint, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        using Process process = Start("--help");
        (int code, string output, _) = await EndOfAsync(process);
        Assert.Equal(0, code);
        Assert.All(ServerHelp.Options, option => Assert.Contains($"  {option} ", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_configuration_that_is_none_is_refused_with_one_line()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "<!DOCTYPE config []><config/>");
        using Process process = Start("--listen", "127.0.0.1:0", "--config", path);
        (int code, _, string errors) = await EndOfAsync(process);
        File.Delete(path);
        Assert.Equal(2, code);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
