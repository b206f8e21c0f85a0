namespace PanOs.Model;

/// <summary>Remove private AS: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpAddressFamilyProfileRemovePrivateAS : ConfigurationNode
{
    private BgpAddressFamilyProfileRemovePrivateAS()
    {
    }

    /// <summary>All.</summary>
    public static BgpAddressFamilyProfileRemovePrivateAS All { get; } = new AllChoice();

    /// <summary>Replace AS.</summary>
    public static BgpAddressFamilyProfileRemovePrivateAS ReplaceAS { get; } = new ReplaceASChoice();

    /// <summary>All.</summary>
    [Alternative("all")]
    public sealed partial record AllChoice : BgpAddressFamilyProfileRemovePrivateAS;

    /// <summary>Replace AS.</summary>
    [Alternative("replace-AS")]
    public sealed partial record ReplaceASChoice : BgpAddressFamilyProfileRemovePrivateAS;
}
