namespace PanOs.Model;

/// <summary>Which versions of IKE a gateway speaks.</summary>
public enum IkeVersion
{
    /// <summary>Only version 1.</summary>
    Ikev1,

    /// <summary>Only version 2.</summary>
    Ikev2,

    /// <summary>Version 2, and version 1 with peers that have no other.</summary>
    Ikev2Preferred,
}

/// <summary>What holds for version 1 of IKE.</summary>
[ConfigurationPart]
public sealed partial record Ikev1Settings : ConfigurationNode
{
    /// <summary>How keys are exchanged. Null: not managed; the device's default is <c>auto</c>.</summary>
    [Element("exchange-mode")]
    public IkeExchangeMode? ExchangeMode { get; init; }

    /// <summary>The name of an IKE crypto profile. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("ike-crypto-profile")]
    public string? CryptoProfile { get; init; }

    /// <summary>Whether a peer that fell silent is noticed. Null: not managed.</summary>
    [Element("dpd/enable")]
    public bool? DeadPeerDetection { get; init; }

    /// <summary>Seconds between questions to a silent peer, 2 to 100. Null: not managed; the device's default is 5.</summary>
    [Element("dpd/interval", Min = 2, Max = 100)]
    public int? DeadPeerInterval { get; init; }

    /// <summary>Questions without an answer until the peer counts as dead, 2 to 100. Null: not managed; the device's default is 5.</summary>
    [Element("dpd/retry", Min = 2, Max = 100)]
    public int? DeadPeerRetries { get; init; }
}

/// <summary>What holds for version 2 of IKE.</summary>
[ConfigurationPart]
public sealed partial record Ikev2Settings : ConfigurationNode
{
    /// <summary>The name of an IKE crypto profile. Null: not managed; the device's default is <c>default</c>.</summary>
    [Element("ike-crypto-profile")]
    public string? CryptoProfile { get; init; }

    /// <summary>Whether a peer that fell silent is noticed. Null: not managed.</summary>
    [Element("dpd/enable")]
    public bool? LivenessCheck { get; init; }

    /// <summary>Seconds between questions to a silent peer, 2 to 100. Null: not managed; the device's default is 5.</summary>
    [Element("dpd/interval", Min = 2, Max = 100)]
    public int? LivenessInterval { get; init; }

    /// <summary>Whether a peer must always return a cookie before work is done for it. Null: not managed.</summary>
    [Element("require-cookie")]
    public bool? RequireCookie { get; init; }
}

/// <summary>How keys are exchanged in version 1 of IKE.</summary>
public enum IkeExchangeMode
{
    /// <summary>Main mode is begun with, either is answered.</summary>
    Auto,

    /// <summary>Main mode: names are encrypted.</summary>
    Main,

    /// <summary>Aggressive mode: fewer messages, names in the clear.</summary>
    Aggressive,
}
