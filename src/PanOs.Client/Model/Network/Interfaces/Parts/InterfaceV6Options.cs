namespace PanOs.Model;

/// <summary>V6 options.</summary>
[ConfigurationPart]
public sealed partial record InterfaceV6Options : ConfigurationNode
{
    /// <summary>Duid type. Null: not managed; the device's default is duid-type-llt.</summary>
    [Element("duid-type")]
    public InterfaceDuidType? DuidType { get; init; }

    /// <summary>Enable. Null: not managed.</summary>
    [Element("enable")]
    public InterfaceV6OptionsEnable? Enabled { get; init; }

    /// <summary>Rapid commit, yes or no. Null: not managed.</summary>
    [Element("rapid-commit")]
    public bool? RapidCommit { get; init; }

    /// <summary>Support srvr reconfig, yes or no. Null: not managed.</summary>
    [Element("support-srvr-reconfig")]
    public bool? SupportSrvrReconfig { get; init; }
}
