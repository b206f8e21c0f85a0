namespace PanOs.Model;

/// <summary>Action: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record BgpAddressFamilyProfileAction : ConfigurationNode
{
    private BgpAddressFamilyProfileAction()
    {
    }

    /// <summary>Warning only.</summary>
    public static BgpAddressFamilyProfileAction WarningOnly { get; } = new WarningOnlyChoice();

    /// <summary>Restart.</summary>
    [Alternative("restart")]
    public sealed partial record RestartChoice : BgpAddressFamilyProfileAction
    {
        /// <summary>Interval, 1 to 65535. Null: not managed; the device's default is 1.</summary>
        [Element("interval", Min = 1, Max = 65535)]
        public int? Interval { get; init; }
    }

    /// <summary>Warning only.</summary>
    [Alternative("warning-only")]
    public sealed partial record WarningOnlyChoice : BgpAddressFamilyProfileAction;
}
