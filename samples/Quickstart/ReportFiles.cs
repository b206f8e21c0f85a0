using System.Text;
using PanOs.HaPair;

namespace Quickstart;

/// <summary>
/// The files that the command line asks for. They are opened before anything is built: a path that cannot be written
/// must not come to light at the end.
/// </summary>
internal sealed class ReportFiles : IAsyncDisposable
{
    private readonly FileStream? _json;
    private readonly FileStream? _html;
    private readonly FileStream? _markdown;

    /// <exception cref="IOException">A file cannot be written.</exception>
    public ReportFiles(QuickstartOptions options)
    {
        _json = Open(options.JsonPath);
        _html = Open(options.HtmlPath);
        _markdown = Open(options.MarkdownPath);
    }

    public async Task WriteAsync(JobResult result, JobFigures? figures)
    {
        if (_json is not null)
        {
            JobReport.Write(_json, result, figures);
        }

        PairReport report = result.ToPairReport();
        await WriteAsync(_html, report.ToHtml);
        await WriteAsync(_markdown, report.ToMarkdown);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (FileStream? file in new[] { _json, _html, _markdown })
        {
            await (file?.DisposeAsync() ?? default);
        }
    }

    private static FileStream? Open(string? path) => path is null ? null : File.Create(path);

    private static async Task WriteAsync(FileStream? file, Func<string> text)
    {
        if (file is not null)
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(text()));
        }
    }
}
