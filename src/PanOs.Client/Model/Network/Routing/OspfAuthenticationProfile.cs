namespace PanOs.Model;

/// <summary>How OSPF neighbours prove who they are.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("network/routing-profile/ospf/auth-profile", ObjectPlaces.Device, Title = "OSPF authentication profile", Collection = "OspfAuthenticationProfiles", NameMaxLength = 31)]
public sealed partial record OspfAuthenticationProfile(string Name) : ConfigurationObject
{
    /// <summary>How. Null: not managed.</summary>
    [Element(".")]
    public OspfAuthentication? Method { get; init; }
}

/// <summary>How OSPF neighbours prove who they are.</summary>
[ConfigurationChoice]
public abstract partial record OspfAuthentication : ConfigurationNode
{
    private OspfAuthentication()
    {
    }

    /// <summary>By a password in the clear.</summary>
    /// <param name="value">The password, at most 8 characters.</param>
    public static OspfAuthentication Password(string value) => new PasswordAuthentication(value);

    /// <summary>By hashes with a key.</summary>
    /// <param name="values">The keys.</param>
    public static OspfAuthentication Md5(params OspfMd5Key[] values) => new Md5Authentication(values);

    /// <summary>By a password in the clear.</summary>
    /// <param name="Value">The password, at most 8 characters.</param>
    [Alternative("password")]
    public sealed partial record PasswordAuthentication([property: Element(".", MaxLength = 8, Secret = true)] string Value) : OspfAuthentication;

    /// <summary>By hashes with a key.</summary>
    /// <param name="Values">The keys.</param>
    [Alternative("md5")]
    public sealed partial record Md5Authentication([property: Element(".")] ValueList<OspfMd5Key> Values) : OspfAuthentication;
}

/// <summary>A key of OSPF neighbours.</summary>
/// <param name="Name">Its number.</param>
[ConfigurationPart]
public sealed partial record OspfMd5Key(string Name) : ConfigurationNode
{
    /// <summary>The key, at most 16 characters. Null: not managed.</summary>
    [Element("key", MaxLength = 16, Secret = true)]
    public string? Key { get; init; }

    /// <summary>Whether it is used for what is sent. Null: not managed.</summary>
    [Element("preferred")]
    public bool? Preferred { get; init; }
}
