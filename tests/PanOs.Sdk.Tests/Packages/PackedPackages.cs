using System.IO.Compression;
using System.Xml.Linq;

namespace PanOs.Sdk.Tests;

[CollectionDefinition(PackedPackages.Collection)]
public sealed class PackedPackagesCollection : ICollectionFixture<PackedPackages>;

/// <summary>All packages, packed once from what was built for these tests, in a folder that is a package source.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public const string Collection = "Packages";

    public const string Version = "0.0.1-packed";

    public static readonly string[] Names = ["PanOs.Client", "PanOs.Aws", "PanOs.HaPair", "PanOs.Simulator", "PanOs.Testing"];

    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("panos-packages-");

    /// <summary>The package source.</summary>
    public string Source => Path.Combine(_temporary.FullName, "source");

    /// <summary>Another source: packages that only a test wants to be there.</summary>
    public string PretendedSource => NewFolder("pretended").FullName;

    /// <summary>A fresh folder beside it, outside the checkout: no props of ours are found from there.</summary>
    public DirectoryInfo NewFolder(string name) => _temporary.CreateSubdirectory(name);

    public async ValueTask InitializeAsync()
    {
        (int code, string output) = await CommandLine.DotNetAsync(
            Repository.Root,
            "pack", "PanOs.Sdk.sln", "--no-build", "--no-restore", "-c", Repository.Configuration, "-o", Source, "-v", "q", "-p:MinVerSkip=true", "-p:Version=" + Version);
        Assert.True(code == 0, output);
    }

    public ValueTask DisposeAsync()
    {
        _temporary.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The names of the files in a package.</summary>
    public IReadOnlyList<string> FilesOf(string package, string extension = "nupkg")
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(Source, $"{package}.{Version}.{extension}"));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>What a package says about itself.</summary>
    public XElement MetadataOf(string package)
    {
        XElement root = XElement.Parse(TextOf(package, package + ".nuspec"));
        return root.Element(root.Name.Namespace + "metadata")!;
    }

    /// <summary>The text of a file in a package.</summary>
    public string TextOf(string package, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(Source, $"{package}.{Version}.nupkg"));
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A project outside the checkout that takes packages from <see cref="Source"/>, and the rest from where they always come from.</summary>
    public async Task<DirectoryInfo> NewProjectAsync(string name, string program, params (string Package, string Version)[] references)
    {
        DirectoryInfo folder = NewFolder(name);
        string packages = string.Concat(references.Select(reference => $"<PackageReference Include=\"{reference.Package}\" Version=\"{reference.Version}\" />"));

        // Our packages go to a folder of their own; what the machine has already is only looked at.
        string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <RestoreAdditionalProjectSources>{Source};{PretendedSource}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(_temporary.FullName, "restored")}</RestorePackagesPath>
                <RestoreFallbackFolders>{known}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>{packages}</ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Program.cs"), program);
        return folder;
    }
}
