using System.IO.Compression;

namespace PanOs.Sdk.Tests;

/// <summary>What somebody sees who takes the packages and not the sources.</summary>
[Collection(PackedPackages.Collection)]
public sealed class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public async Task The_readmes_code_runs_in_a_new_project()
    {
        string readMe = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        string example = readMe.Split("## What it feels like")[1];
        string code = example.Split("```csharp")[1].Split("```")[0];
        string[] shown = example.Split("```text")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        DirectoryInfo project = await packages.NewProjectAsync("consumer", code, ("PanOs.HaPair", PackedPackages.Version), ("PanOs.Testing", PackedPackages.Version));
        File.Copy(Repository.PathOf("samples", "Quickstart", "pair.json"), Path.Combine(project.FullName, "pair.json"));

        (int exit, string output) = await CommandLine.DotNetAsync(project.FullName, "run");

        Assert.True(exit == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("(known after launch)", output, StringComparison.Ordinal);
        Assert.Equal(shown, output.Split('\n').SkipWhile(line => line != shown[0]).Take(shown.Length));
    }

    [Fact]
    public async Task Who_asks_for_Flurl_4_as_well_is_told_so_at_restore()
    {
        Pretend("Flurl.Http", "4.0.2", "<dependencies><group targetFramework=\"net10.0\"><dependency id=\"Flurl\" version=\"4.0.0\" /></group></dependencies>");
        Pretend("Flurl", "4.0.0", "");
        DirectoryInfo project = await packages.NewProjectAsync("flurl4", "return 0;", ("PanOs.Client", PackedPackages.Version), ("Flurl.Http", "4.0.2"));

        (int exit, string output) = await CommandLine.DotNetAsync(project.FullName, "restore");

        // Not at run time, with a method that is missing.
        Assert.True(exit != 0, output);
        Assert.Contains("NU1107", output, StringComparison.Ordinal);
        Assert.Contains("PanOs.Client", output, StringComparison.Ordinal);
    }

    // Only what restore looks at: neither version of Flurl 4 is needed to be told.
    private void Pretend(string id, string version, string dependencies)
    {
        using ZipArchive archive = ZipFile.Open(Path.Combine(packages.PretendedSource, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using var nuspec = new StreamWriter(archive.CreateEntry(id + ".nuspec").Open());
        nuspec.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
            <id>{id}</id><version>{version}</version><authors>nobody</authors><description>Stands for {id} {version}.</description>{dependencies}
            </metadata></package>
            """);
    }
}
