namespace PanOs.Model;

/// <summary>Lease: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record DhcpInterfaceLease : ConfigurationNode
{
    private DhcpInterfaceLease()
    {
    }

    /// <summary>Timeout.</summary>
    /// <param name="value">The value.</param>
    public static DhcpInterfaceLease Timeout(int value) => new TimeoutChoice(value);

    /// <summary>Unlimited.</summary>
    public static DhcpInterfaceLease Unlimited { get; } = new UnlimitedChoice();

    /// <summary>Timeout.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("timeout")]
    public sealed partial record TimeoutChoice([property: Element(".", Min = 0, Max = 1000000)] int Value) : DhcpInterfaceLease;

    /// <summary>Unlimited.</summary>
    [Alternative("unlimited")]
    public sealed partial record UnlimitedChoice : DhcpInterfaceLease;
}
