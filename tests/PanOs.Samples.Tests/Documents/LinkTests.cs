namespace PanOs.Samples.Tests.Documents;

/// <summary>Links inside the repository lead somewhere (to a file or folder, and to a heading where they name one), and tables are whole.</summary>
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

    // A blank line in a table ends it: the rows after it are shown as they are typed.
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_of_a_table_stands_in_one(string name) => Assert.Empty(Document.Load(name).RowsWithoutTable);

    // Who reads the site finds a page there or not at all.
    [Fact]
    public void Every_page_is_in_the_table_of_contents()
    {
        string[] named = [.. File.ReadLines(Repository.PathOf("docs", "toc.yml")).Where(line => line.Contains("href: ", StringComparison.Ordinal)).Select(line => line.Split("href: ")[1])];
        IEnumerable<string> pages = Document.All().Select(name => name.Replace(Path.DirectorySeparatorChar, '/')).Where(name => name.StartsWith("docs/", StringComparison.Ordinal) && name != "docs/index.md").Select(name => name["docs/".Length..]);

        Assert.Equal(pages.Order(StringComparer.Ordinal), named.Where(name => !name.StartsWith("..", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
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
