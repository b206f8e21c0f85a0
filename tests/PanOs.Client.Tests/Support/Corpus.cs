namespace PanOs.Client.Tests;

/// <summary>Captures of real answers and configurations, which are not part of the repository.</summary>
internal static class Corpus
{
    public static string Root()
    {
        var root = Environment.GetEnvironmentVariable("PANOS_CORPUS");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "PANOS_CORPUS does not name a directory with captures.");
        return root;
    }

    public static byte[] Response(string name) => File.ReadAllBytes(Path.Combine(Root(), "responses", name));
}
