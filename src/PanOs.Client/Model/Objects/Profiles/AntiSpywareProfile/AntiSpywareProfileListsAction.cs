namespace PanOs.Model;

/// <summary>Action: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record AntiSpywareProfileListsAction : ConfigurationNode
{
    private AntiSpywareProfileListsAction()
    {
    }

    /// <summary>Alert.</summary>
    public static AntiSpywareProfileListsAction Alert { get; } = new AlertChoice();

    /// <summary>Allow.</summary>
    public static AntiSpywareProfileListsAction Allow { get; } = new AllowChoice();

    /// <summary>Block.</summary>
    public static AntiSpywareProfileListsAction Block { get; } = new BlockChoice();

    /// <summary>Sinkhole.</summary>
    public static AntiSpywareProfileListsAction Sinkhole { get; } = new SinkholeChoice();

    /// <summary>Alert.</summary>
    [Alternative("alert")]
    public sealed partial record AlertChoice : AntiSpywareProfileListsAction;

    /// <summary>Allow.</summary>
    [Alternative("allow")]
    public sealed partial record AllowChoice : AntiSpywareProfileListsAction;

    /// <summary>Block.</summary>
    [Alternative("block")]
    public sealed partial record BlockChoice : AntiSpywareProfileListsAction;

    /// <summary>Sinkhole.</summary>
    [Alternative("sinkhole")]
    public sealed partial record SinkholeChoice : AntiSpywareProfileListsAction;
}
