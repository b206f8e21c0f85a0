using System.Globalization;
using System.Text;

namespace PanOs.HaPair;

/// <summary>Reports as plain text, for a console and for <c>ToString</c>. No secret is in any of them to begin with.</summary>
public static class PairText
{
    /// <summary>All parts of a report, one after the other.</summary>
    /// <param name="report">What is known.</param>
    public static string Of(PairReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string?[] parts =
        [
            report.Drawing is null ? $"Pair {report.Pair}" : Of(report.Drawing),
            report.Plan?.ToString(),
            report.Deployment is null ? null : Of(report.Deployment),
            report.Validation is null ? null : Of(report.Validation),
            .. report.Failovers.Select(Of),
        ];
        return string.Join(Environment.NewLine + Environment.NewLine, parts.OfType<string>());
    }

    /// <summary>The pair as a list: each firewall with its network interfaces, then the subnets.</summary>
    /// <param name="drawing">What is drawn.</param>
    public static string Of(PairDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Pair {drawing.Pair} in {drawing.Zone}, VPC {drawing.Vpc.Name} {drawing.Vpc.Cidr}");
        foreach (DrawnFirewall firewall in drawing.Firewalls)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {Word(firewall.Role)} {firewall.Name}: {firewall.State ?? "planned"}{(firewall.Detail is null ? "" : $" ({firewall.Detail})")}");
            Interfaces(drawing.Interfaces.Where(each => each.Holder == firewall.Role));
        }

        if (drawing.Interfaces.Any(each => each.Holder is null))
        {
            text.AppendLine("  attached to neither");
            Interfaces(drawing.Interfaces.Where(each => each.Holder is null));
        }

        foreach (DrawnSubnet subnet in drawing.Subnets)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  subnet {subnet.Name} {subnet.Cidr}");
        }

        return text.ToString().TrimEnd();

        void Interfaces(IEnumerable<DrawnInterface> interfaces)
        {
            foreach (DrawnInterface each in interfaces)
            {
                string address = each.PublicAddress switch { null => "", "" => " + EIP", _ => $" + {each.PublicAddress}" };
                text.AppendLine(CultureInfo.InvariantCulture, $"    {each.Port,-12} {each.Addresses("(known after launch)")}{address}  {each.Name}");
            }
        }
    }

    /// <summary>The report of a validation as a table: what is to blame first, then every check.</summary>
    /// <param name="report">What was found.</param>
    public static string Of(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Validation of '{report.Pair}': {report.PassedCount} of {report.RunCount} checks passed");
        text.AppendLine(report.Passed ? "." : ", NOT passed.");
        if (report.Causes.Count > 0)
        {
            text.AppendLine("To blame:");
            foreach (CheckResult cause in report.Causes)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {cause.Id} ({Word(cause.Severity)}): {cause.Remedy}");
            }
        }

        int width = report.Results.Select(result => result.Id.Length).DefaultIfEmpty(0).Max();
        foreach (CheckResult result in report.Results)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {Word(result),-8} {result.Id.PadRight(width)}  {result.Title}");
            if (result.Outcome == CheckOutcome.NotApplicable)
            {
                Indented(text, "why", result.Found);
            }
            else if (result.Outcome != CheckOutcome.Passed)
            {
                Indented(text, "expected", result.Expected);
                Indented(text, "found", result.Found);
                Indented(text, "source", result.Source);
                Indented(text, "remedy", result.Remedy ?? "");
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The report of a failover: who took over, how fast, each stage, and traffic before and after.</summary>
    /// <param name="report">What happened.</param>
    public static string Of(FailoverReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Failover {Word(report.From)} -> {Word(report.To)}: {Seconds(report.Duration)}");
        foreach (FailoverStage stage in report.Stages)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  +{Seconds(stage.At),8}  {stage.Name}");
        }

        foreach (string line in TrafficOf(report))
        {
            text.Append("  ").AppendLine(line);
        }

        if (report.Back is { } back)
        {
            text.AppendLine(Of(back));
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>What an apply did, one line a step.</summary>
    /// <param name="deployment">What was built.</param>
    public static string Of(HaPairDeployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var text = new StringBuilder(deployment.Changed ? "Applied:" : "Nothing to change:").AppendLine();
        foreach (StepResult step in deployment.Steps)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {(step.Changed ? "changed" : "as is"),-8} {step.Step}: {step.Summary} ({Seconds(step.Duration)})");
        }

        return text.ToString().TrimEnd();
    }

    internal static string Word(FirewallRole role) => role == FirewallRole.Primary ? "primary" : "secondary";

    internal static string Word(CheckSeverity severity) => severity == CheckSeverity.Error ? "error" : "warning";

    internal static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    internal static IEnumerable<string> TrafficOf(FailoverReport report)
    {
        if (report.Before is not null)
        {
            yield return $"before: {report.Before}";
        }

        if (report.After is not null)
        {
            yield return $"after:  {report.After}";
        }

        if (report.TrafficOutage is { } outage)
        {
            yield return $"traffic was out for {Seconds(outage)}";
        }
    }

    internal static string Word(CheckResult result) => result.Outcome switch
    {
        CheckOutcome.Passed => "ok",
        CheckOutcome.NotReadable => "unknown",
        CheckOutcome.NotApplicable => "n/a",
        _ => result.Severity == CheckSeverity.Error ? "FAILED" : "warning",
    };

    private static void Indented(StringBuilder text, string name, string value) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"             {name}: {value}");
}
