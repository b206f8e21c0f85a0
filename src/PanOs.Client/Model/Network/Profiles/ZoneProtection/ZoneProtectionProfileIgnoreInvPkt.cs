namespace PanOs.Model;

/// <summary>Ignore inv pkt.</summary>
[ConfigurationPart]
public sealed partial record ZoneProtectionProfileIgnoreInvPkt : ConfigurationNode
{
    /// <summary>Dest unreach, yes or no. Null: not managed.</summary>
    [Element("dest-unreach")]
    public bool? DestUnreach { get; init; }

    /// <summary>Param problem, yes or no. Null: not managed.</summary>
    [Element("param-problem")]
    public bool? ParamProblem { get; init; }

    /// <summary>Pkt too big, yes or no. Null: not managed.</summary>
    [Element("pkt-too-big")]
    public bool? PktTooBig { get; init; }

    /// <summary>Redirect, yes or no. Null: not managed.</summary>
    [Element("redirect")]
    public bool? Redirect { get; init; }

    /// <summary>Time exceeded, yes or no. Null: not managed.</summary>
    [Element("time-exceeded")]
    public bool? TimeExceeded { get; init; }
}
