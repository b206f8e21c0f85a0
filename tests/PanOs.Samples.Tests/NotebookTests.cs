using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace PanOs.Samples.Tests;

/// <summary>The notebooks: every C# cell runs, in order, each on what the ones before it left.</summary>
public sealed class NotebookTests
{
    public static TheoryData<string> Notebooks => Repository.Names("*.ipynb", "samples", "notebooks");

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_cell_runs(string name)
    {
        using JsonDocument notebook = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathOf("samples", "notebooks", name)));
        string[] cells =
        [
            .. notebook.RootElement.GetProperty("cells").EnumerateArray()
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
                .Select(cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()))),
        ];
        ScriptOptions options = ScriptOptions.Default
            .AddReferences(CodeCompiler.References)
            .AddImports("System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks");

        ScriptState<object>? state = null;
        foreach (string code in cells.Select(WithoutPackages))
        {
            state = await (state is null ? CSharpScript.RunAsync(code, options) : state.ContinueWithAsync(code, options));
        }

        // What the last cell shows: nothing of the deployment is left.
        Assert.Equal(0, state?.ReturnValue);
        Assert.Contains("0 to create, 0 to change, 0 to delete", state?.GetVariable("afterwards").Value.ToString(), StringComparison.Ordinal);
    }

    // The packages are this checkout's projects here.
    private static string WithoutPackages(string code) =>
        string.Join('\n', code.Split('\n').Where(line => !line.StartsWith("#r \"nuget:", StringComparison.Ordinal)));
}
