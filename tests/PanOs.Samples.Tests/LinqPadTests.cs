using System.Xml.Linq;

namespace PanOs.Samples.Tests;

/// <summary>The LINQPad queries: each compiles with what its header names, and those that need no firewall run.</summary>
public sealed class LinqPadTests
{
    // What LINQPad gives to a query, as far as the samples use it.
    private const string LinqPad = """
        using LINQPad;
        public static class Util
        {
            public static string ReadLine(string prompt, string defaultValue) => defaultValue;
            public static string GetPassword(string name) => "";
        }
        namespace LINQPad
        {
            public static class Extensions
            {
                public static T Dump<T>(this T value, string title) { System.Console.WriteLine($"{title}: {value}"); return value; }
            }
        }
        """;

    public static TheoryData<string> Queries => Repository.Names("*.linq", "samples", "linqpad-samples");

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_compiles_and_runs_in_the_lab(string name)
    {
        string text = File.ReadAllText(Repository.PathOf("samples", "linqpad-samples", name));
        const string end = "</Query>";
        int split = text.IndexOf(end, StringComparison.Ordinal) + end.Length;
        XElement header = XElement.Parse(text[..split]);
        string[] namespaces = [.. header.Elements("Namespace").Select(element => element.Value), "LINQPad"];

        Assert.Equal("Statements", header.Attribute("Kind")?.Value);
        Assert.All(header.Elements("NuGetReference"), element => Assert.True(File.Exists(Repository.PathOf("src", element.Value, element.Value + ".csproj"))));
        var (errors, assembly) = CodeCompiler.Compile(CodeCompiler.Usings(namespaces), text[split..], LinqPad);
        Assert.Empty(errors);
        if (header.Elements("NuGetReference").Any(element => element.Value == "PanOs.Testing"))
        {
            CodeCompiler.Run(assembly);
        }
    }
}
