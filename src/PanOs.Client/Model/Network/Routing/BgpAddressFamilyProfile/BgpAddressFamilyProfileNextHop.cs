namespace PanOs.Model;

/// <summary>Next hop: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpAddressFamilyProfileNextHop : ConfigurationNode
{
    private BgpAddressFamilyProfileNextHop()
    {
    }

    /// <summary>Self.</summary>
    public static BgpAddressFamilyProfileNextHop Self { get; } = new SelfChoice();

    /// <summary>Self force.</summary>
    public static BgpAddressFamilyProfileNextHop SelfForce { get; } = new SelfForceChoice();

    /// <summary>Self.</summary>
    [Alternative("self")]
    public sealed partial record SelfChoice : BgpAddressFamilyProfileNextHop;

    /// <summary>Self force.</summary>
    [Alternative("self-force")]
    public sealed partial record SelfForceChoice : BgpAddressFamilyProfileNextHop;
}
