namespace PanOs.HaPair;

/// <summary>
/// What is known of a pair, for one document: any of plan, apply, validation and failovers, with a drawing. Parts that
/// are null are left out. No secret is in any of them to begin with.
/// </summary>
public sealed record PairReport
{
    private readonly PairDrawing? _drawing;

    /// <summary>The deployment's name.</summary>
    public required string Pair { get; init; }

    /// <summary>What would be done. Default: null.</summary>
    public HaPairPlan? Plan { get; init; }

    /// <summary>What an apply did. Default: null.</summary>
    public HaPairDeployment? Deployment { get; init; }

    /// <summary>What the checks found. Default: null.</summary>
    public ValidationReport? Validation { get; init; }

    /// <summary>The failovers, in their order. Default: none.</summary>
    public IReadOnlyList<FailoverReport> Failovers { get; init; } = [];

    /// <summary>The pair as it is drawn. Default: as it was read for the validation; null without one.</summary>
    public PairDrawing? Drawing
    {
        get => _drawing ?? Validation?.Drawing;
        init => _drawing = value;
    }

    /// <summary>As plain text.</summary>
    public string ToText() => PairText.Of(this);

    /// <summary>As one JSON object.</summary>
    public string ToJson() => PairJson.Of(this);

    /// <summary>As Markdown, the drawing as a Mermaid diagram.</summary>
    public string ToMarkdown() => PairMarkdown.Of(this);

    /// <summary>As one HTML page that needs nothing else: the drawing as SVG, light or dark as the reader's system is, no script.</summary>
    public string ToHtml() => PairHtml.Of(this);

    /// <summary>The same as <see cref="ToText"/>.</summary>
    public override string ToString() => ToText();
}
