using System.Globalization;
using PanOs.HaPair;
using PanOs.Testing;
using Spectre.Console;

namespace Quickstart;

/// <summary>Where the job's words go.</summary>
internal interface IJobView
{
    /// <summary>Takes the steps' progress while they run.</summary>
    IProgress<PairProgress> Progress { get; }

    /// <summary>Prints a result under a title.</summary>
    void Show(string title, object content);
}

/// <summary>Plain lines, for a log or a pipe: the time since the start (virtual in the lab), step, message.</summary>
internal sealed class PlainView(Func<TimeSpan> elapsed, TextWriter output, bool verbose) : IJobView, IProgress<PairProgress>
{
    public IProgress<PairProgress> Progress => this;

    public void Report(PairProgress value)
    {
        if (verbose || value.State != ProgressState.Running)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{elapsed():hh\\:mm\\:ss}] {value.Step}: {value.Message}"));
        }
    }

    public void Show(string title, object content)
    {
        output.WriteLine();
        output.WriteLine($"== {title}");
        output.WriteLine(content);
    }
}

/// <summary>A terminal: finished steps as lines, the running one live with elapsed and virtual time.</summary>
internal sealed class LiveView(PanOsLab lab, IAnsiConsole console, StatusContext status, TimeProvider wallClock, bool verbose)
    : IJobView, IProgress<PairProgress>
{
    private readonly long _start = wallClock.GetTimestamp();

    public IProgress<PairProgress> Progress => this;

    public void Report(PairProgress value)
    {
        string times = string.Create(
            CultureInfo.InvariantCulture,
            $"[grey]{wallClock.GetElapsedTime(_start).TotalSeconds,5:0.0} s | {lab.World.Clock.Elapsed:hh\\:mm\\:ss} virtual[/]");
        string text = $"{times}  [bold]{Markup.Escape(value.Step)}:[/] {Markup.Escape(value.Message)}";
        status.Status(text);
        if (verbose || value.State is ProgressState.Done or ProgressState.Skipped or ProgressState.Failed)
        {
            console.MarkupLine((value.State == ProgressState.Failed ? "[red]x[/] " : "[green]+[/] ") + text);
        }
    }

    public void Show(string title, object content)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(title)}[/]").LeftJustified());
        console.WriteLine(content.ToString() ?? string.Empty);
    }
}
