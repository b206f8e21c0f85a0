namespace PanOs.Model;

/// <summary>Pool type: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfacePoolType : ConfigurationNode
{
    private InterfacePoolType()
    {
    }

    /// <summary>Dynamic.</summary>
    public static InterfacePoolType Dynamic { get; } = new DynamicChoice();

    /// <summary>Dynamic.</summary>
    [Alternative("dynamic")]
    public sealed partial record DynamicChoice : InterfacePoolType;

    /// <summary>Dynamic ID.</summary>
    [Alternative("dynamic-id")]
    public sealed partial record DynamicIdChoice : InterfacePoolType
    {
        /// <summary>Identifier, 0 to 4095. Null: not managed.</summary>
        [Element("identifier", Min = 0, Max = 4095)]
        public int? Identifier { get; init; }
    }
}
