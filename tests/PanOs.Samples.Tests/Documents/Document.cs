using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PanOs.Samples.Tests.Documents;

/// <summary>One Markdown file of the repository.</summary>
internal sealed class Document
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private readonly MarkdownDocument _markdown;

    private Document(string path)
    {
        FullPath = path;
        Name = System.IO.Path.GetRelativePath(Repository.Root, path);
        _markdown = Markdown.Parse(File.ReadAllText(path), s_pipeline);
    }

    public string Name { get; }

    public string FullPath { get; }

    /// <summary>The names of the headings, as links spell them.</summary>
    public IReadOnlySet<string> Anchors => _markdown.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "").ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Links => _markdown.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>The lines of paragraphs that look like a row of a table.</summary>
    public IEnumerable<int> RowsWithoutTable => _markdown.Descendants<ParagraphBlock>()
        .Where(paragraph => paragraph.Parent is MarkdownDocument && paragraph.Inline?.FirstChild is LiteralInline first && first.Content.ToString().StartsWith('|'))
        .Select(paragraph => paragraph.Line + 1);

    /// <summary>The C# blocks, each with its line.</summary>
    public IEnumerable<(int Line, string Code)> CSharp => _markdown.Descendants<FencedCodeBlock>()
        .Where(block => block.Info is "csharp").Select(block => (block.Line + 1, block.Lines.ToString()));

    public static Document Load(string name) => new(Repository.PathOf(name));

    /// <summary>Every Markdown file that belongs to the repository.</summary>
    public static IEnumerable<string> All()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };
        return Directory.EnumerateFiles(Repository.Root, "*.md", options)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path))
            .Where(name => !name.Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or "node_modules"))
            .Order(StringComparer.Ordinal);
    }
}
