using System.Globalization;
using System.Xml.Linq;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Reports as one HTML page that needs nothing else: styles and drawing are in it, it has no script and asks for
/// nothing, and it is light or dark as the reader's system is.
/// </summary>
public static class PairHtml
{
    /// <summary>All parts of a report as one page.</summary>
    /// <param name="report">What is known.</param>
    public static string Of(PairReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var body = new XElement("body", new XElement("h1", $"Pair {report.Pair}"), Summary(report));
        if (report.Drawing is { } drawing)
        {
            CheckResult[] open = report.Validation is { } validation ? [.. validation.Failures, .. validation.NotReadable] : [];
            body.Add(new XElement("figure", PairSvg.Draw(drawing, open)));
        }

        body.Add(PlanSection(report.Plan), ValidationSection(report.Validation), DeploymentSection(report.Deployment), report.Failovers.SelectMany(Legs).Select(FailoverSection));
        var page = new XElement("html", new XAttribute("lang", "en"),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("meta", new XAttribute("name", "color-scheme"), new XAttribute("content", "light dark")),
                new XElement("title", $"Pair {report.Pair}"),
                new XElement("style", PairStyle.Text)),
            body);
        // What devices and people said may hold what no document may.
        foreach (XText text in page.DescendantNodes().OfType<XText>())
        {
            text.Value = PlainCharacters.Of(text.Value);
        }

        foreach (XAttribute attribute in page.Descendants().Attributes())
        {
            attribute.Value = PlainCharacters.Of(attribute.Value);
        }

        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    /// <summary>A validation as one page, with the pair drawn as it was read.</summary>
    /// <param name="report">What was found.</param>
    public static string Of(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(new PairReport { Pair = report.Pair, Validation = report });
    }

    /// <summary>A drawing as one page.</summary>
    /// <param name="drawing">What is drawn.</param>
    public static string Of(PairDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return Of(new PairReport { Pair = drawing.Pair, Drawing = drawing });
    }

    private static XElement Summary(PairReport report)
    {
        List<XElement> facts = [];
        if (report.Drawing?.TakenAt is { } at)
        {
            facts.Add(Fact("", $"read {at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC"));
        }
        else if (report.Drawing is not null)
        {
            facts.Add(Fact("", "as planned"));
        }

        if (report.Plan is { } plan)
        {
            facts.Add(Fact(plan.HasChanges ? "doubt" : "good", plan.Totals));
        }

        if (report.Validation is { } validation)
        {
            facts.Add(Fact(validation.Passed ? "good" : "error", $"{validation.PassedCount} of {validation.RunCount} checks passed"));
        }

        facts.AddRange(report.Failovers.SelectMany(Legs).Select(failover => Fact("", $"failover to the {PairText.Word(failover.To)} in {PairText.Seconds(failover.Duration)}")));
        return new XElement("p", new XAttribute("class", "facts"), facts.Count == 0 ? "" : facts);
    }

    private static XElement Fact(string look, string text) => new("span", new XAttribute("class", $"fact {look}".TrimEnd()), text);

    private static XElement? PlanSection(HaPairPlan? plan) => plan is null ? null : Section($"Plan: {plan.Totals}", PlanLines(plan));

    private static XElement PlanLines(HaPairPlan plan)
    {
        var list = new XElement("pre", new XAttribute("class", "plan"));
        foreach (string line in plan.ToString().ReplaceLineEndings("\n").Split('\n'))
        {
            string look = line.TrimStart() switch
            {
                ['+', ..] => "create",
                ['~', ..] => "change",
                ['-', ..] => "delete",
                ['!', ..] => "delete",
                _ => "",
            };
            list.Add(look.Length == 0 ? line + "\n" : new XElement("span", new XAttribute("class", look), line + "\n"));
        }

        return list;
    }

    private static XElement? ValidationSection(ValidationReport? report)
    {
        if (report is null)
        {
            return null;
        }

        CheckResult[] open = [.. report.Failures, .. report.NotReadable];
        List<XElement> rows = [.. open.Select(Row), .. report.Results.Where(result => result.Outcome == CheckOutcome.Passed).Select(Row), .. report.NotApplicable.Select(Row)];
        return Section($"Validation: {report.PassedCount} of {report.RunCount} checks passed", Table(["check", "", "found", "expected and remedy"], rows));

        static XElement Row(CheckResult result) => new("tr",
            new XElement("td", new XElement("b", result.Id), new XElement("br"), result.Title),
            new XElement("td", Fact(Look(result), PairText.Word(result))),
            new XElement("td", result.Found),
            new XElement("td", result.Outcome is CheckOutcome.Passed or CheckOutcome.NotApplicable
                ? new object[] { result.Expected }
                : [result.Expected, new XElement("br"), new XElement("i", result.Remedy ?? ""), new XElement("br"), new XElement("small", result.Source)]));
    }

    private static XElement? DeploymentSection(HaPairDeployment? deployment) => deployment is null ? null : Section(
        deployment.Changed ? "Applied" : "Applied: nothing to change",
        Table(["step", "", "what", "time"], deployment.Steps.Select(step => Row(
            step.Step, step.Changed ? "changed" : "as is", step.Summary, PairText.Seconds(step.Duration)))));

    private static IEnumerable<FailoverReport> Legs(FailoverReport report) => report.Back is { } back ? [report, .. Legs(back)] : [report];

    private static XElement FailoverSection(FailoverReport report) => Section(
        $"Failover from the {PairText.Word(report.From)} to the {PairText.Word(report.To)}: {PairText.Seconds(report.Duration)}",
        Table(["after", "stage"], report.Stages.Select(stage => Row(PairText.Seconds(stage.At), stage.Name))),
        new XElement("p", string.Join("; ", PairText.TrafficOf(report))));

    private static XElement Section(string title, params object[] content) => new("section", new XElement("h2", title), content);

    private static XElement Table(IEnumerable<string> heads, IEnumerable<XElement> rows) => new("div", new XAttribute("class", "wide"),
        new XElement("table",
            new XElement("thead", new XElement("tr", heads.Select(head => new XElement("th", head)))),
            new XElement("tbody", "", rows)));

    private static XElement Row(params string[] cells) => new("tr", cells.Select(cell => new XElement("td", cell)));

    private static string Look(CheckResult result) => result.Outcome switch
    {
        CheckOutcome.Passed => "good",
        CheckOutcome.NotApplicable => "",
        CheckOutcome.Failed when result.Severity == CheckSeverity.Error => "error",
        _ => "doubt",
    };
}
