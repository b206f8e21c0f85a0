using System.Globalization;
using System.Text;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Reports as Markdown with a Mermaid diagram, for a merge request, a wiki or a job summary.</summary>
public static class PairMarkdown
{
    /// <summary>All parts of a report.</summary>
    /// <param name="report">What is known.</param>
    public static string Of(PairReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string?[] parts =
        [
            $"# Pair {Escaped(report.Pair)}",
            report.Drawing is null ? null : Of(report.Drawing),
            report.Plan is null ? null : Of(report.Plan),
            report.Deployment is null ? null : Of(report.Deployment),
            report.Validation is null ? null : Of(report.Validation),
            .. report.Failovers.Select(Of),
        ];
        return string.Join("\n\n", parts.OfType<string>()) + "\n";
    }

    /// <summary>A drawing as a Mermaid flowchart.</summary>
    /// <param name="drawing">What is drawn.</param>
    public static string Of(PairDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var text = new StringBuilder("```mermaid\nflowchart TB\n  internet([internet])\n");
        foreach ((DrawnSubnet subnet, int number) in drawing.Subnets.Select((subnet, number) => (subnet, number)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph subnet{number} [\"{Quoted(subnet.Name)} {subnet.Cidr}\"]\n");
            DrawnInterface[] inside = subnet.Place == CheckPlace.PrivateSubnets ? [] : [.. drawing.Interfaces.Where(each => each.IsIn(subnet))];
            foreach (DrawnInterface each in inside)
            {
                string address = string.Join(" + ", new[] { each.Addresses("known after launch"), each.PublicAddress is "" ? "EIP" : each.PublicAddress }.OfType<string>());
                text.Append(CultureInfo.InvariantCulture, $"    {Node(each)}[\"{each.Port}<br/>{address}\"]\n");
            }

            if (inside.Length == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"    behind{number}[\"instances\"]\n");
            }

            text.Append("  end\n");
        }

        foreach (DrawnFirewall firewall in drawing.Firewalls)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {PairText.Word(firewall.Role)}[[\"{Quoted(firewall.Name)}<br/>{Quoted(firewall.State ?? "planned")}\"]]\n");
        }

        foreach (DrawnInterface each in drawing.Interfaces.Where(each => each.Holder is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {PairText.Word(each.Holder!.Value)} --- {Node(each)}\n");
        }

        if (drawing.Carrying(CheckPlace.UntrustSubnet) is { Holder: not null } outside)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Node(outside)} ==> internet\n");
        }

        DrawnInterface? way = drawing.Carrying(CheckPlace.TrustSubnet);
        foreach ((DrawnSubnet subnet, int number) in drawing.Subnets.Select((subnet, number) => (subnet, number)))
        {
            if (way is not null && subnet.Place == CheckPlace.PrivateSubnets)
            {
                text.Append(CultureInfo.InvariantCulture, $"  behind{number} ==>|0.0.0.0/0| {Node(way)}\n");
            }
        }

        return text.Append("```").ToString();
    }

    /// <summary>A plan.</summary>
    /// <param name="plan">What would be done.</param>
    public static string Of(HaPairPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return $"## Plan\n\n**{plan.Totals}**\n\n```diff\n{PlainCharacters.Of(plan.ToString()).ReplaceLineEndings("\n").Replace("```", "'''", StringComparison.Ordinal)}\n```";
    }

    /// <summary>What an apply did.</summary>
    /// <param name="deployment">What was built.</param>
    public static string Of(HaPairDeployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var text = new StringBuilder("## Apply\n\n| step | changed | what | time |\n| --- | --- | --- | ---: |");
        foreach (StepResult step in deployment.Steps)
        {
            Row(text, step.Step, step.Changed ? "yes" : "no", step.Summary, PairText.Seconds(step.Duration));
        }

        return text.ToString();
    }

    /// <summary>The results of a validation, what did not pass first.</summary>
    /// <param name="report">What was found.</param>
    public static string Of(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder("## Validation\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**{report.PassedCount} of {report.RunCount} checks passed{(report.Passed ? "" : ", NOT passed")}**\n");
        CheckResult[] open = [.. report.Failures, .. report.NotReadable];
        if (open.Length > 0)
        {
            text.Append("\n| check | outcome | expected | found | remedy |\n| --- | --- | --- | --- | --- |");
            foreach (CheckResult result in open)
            {
                Row(text, $"{result.Id}: {result.Title}", PairText.Word(result), result.Expected, result.Found, result.Remedy ?? "");
            }

            text.Append('\n');
        }

        text.Append("\n<details><summary>All checks</summary>\n\n| check | outcome | found |\n| --- | --- | --- |");
        foreach (CheckResult result in report.Results)
        {
            Row(text, $"{result.Id}: {result.Title}", PairText.Word(result), result.Found);
        }

        return text.Append("\n\n</details>").ToString();
    }

    /// <summary>A failover and its stages.</summary>
    /// <param name="report">What happened.</param>
    public static string Of(FailoverReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## Failover {PairText.Word(report.From)} → {PairText.Word(report.To)}: {PairText.Seconds(report.Duration)}\n\n| after | stage |\n| ---: | --- |");
        foreach (FailoverStage stage in report.Stages)
        {
            Row(text, PairText.Seconds(stage.At), stage.Name);
        }

        foreach (string line in PairText.TrafficOf(report))
        {
            text.Append("\n\n").Append(Escaped(line));
        }

        return report.Back is { } back ? text.Append("\n\n").Append(Of(back)).ToString() : text.ToString();
    }

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells)
    {
        text.Append('\n');
        foreach (string cell in cells)
        {
            text.Append("| ").Append(Escaped(cell)).Append(' ');
        }

        text.Append('|');
    }

    private static string Node(DrawnInterface each) => "eni-" + each.Role;

    // In a Mermaid label a quotation mark ends the text, whatever is before it, and a number sign begins an entity.
    private static string Quoted(string text) => PlainCharacters.Of(text.ReplaceLineEndings(" "))
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal);

    // Names and answers of devices are text here, never markup.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in PlainCharacters.Of(text.ReplaceLineEndings(" ")))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
