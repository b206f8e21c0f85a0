namespace PanOs.Model;

/// <summary>How this firewall names itself to the peer.</summary>
[ConfigurationPart]
public sealed partial record IkeLocalId : ConfigurationNode
{
    /// <summary>The kind of name: <c>ipaddr</c>, <c>fqdn</c>, <c>ufqdn</c> (a mail address), <c>keyid</c> or <c>dn</c> (a certificate's subject). Null: not managed.</summary>
    [Element("type")]
    public string? Type { get; init; }

    /// <summary>The name itself, at most 1024 characters. Null: not managed.</summary>
    [Element("id", MinLength = 1, MaxLength = 1024)]
    public string? Id { get; init; }
}

/// <summary>How the peer names itself.</summary>
[ConfigurationPart]
public sealed partial record IkePeerId : ConfigurationNode
{
    /// <summary>The kind of name: <c>ipaddr</c>, <c>fqdn</c>, <c>ufqdn</c> (a mail address), <c>keyid</c> or <c>dn</c> (a certificate's subject). Null: not managed.</summary>
    [Element("type")]
    public string? Type { get; init; }

    /// <summary>The name itself, at most 1024 characters. Null: not managed.</summary>
    [Element("id", MinLength = 1, MaxLength = 1024)]
    public string? Id { get; init; }

    /// <summary>How the name is compared. Null: not managed; the device's default is <c>exact</c>.</summary>
    [Element("matching")]
    public IkeIdMatching? Matching { get; init; }
}

/// <summary>How the name of a VPN peer is compared with the expected one.</summary>
public enum IkeIdMatching
{
    /// <summary>The names must be equal.</summary>
    Exact,

    /// <summary>Parts of a certificate's subject may be any.</summary>
    Wildcard,
}
