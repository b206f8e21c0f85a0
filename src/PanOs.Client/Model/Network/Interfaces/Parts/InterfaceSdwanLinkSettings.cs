namespace PanOs.Model;

/// <summary>Sdwan link settings.</summary>
[ConfigurationPart]
public sealed partial record InterfaceSdwanLinkSettings : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Sdwan interface profile, at most 31 characters. Null: not managed.</summary>
    [Element("sdwan-interface-profile", MaxLength = 31)]
    public string? SdwanInterfaceProfile { get; init; }

    /// <summary>Upstream NAT. Null: not managed.</summary>
    [Element("upstream-nat")]
    public InterfaceUpstreamNat? UpstreamNat { get; init; }
}
