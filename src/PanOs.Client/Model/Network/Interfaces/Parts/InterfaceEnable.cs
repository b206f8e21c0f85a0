namespace PanOs.Model;

/// <summary>Enable: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record InterfaceEnable : ConfigurationNode
{
    private InterfaceEnable()
    {
    }

    /// <summary>Number of.</summary>
    public static InterfaceEnable No { get; } = new NoChoice();

    /// <summary>Number of.</summary>
    [Alternative("no")]
    public sealed partial record NoChoice : InterfaceEnable;

    /// <summary>Yes.</summary>
    [Alternative("yes")]
    public sealed partial record YesChoice : InterfaceEnable
    {
        /// <summary>Prefix pool name, at most 63 characters. Null: not managed.</summary>
        [Element("pfx-pool-name", MaxLength = 63)]
        public string? PfxPoolName { get; init; }

        /// <summary>Prefix len, 0 to 128. Null: not managed; the device's default is 48.</summary>
        [Element("prefix-len", Min = 0, Max = 128)]
        public int? PrefixLen { get; init; }

        /// <summary>Prefix len hint, yes or no. Null: not managed.</summary>
        [Element("prefix-len-hint")]
        public bool? PrefixLenHint { get; init; }
    }
}
