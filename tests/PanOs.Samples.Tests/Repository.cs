using System.Runtime.CompilerServices;

namespace PanOs.Samples.Tests;

/// <summary>The files of this checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The names of the files in a folder, for a theory.</summary>
    public static TheoryData<string> Names(string pattern, params string[] folder) =>
        [.. Directory.GetFiles(PathOf(folder), pattern).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
