using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace PanOs.Samples.Tests;

/// <summary>Compiles C# that stands in a sample or a document, against this checkout.</summary>
internal static class CodeCompiler
{
    private static readonly string[] s_usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net", "System.Net.Http",
        "System.Threading", "System.Threading.Tasks", "System.Xml.Linq",
    ];

    /// <summary>All that this test program can see, the platform's assemblies included.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What a program with implicit usings has without saying so.</summary>
    public static string Usings(params IEnumerable<string> more) => string.Concat(s_usings.Concat(more).Select(name => $"global using {name};\n"));

    /// <summary>Compiles a program. The errors, empty for none.</summary>
    public static (IReadOnlyList<string> Errors, byte[] Assembly) Compile(params IReadOnlyList<string> sources)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Sample" + Guid.NewGuid().ToString("N"),
            sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))),
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream);
        return ([.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())], stream.ToArray());
    }

    /// <summary>Runs a program that <see cref="Compile"/> made.</summary>
    /// <returns>Its exit code.</returns>
    public static int Run(byte[] assembly, params string[] arguments)
    {
        MethodInfo entry = Assembly.Load(assembly).EntryPoint!;
        return entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [arguments]) is int code ? code : 0;
    }
}
