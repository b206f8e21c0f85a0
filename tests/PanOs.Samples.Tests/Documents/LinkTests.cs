namespace PanOs.Samples.Tests.Documents;

/// <summary>Links inside the repository lead somewhere: to a file or folder, and to a heading where they name one.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Files => [.. Document.All()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_lead_somewhere(string name)
    {
        Document document = Document.Load(name);

        Assert.DoesNotContain(document.Links, link => !Leads(document, link));
    }

    private static bool Leads(Document document, string link)
    {
        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return true;
        }

        string[] parts = link.Split('#', 2);
        string target = parts[0].Length == 0 ? document.FullPath : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document.FullPath)!, parts[0]));
        bool exists = File.Exists(target) || Directory.Exists(target);
        return exists && (parts.Length == 1 || !target.EndsWith(".md", StringComparison.Ordinal)
            || Document.Load(Path.GetRelativePath(Repository.Root, target)).Anchors.Contains(parts[1]));
    }
}
