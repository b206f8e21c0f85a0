namespace PanOs.Model;

/// <summary>Multicast.</summary>
[ConfigurationPart]
public sealed partial record BgpAddressFamilyProfileMulticast : ConfigurationNode
{
    /// <summary>Add path. Null: not managed.</summary>
    [Element("add-path")]
    public BgpAddressFamilyProfileAddPath? AddPath { get; init; }

    /// <summary>Allowas in. Null: not managed.</summary>
    [Element("allowas-in")]
    public BgpAddressFamilyProfileAllowasIn? AllowasIn { get; init; }

    /// <summary>AS override, yes or no. Null: not managed.</summary>
    [Element("as-override")]
    public bool? AsOverride { get; init; }

    /// <summary>Default originate, yes or no. Null: not managed.</summary>
    [Element("default-originate")]
    public bool? DefaultOriginate { get; init; }

    /// <summary>Default originate map, at most 63 characters. Null: not managed.</summary>
    [Element("default-originate-map", MaxLength = 63)]
    public string? DefaultOriginateMap { get; init; }

    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enable { get; init; }

    /// <summary>Maximum prefix. Null: not managed.</summary>
    [Element("maximum-prefix")]
    public BgpAddressFamilyProfileMaximumPrefix? MaximumPrefix { get; init; }

    /// <summary>Next hop. Null: not managed.</summary>
    [Element("next-hop")]
    public BgpAddressFamilyProfileNextHop? NextHop { get; init; }

    /// <summary>Orf. Null: not managed.</summary>
    [Element("orf")]
    public BgpAddressFamilyProfileOrf? Orf { get; init; }

    /// <summary>Remove private AS. Null: not managed.</summary>
    [Element("remove-private-AS")]
    public BgpAddressFamilyProfileRemovePrivateAS? RemovePrivateAS { get; init; }

    /// <summary>Route reflector client, yes or no. Null: not managed.</summary>
    [Element("route-reflector-client")]
    public bool? RouteReflectorClient { get; init; }

    /// <summary>Send community. Null: not managed.</summary>
    [Element("send-community")]
    public BgpAddressFamilyProfileSendCommunity? SendCommunity { get; init; }

    /// <summary>Soft reconfig with stored info, yes or no. Null: not managed.</summary>
    [Element("soft-reconfig-with-stored-info")]
    public bool? SoftReconfigWithStoredInfo { get; init; }
}
