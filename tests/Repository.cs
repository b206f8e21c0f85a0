namespace PanOs.Tests;

/// <summary>The checkout that the tests were built from; a file of every test project that looks at other files of it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Debug or Release: what these tests were built as, and what the packages are made of.</summary>
    public static string Configuration { get; } =
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The names of the files in a folder, for a theory.</summary>
    public static TheoryData<string> Names(string pattern, params string[] folder) =>
        [.. Directory.GetFiles(PathOf(folder), pattern).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PanOs.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the checkout.");
    }
}
