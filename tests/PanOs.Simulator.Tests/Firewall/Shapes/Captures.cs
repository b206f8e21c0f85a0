using System.Xml.Linq;

namespace PanOs.Simulator.Tests;

/// <summary>The captured answers.</summary>
internal static class Captures
{
    public static string? Folder => Environment.GetEnvironmentVariable("PANOS_CORPUS") is { Length: > 0 } corpus ? Path.Combine(corpus, "responses") : null;

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder!, "*.xml").Select(path => Path.GetFileName(path));

    public static XElement Load(string name) => XElement.Load(Path.Combine(Folder!, name));
}
