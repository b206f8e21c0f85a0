using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Sdk.Tests;

/// <summary>What the sources do where they are not this checkout: from an archive, from a tagged clone, with code that the house does not want.</summary>
public sealed class SourceTests : IDisposable
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("panos-sources-");

    public void Dispose()
    {
        // Git's own files are read-only.
        foreach (FileInfo file in _root.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        _root.Delete(recursive: true);
    }

    // No history to take a version from, and no place to point a debugger to.
    [Fact]
    public async Task An_archive_of_the_sources_is_built_and_packed_too()
    {
        CopyHouse();
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("src", "PanOs.Simulator"), "*", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")))
        {
            Copy(Path.GetRelativePath(Repository.Root, file));
        }

        await PackAsync("PanOs.Simulator");

        Assert.True(File.Exists(PathOf("PanOs.Simulator.0.0.0-source.nupkg")));
    }

    [Fact]
    public async Task A_tagged_checkout_is_packed_with_its_version_and_a_debugger_finds_its_sources()
    {
        CopyHouse();
        WriteProject("namespace PanOs; /// <summary>Something.</summary>\npublic static class Small { /// <summary>The answer.</summary>\npublic static int Answer() => 42; }");
        await GitAsync("init", "-q");
        await GitAsync("remote", "add", "origin", "https://github.com/example/panos-sdk");
        await GitAsync("add", ".");
        await GitAsync("-c", "user.name=somebody", "-c", "user.email=somebody@example.com", "commit", "-q", "-m", "all");
        await GitAsync("tag", "v9.8.7");
        string commit = (await GitAsync("rev-parse", "HEAD")).Trim();

        await PackAsync("PanOs.Small");

        using ZipArchive package = ZipFile.OpenRead(PathOf("PanOs.Small.9.8.7.nupkg"));
        using Stream nuspec = package.GetEntry("PanOs.Small.nuspec")!.Open();
        XElement repository = XElement.Load(nuspec).Descendants().Single(each => each.Name.LocalName == "repository");
        Assert.Equal("https://github.com/example/panos-sdk", repository.Attribute("url")!.Value);
        Assert.Equal(commit, repository.Attribute("commit")!.Value);
        Assert.Contains($"\"https://raw.githubusercontent.com/example/panos-sdk/{commit}/*\"", SourceLinkOf(PathOf("PanOs.Small.9.8.7.snupkg"), "PanOs.Small"), StringComparison.Ordinal);
    }

    // Each would run on the machine's clock, or block: neither is seen by a test that moves the time.
    [Fact]
    public async Task Code_that_runs_on_the_machines_clock_is_not_compiled()
    {
        string[] statements =
        [
            "_ = DateTime.Now;", "_ = DateTime.UtcNow;", "_ = DateTimeOffset.UtcNow;", "Thread.Sleep(1);", "await Task.Delay(1).ConfigureAwait(false);",
            "await Task.Delay(TimeSpan.Zero, token).ConfigureAwait(false);", "source.CancelAfter(1);", "await task.WaitAsync(TimeSpan.Zero).ConfigureAwait(false);",
            "await value.WaitAsync(TimeSpan.Zero, token).ConfigureAwait(false);", "_ = new CancellationTokenSource(1);",
            "_ = System.Diagnostics.Stopwatch.GetTimestamp();", "_ = new PeriodicTimer(TimeSpan.Zero);", "await Task.Run(() => 1, token).ConfigureAwait(false);",
            "_ = Environment.TickCount64;", "using var timer = new Timer(_ => { });",
        ];
        CopyHouse();
        WriteProject($$"""
            namespace PanOs;
            internal static class Small
            {
                public static async Task RunAsync(CancellationTokenSource source, Task task, Task<int> value, CancellationToken token)
                {
            {{string.Join('\n', statements)}}
                }
            }
            """);

        (int code, string output) = await CommandLine.DotNetAsync(PathOf("src", "PanOs.Small"), "build", "-v", "q", "-nologo");

        Assert.NotEqual(0, code);
        string[] refused = [.. output.Split('\n').Where(line => line.Contains("error RS0030", StringComparison.Ordinal)).Select(line => line.Split('(', ')')[1].Split(',')[0]).Distinct()];
        Assert.Equal(statements.Select((_, index) => (index + 6).ToString(System.Globalization.CultureInfo.InvariantCulture)), refused.OrderBy(int.Parse));
    }

    private string PathOf(params string[] parts) => Path.Combine([_root.FullName, .. parts]);

    // What every shipped project takes from above it.
    private void CopyHouse()
    {
        string[] files = ["Directory.Build.props", "Directory.Packages.props", ".editorconfig", ".gitignore", "CHANGELOG.md"];
        foreach (string file in files.Concat(Directory.EnumerateFiles(Repository.PathOf("src")).Select(file => Path.GetRelativePath(Repository.Root, file))))
        {
            Copy(file);
        }
    }

    private void Copy(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.Copy(Repository.PathOf(file), PathOf(file));
    }

    // A shipped project like any other, but quick to build.
    private void WriteProject(string code)
    {
        Directory.CreateDirectory(PathOf("src", "PanOs.Small"));
        File.WriteAllText(PathOf("src", "PanOs.Small", "PanOs.Small.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        File.WriteAllText(PathOf("src", "PanOs.Small", "README.md"), "Small.");
        File.WriteAllText(PathOf("src", "PanOs.Small", "Small.cs"), code);
    }

    private async Task PackAsync(string project)
    {
        (int code, string output) = await CommandLine.DotNetAsync(
            PathOf("src", project), "pack", "-c", "Debug", "-o", _root.FullName, "-v", "q", "-nologo", "-p:RunAnalyzers=false");
        Assert.True(code == 0, output);
    }

    private async Task<string> GitAsync(params string[] arguments)
    {
        try
        {
            (int code, string output) = await CommandLine.RunAsync("git", _root.FullName, arguments);
            Assert.True(code == 0, output);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("git is not there");
            throw;
        }
    }

    private static string SourceLinkOf(string symbols, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(symbols);
        using var copy = new MemoryStream();
        using (Stream pdb = archive.GetEntry($"lib/net10.0/{name}.pdb")!.Open())
        {
            pdb.CopyTo(copy);
        }

        copy.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(copy);
        MetadataReader reader = provider.GetMetadataReader();
        CustomDebugInformation link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(each => reader.GetGuid(each.Kind) == s_sourceLink);
        return Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value));
    }
}
