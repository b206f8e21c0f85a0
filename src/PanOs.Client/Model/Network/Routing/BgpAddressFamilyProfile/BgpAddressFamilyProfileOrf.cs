namespace PanOs.Model;

/// <summary>Orf.</summary>
[ConfigurationPart]
public sealed partial record BgpAddressFamilyProfileOrf : ConfigurationNode
{
    /// <summary>Orf prefix list. Null: not managed; the device's default is none.</summary>
    [Element("orf-prefix-list")]
    public BgpAddressFamilyProfileOrfPrefixList? OrfPrefixList { get; init; }
}
