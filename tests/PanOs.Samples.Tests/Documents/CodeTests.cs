namespace PanOs.Samples.Tests.Documents;

/// <summary>
/// The C# in the documents compiles. A block is the body of a method that is given what a reader would have at hand (the
/// fields below), or a file of its own where it declares a namespace.
/// </summary>
public sealed class CodeTests
{
    private const string AtHand = """
        internal static class AtHand
        {
            public static PanOsClient firewall = null!, a = null!, b = null!, client = null!;
            public static FirewallPair pair = null!;
            public static HaPairPlan plan = null!;
            public static HaPairTopology topology = null!;
            public static PairSecrets secrets = null!;
            public static FirewallPairOptions options = null!;
            public static PanOsLab lab = null!;
            public static IAmazonEC2 ec2 = null!;
            public static string key = "", password = "", fingerprint = "", pem = "", privateKey = "", publicKey = "";
            public static Func<CancellationToken, ValueTask<string>> vault = null!;
            public static int jobOfAnotherProcess = 0;
            public static Stream target = null!, golden = null!;
            public static DeploymentSpec spec = null!;
            public static IAmazonSecurityTokenService sts = null!;
            public static HostApplicationBuilder builder = null!;
            public static TrafficProbe probe = null!;
            public static dynamic progress = null!;
            public static string instanceId = "";
            public static CancellationToken cancellationToken = default, ct = default;
        }
        """;

    private static readonly string[] s_namespaces =
    [
        "Amazon", "Amazon.EC2", "Amazon.SecurityToken", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Configuration", "PanOs", "PanOs.Aws", "PanOs.HaPair", "PanOs.Model", "PanOs.Simulator", "PanOs.Testing",
    ];

    // The worked example of a contributor is of the library itself: it is compared with the library's file instead.
    private const string Contributing = "CONTRIBUTING.md";

    public static TheoryData<string> Files => [.. Document.All().Where(name => name != Contributing && Document.Load(name).CSharp.Any())];

    [Theory]
    [InlineData(0, "src/PanOs.Client/Model/Network/Profiles/MonitorProfile.cs")]
    [InlineData(1, "tests/PanOs.Client.Tests/Model/Network/MonitorProfileTests.cs")]
    public void The_worked_example_is_the_librarys_own_file(int block, string path)
    {
        string file = File.ReadAllText(Repository.PathOf(path));
        string example = Document.Load(Contributing).CSharp.ElementAt(block).Code;

        Assert.Contains(path, File.ReadAllText(Repository.PathOf(Contributing)), StringComparison.Ordinal);
        Assert.All(example.Split('\n').Where(line => line.Trim().Length > 0), line => Assert.Contains(line.Trim(), file, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_compiles(string name)
    {
        List<string> faults = [];
        foreach (var (line, code) in Document.Load(name).CSharp)
        {
            var (errors, _) = CodeCompiler.Compile(CodeCompiler.Usings([.. s_namespaces, "static AtHand"]), AtHand, Program(code), "return;");
            faults.AddRange(errors.Select(error => $"{name}, block at line {line}: {error}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    // Against a simulated firewall: that it compiles does not say that a firewall takes it.
    [Fact]
    public void The_edit_of_the_walkthrough_is_committed()
    {
        const string OnAFirewall = """
            SimulatedWorld world = new();
            SimulatedFirewall simulated = await world.AddFirewallAsync(new() { Passwords = new Dictionary<string, string> { ["ops"] = "Secret-1" } });
            await world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
            AtHand.firewall = new PanOsClient(new Uri("https://fw.example"), PanOsCredential.UserPassword("ops", "Secret-1"),
                new PanOsClientOptions { Handler = world.CreateFirewallHandler(simulated), TimeProvider = world.Clock });
            await world.Clock.RunAsync(Example.RunAsync);
            """;
        string code = Document.Load(Path.Combine("docs", "how-to", "walkthrough.md")).CSharp.Single(block => block.Code.Contains("HaGroupMode", StringComparison.Ordinal)).Code;

        var (errors, assembly) = CodeCompiler.Compile(CodeCompiler.Usings([.. s_namespaces, "static AtHand"]), AtHand, Program(code), OnAFirewall);

        Assert.Empty(errors);
        CodeCompiler.Run(assembly);
    }

    private static string Program(string code)
    {
        string[] lines = code.Split('\n');
        if (lines.Any(line => line.StartsWith("namespace ", StringComparison.Ordinal)))
        {
            return code;
        }

        var usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=') && line.EndsWith(';'));
        var body = lines.Where(line => !usings.Contains(line));
        return $$"""
            {{string.Join('\n', usings)}}
            #pragma warning disable
            internal static class Example
            {
                internal static async Task RunAsync()
                {
                    {{string.Join('\n', body)}}
                }
            }
            """;
    }
}
