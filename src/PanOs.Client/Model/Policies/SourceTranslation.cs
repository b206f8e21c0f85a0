namespace PanOs.Model;

/// <summary>How a NAT rule translates the source address.</summary>
public abstract record SourceTranslation
{
    private SourceTranslation()
    {
    }

    /// <summary>What was read below the element and has no property.</summary>
    internal UnmodelledXml Unmodelled { get; init; } = UnmodelledXml.None;

    /// <summary>The source stays as it is.</summary>
    public static SourceTranslation None { get; } = new NoTranslation();

    /// <summary>To the address of an interface, with a port of its own for each session (dynamic IP and port).</summary>
    /// <param name="interfaceName">Such as <c>ethernet1/3</c>.</param>
    /// <param name="address">Which of the interface's addresses; null for the first or the one of DHCP.</param>
    public static SourceTranslation InterfaceAddress(string interfaceName, string? address = null) =>
        new InterfaceAddressTranslation(interfaceName, address);

    /// <summary>The source stays as it is.</summary>
    public sealed record NoTranslation : SourceTranslation;

    /// <summary>To the address of an interface, with a port of its own for each session.</summary>
    /// <param name="Interface">Such as <c>ethernet1/3</c>.</param>
    /// <param name="Address">Which of the interface's addresses; null for the first or the one of DHCP.</param>
    public sealed record InterfaceAddressTranslation(string Interface, string? Address) : SourceTranslation;

    /// <summary>A kind without a type of its own; it is kept and written back as it is.</summary>
    /// <param name="Name">The name of its element, such as <c>static-ip</c>.</param>
    public sealed record OtherTranslation(string Name) : SourceTranslation;
}
