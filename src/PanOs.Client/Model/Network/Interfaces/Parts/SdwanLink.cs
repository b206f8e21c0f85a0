namespace PanOs.Model;

/// <summary>How an interface takes part in SD-WAN.</summary>
[ConfigurationPart]
public sealed partial record SdwanLink : ConfigurationNode
{
    /// <summary>Whether it does. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>The name of an SD-WAN interface profile, at most 31 characters. Null: not managed.</summary>
    [Element("sdwan-interface-profile", MaxLength = 31)]
    public string? Profile { get; init; }

    /// <summary>Whether a device before it translates its address. Null: not managed.</summary>
    [Element("upstream-nat/enable")]
    public bool? UpstreamNat { get; init; }

    /// <summary>The address that peers see. Null: not managed.</summary>
    [Element("upstream-nat")]
    public SdwanUpstreamAddress? UpstreamAddress { get; init; }
}

/// <summary>The address that SD-WAN peers see when a device before the firewall translates it.</summary>
[ConfigurationChoice]
public abstract partial record SdwanUpstreamAddress : ConfigurationNode
{
    private SdwanUpstreamAddress()
    {
    }

    /// <summary>The one that the dynamic DNS service tells.</summary>
    public static SdwanUpstreamAddress DynamicDns { get; } = new DynamicDnsAddress();

    /// <summary>A fixed address.</summary>
    /// <param name="value">The address.</param>
    public static SdwanUpstreamAddress Address(string value) => new StaticAddress(value);

    /// <summary>A name that is looked up.</summary>
    /// <param name="value">The name, at most 255 characters.</param>
    public static SdwanUpstreamAddress Fqdn(string value) => new FqdnAddress(value);

    /// <summary>A fixed address.</summary>
    /// <param name="Value">The address.</param>
    [Alternative("static-ip/ip-address")]
    public sealed partial record StaticAddress([property: Element(".")] string Value) : SdwanUpstreamAddress;

    /// <summary>A name that is looked up.</summary>
    /// <param name="Value">The name, at most 255 characters.</param>
    [Alternative("static-ip/fqdn")]
    public sealed partial record FqdnAddress([property: Element(".", MaxLength = 255)] string Value) : SdwanUpstreamAddress;

    /// <summary>The one that the dynamic DNS service tells.</summary>
    [Alternative("ddns")]
    public sealed partial record DynamicDnsAddress : SdwanUpstreamAddress;
}
