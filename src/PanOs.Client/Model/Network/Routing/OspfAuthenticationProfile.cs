namespace PanOs.Model;

/// <summary>An OSPF authentication profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospf/auth-profile", ObjectPlaces.Device, Title = "OSPF authentication profile", Collection = "OspfAuthenticationProfiles", NameMaxLength = 31)]
public sealed partial record OspfAuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public OspfAuthenticationProfileKind? Kind { get; init; }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record OspfAuthenticationProfileKind : ConfigurationNode
{
    private OspfAuthenticationProfileKind()
    {
    }

    /// <summary>MD5.</summary>
    /// <param name="items">The entries.</param>
    public static OspfAuthenticationProfileKind Md5(params OspfAuthenticationProfileMd5[] items) => new Md5Choice(items);

    /// <summary>Password.</summary>
    /// <param name="value">The value.</param>
    public static OspfAuthenticationProfileKind Password(string value) => new PasswordChoice(value);

    /// <summary>MD5.</summary>
    /// <param name="Items">The entries.</param>
    [Alternative("md5")]
    public sealed partial record Md5Choice([property: Element(".")] ValueList<OspfAuthenticationProfileMd5> Items) : OspfAuthenticationProfileKind;

    /// <summary>Password.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("password")]
    public sealed partial record PasswordChoice([property: Element(".", MaxLength = 8, Secret = true)] string Value) : OspfAuthenticationProfileKind;
}

/// <summary>MD5.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record OspfAuthenticationProfileMd5(string Name) : ConfigurationNode
{
    /// <summary>Key, at most 16 characters. Null: not managed.</summary>
    [Element("key", MaxLength = 16, Secret = true)]
    public string? Key { get; init; }

    /// <summary>Preferred, yes or no. Null: not managed.</summary>
    [Element("preferred")]
    public bool? Preferred { get; init; }
}
