namespace PanOs.Samples.Tests;

/// <summary>Programs that write to the console of this process: no other test runs beside them.</summary>
[CollectionDefinition(nameof(ScriptTests), DisableParallelization = true)]
public sealed class ConsoleCollection;

/// <summary>
/// The file-based apps, and the one that is published ahead of time, as somebody in a hurry starts them: what is wrong is one
/// line on standard error, with no stack trace and no secret in it, and an exit code that is not 0.
/// </summary>
[Collection(nameof(ScriptTests))]
public sealed class ScriptTests
{
    private const string Secret = "S3cret-of-a-test";

    private static readonly string[] s_firewallScripts = ["compare-configurations.cs", "find-unused-objects.cs", "list-rules.cs"];

    private static readonly string[] s_pairScripts = ["drill-failover.cs", "watch-ha.cs"];

    public static TheoryData<string> Scripts => Repository.Names("*.cs", "samples", "scripts");

    public static TheoryData<string> FirewallScripts => [.. s_firewallScripts];

    public static TheoryData<string> PairScripts => [.. s_pairScripts];

    [Fact]
    public void Every_script_is_tried_here() =>
        Assert.Equal(s_firewallScripts.Concat(s_pairScripts).Order(StringComparer.Ordinal), Scripts.Select(row => row.Data).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Who_asks_for_help_gets_it(string name)
    {
        (int code, string output, string errors) = Run(name, "--help");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("PANOS_PASSWORD", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void An_option_that_does_not_exist_is_named(string name) => AssertOneLine("--verbos", Run(name, "--verbos"));

    [Theory]
    [MemberData(nameof(FirewallScripts))]
    public void What_is_no_address_is_refused(string name) => AssertOneLine("https://fw.example.com", Run(name, "fw.example.com"));

    [Theory]
    [MemberData(nameof(FirewallScripts))]
    public void An_argument_too_many_is_refused(string name) => AssertOneLine("argument", Run(name, "https://fw.example.com", "b", "c"));

    [Fact]
    public void A_file_that_is_not_there_is_named() => AssertOneLine("before.xml", Run("compare-configurations.cs", "before.xml", "after.xml"));

    [Theory]
    [MemberData(nameof(PairScripts))]
    public void A_topology_that_is_not_there_is_named(string name) => AssertOneLine("nowhere.json", Run(name, "nowhere.json"));

    [Theory]
    [MemberData(nameof(FirewallScripts))]
    public void Without_a_credential_both_kinds_are_named(string name)
    {
        (int, string, string Errors) run = Run(name, "https://fw.example.com");

        AssertOneLine("PANOS_API_KEY", run);
        Assert.Contains("PANOS_USER", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PairScripts))]
    public void The_password_of_a_pair_is_missed_before_AWS_is_asked(string name) =>
        AssertOneLine("PANOS_PASSWORD", Run(name, Repository.PathOf("samples", "Quickstart", "pair.json")));

    [Theory]
    [MemberData(nameof(FirewallScripts))]
    public void A_fingerprint_that_is_none_is_told_with_its_variable(string name) =>
        AssertOneLine("PANOS_PIN", With(("PANOS_API_KEY", Secret), ("PANOS_PIN", "9F:2C"), () => Run(name, "https://fw.example.com")));

    [Fact]
    public void The_app_ahead_of_time_tells_a_wrong_setting_in_one_line() => AssertOneLine("CertificatePin", With(
        ("PANOS_USER", "ops"), ("PANOS_PASSWORD", Secret), () => RunFile(Repository.PathOf("samples", "AotZones", "Program.cs"), "https://fw.example.com", "9F:2C")));

    // A drill that Ctrl+C ended was none; a failover says what became of it.
    [Fact]
    public async Task What_is_stopped_has_not_succeeded()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.Equal(130, await PanOs.Scripting.Script.RunAsync([], "", () => Task.FromCanceled(cancelled.Token)));
    }

    private static void AssertOneLine(string named, (int Code, string Output, string Errors) run)
    {
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.DoesNotContain('\n', run.Errors.TrimEnd());
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) With((string Name, string Value) one, (string Name, string Value) other, Func<(int, string, string)> run)
    {
        Environment.SetEnvironmentVariable(one.Name, one.Value);
        Environment.SetEnvironmentVariable(other.Name, other.Value);
        try
        {
            return run();
        }
        finally
        {
            Environment.SetEnvironmentVariable(one.Name, null);
            Environment.SetEnvironmentVariable(other.Name, null);
        }
    }

    private static (int Code, string Output, string Errors) Run(string name, params string[] arguments) =>
        RunFile(Repository.PathOf("samples", "scripts", name), arguments);

    private static (int Code, string Output, string Errors) RunFile(string path, params string[] arguments)
    {
        // What only the tool reads: the line for the shell and the references.
        string code = string.Join('\n', File.ReadLines(path).Where(line => !line.StartsWith('#')));
        (IReadOnlyList<string> faults, byte[] assembly) = CodeCompiler.Compile(CodeCompiler.Usings(), code);
        Assert.Empty(faults);
        (TextWriter output, TextWriter errors) = (Console.Out, Console.Error);
        using var told = new StringWriter { NewLine = "\n" };
        using var wrong = new StringWriter { NewLine = "\n" };
        Console.SetOut(told);
        Console.SetError(wrong);
        try
        {
            return (CodeCompiler.Run(assembly, arguments), told.ToString(), wrong.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
