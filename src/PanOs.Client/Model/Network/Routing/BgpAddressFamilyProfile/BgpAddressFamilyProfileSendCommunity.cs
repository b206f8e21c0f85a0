namespace PanOs.Model;

/// <summary>Send community: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpAddressFamilyProfileSendCommunity : ConfigurationNode
{
    private BgpAddressFamilyProfileSendCommunity()
    {
    }

    /// <summary>All.</summary>
    public static BgpAddressFamilyProfileSendCommunity All { get; } = new AllChoice();

    /// <summary>Both.</summary>
    public static BgpAddressFamilyProfileSendCommunity Both { get; } = new BothChoice();

    /// <summary>Extended.</summary>
    public static BgpAddressFamilyProfileSendCommunity Extended { get; } = new ExtendedChoice();

    /// <summary>Large.</summary>
    public static BgpAddressFamilyProfileSendCommunity Large { get; } = new LargeChoice();

    /// <summary>Standard.</summary>
    public static BgpAddressFamilyProfileSendCommunity Standard { get; } = new StandardChoice();

    /// <summary>All.</summary>
    [Alternative("all")]
    public sealed partial record AllChoice : BgpAddressFamilyProfileSendCommunity;

    /// <summary>Both.</summary>
    [Alternative("both")]
    public sealed partial record BothChoice : BgpAddressFamilyProfileSendCommunity;

    /// <summary>Extended.</summary>
    [Alternative("extended")]
    public sealed partial record ExtendedChoice : BgpAddressFamilyProfileSendCommunity;

    /// <summary>Large.</summary>
    [Alternative("large")]
    public sealed partial record LargeChoice : BgpAddressFamilyProfileSendCommunity;

    /// <summary>Standard.</summary>
    [Alternative("standard")]
    public sealed partial record StandardChoice : BgpAddressFamilyProfileSendCommunity;
}
