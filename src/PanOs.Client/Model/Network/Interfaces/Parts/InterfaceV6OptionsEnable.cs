namespace PanOs.Model;

/// <summary>Enable: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceV6OptionsEnable : ConfigurationNode
{
    private InterfaceV6OptionsEnable()
    {
    }

    /// <summary>Number of.</summary>
    public static InterfaceV6OptionsEnable No { get; } = new NoChoice();

    /// <summary>Number of.</summary>
    [Alternative("no")]
    public sealed partial record NoChoice : InterfaceV6OptionsEnable;

    /// <summary>Yes.</summary>
    [Alternative("yes")]
    public sealed partial record YesChoice : InterfaceV6OptionsEnable
    {
        /// <summary>Non temp address, yes or no. Null: not managed.</summary>
        [Element("non-temp-addr")]
        public bool? NonTempAddr { get; init; }

        /// <summary>Temp address, yes or no. Null: not managed.</summary>
        [Element("temp-addr")]
        public bool? TempAddr { get; init; }
    }
}
