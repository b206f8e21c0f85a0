namespace PanOs.Model;

/// <summary>Action: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record ZoneProtectionProfileAction : ConfigurationNode
{
    private ZoneProtectionProfileAction()
    {
    }

    /// <summary>Allow.</summary>
    public static ZoneProtectionProfileAction Allow { get; } = new AllowChoice();

    /// <summary>Alert.</summary>
    public static ZoneProtectionProfileAction Alert { get; } = new AlertChoice();

    /// <summary>Block.</summary>
    public static ZoneProtectionProfileAction Block { get; } = new BlockChoice();

    /// <summary>Allow.</summary>
    [Alternative("allow")]
    public sealed partial record AllowChoice : ZoneProtectionProfileAction;

    /// <summary>Alert.</summary>
    [Alternative("alert")]
    public sealed partial record AlertChoice : ZoneProtectionProfileAction;

    /// <summary>Block.</summary>
    [Alternative("block")]
    public sealed partial record BlockChoice : ZoneProtectionProfileAction;

    /// <summary>Block IP.</summary>
    [Alternative("block-ip")]
    public sealed partial record BlockIpChoice : ZoneProtectionProfileAction
    {
        /// <summary>Track by. Null: not managed.</summary>
        [Element("track-by")]
        public ZoneProtectionProfileTrackBy? TrackBy { get; init; }

        /// <summary>Duration, 1 to 3600. Null: not managed.</summary>
        [Element("duration", Min = 1, Max = 3600)]
        public int? Duration { get; init; }
    }
}
