using System.Xml.Linq;

namespace PanOs.Sdk.Tests;

[Collection(PackedPackages.Collection)]
public sealed class PackageContentTests(PackedPackages packages)
{
    // No test, terminal or SSH package behind PanOs.Client; nothing at all behind the simulator.
    private static readonly Dictionary<string, string[]> s_dependencies = new(StringComparer.Ordinal)
    {
        ["PanOs.Client"] = ["Flurl", "Flurl.Http", "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Http", "Microsoft.Extensions.Logging.Abstractions", "Newtonsoft.Json", "Polly.Core"],
        ["PanOs.Aws"] =
        [
            "AWSSDK.EC2", "AWSSDK.Extensions.NETCore.Setup", "AWSSDK.SecurityToken", "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions",
        ],
        ["PanOs.HaPair"] = ["PanOs.Aws", "PanOs.Client", "SSH.NET"],
        ["PanOs.Simulator"] = [],
        ["PanOs.Testing"] = ["PanOs.Aws", "PanOs.Client", "PanOs.HaPair", "PanOs.Simulator"],
    };

    // What LINQPad shows beside the package.
    private static readonly Dictionary<string, string[]> s_queries = new(StringComparer.Ordinal)
    {
        ["PanOs.Client"] = ["1 List rules.linq", "2 Look at a change before it is sent.linq"],
        ["PanOs.HaPair"] = ["3 A pair in the lab.linq"],
    };

    public static TheoryData<string> Names => [.. PackedPackages.Names];

    [Fact]
    public void Nothing_else_is_packed() => Assert.Equal(
        PackedPackages.Names.SelectMany(name => (string[])[$"{name}.{PackedPackages.Version}.nupkg", $"{name}.{PackedPackages.Version}.snupkg"]).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(packages.Source).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_depends_on_what_it_needs(string name)
    {
        XNamespace space = packages.MetadataOf(name).Name.Namespace;
        IEnumerable<string> dependencies = packages.MetadataOf(name).Descendants(space + "dependency").Select(each => each.Attribute("id")!.Value);

        Assert.Equal(s_dependencies[name].Order(StringComparer.Ordinal), dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_range_of_flurl_is_closed_because_4_is_another_binary_interface()
    {
        XElement metadata = packages.MetadataOf("PanOs.Client");
        IEnumerable<string> ranges = metadata.Descendants(metadata.Name.Namespace + "dependency")
            .Where(each => each.Attribute("id")!.Value.StartsWith("Flurl", StringComparison.Ordinal)).Select(each => each.Attribute("version")!.Value);

        Assert.Equal(["[3.0.1, 4.0.0)", "[2.4.2, 3.0.0)"], ranges);
    }

    // Another one is told at restore (NU1608), and not where a method is missing.
    [Theory]
    [MemberData(nameof(Names))]
    public void Of_our_packages_only_the_same_version_will_do(string name)
    {
        XElement metadata = packages.MetadataOf(name);
        IEnumerable<string> ranges = metadata.Descendants(metadata.Name.Namespace + "dependency")
            .Where(each => each.Attribute("id")!.Value.StartsWith("PanOs.", StringComparison.Ordinal)).Select(each => each.Attribute("version")!.Value);

        Assert.All(ranges, range => Assert.Equal($"[{PackedPackages.Version}]", range));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is(string name)
    {
        XElement metadata = packages.MetadataOf(name);
        string Of(string element) => metadata.Element(metadata.Name.Namespace + element)?.Value ?? "";

        Assert.Equal("MIT", Of("license"));
        Assert.Equal("README.md", Of("readme"));
        Assert.Equal("icon.png", Of("icon"));
        Assert.True(Of("description").Length is > 50 and < 400);
        Assert.Contains("panos", Of("tags").Split(' '));
        Assert.Contains("## Unreleased", Of("releaseNotes"), StringComparison.Ordinal);
        Assert.True(Of("releaseNotes").Length < 35_000, "Package sites cut longer release notes.");
    }

    // A package site shows the read-me without the files around it.
    [Theory]
    [MemberData(nameof(Names))]
    public void The_readme_of_a_package_links_to_nothing_beside_it(string name)
    {
        IEnumerable<string> targets = packages.TextOf(name, "README.md").Split("](").Skip(1).Select(rest => rest.TrimStart('<'));

        Assert.DoesNotContain(targets, target => !target.StartsWith('#') && !target.StartsWith("https://", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_has_code_documentation_and_symbols_and_nothing_else(string name)
    {
        string[] own =
        [
            "README.md", "icon.png", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml", $"{name}.nuspec",
            .. s_queries.GetValueOrDefault(name, []).Select(query => "linqpad-samples/" + query),
        ];
        IEnumerable<string> files = packages.FilesOf(name).Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml");

        Assert.Equal(own.Order(StringComparer.Ordinal), files.Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal));
        Assert.Contains($"lib/net10.0/{name}.pdb", packages.FilesOf(name, "snupkg"));
    }
}
