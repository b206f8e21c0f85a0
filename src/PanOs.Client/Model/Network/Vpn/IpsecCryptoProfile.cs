namespace PanOs.Model;

/// <summary>An IPsec crypto profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/ike/crypto-profiles/ipsec-crypto-profiles", ObjectPlaces.Device, Title = "IPsec crypto profile", Collection = "IpsecCryptoProfiles", NameMaxLength = 31)]
public sealed partial record IpsecCryptoProfile(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public IpsecCryptoProfileKind? Kind { get; init; }

    /// <summary>The Diffie-Hellman groups, preferred first. Null: not managed; the device's default is group2.</summary>
    [Element("dh-group")]
    public IpsecCryptoProfileDhGroup? DhGroup { get; init; }

    /// <summary>Lifesize. Null: not managed.</summary>
    [Element("lifesize")]
    public IpsecCryptoProfileLifesize? Lifesize { get; init; }

    /// <summary>Lifetime. Null: not managed.</summary>
    [Element("lifetime")]
    public IkeCryptoProfileLifetime? Lifetime { get; init; }
}

/// <summary>Diffie-Hellman group.</summary>
public enum IpsecCryptoProfileDhGroup
{
    /// <summary><c>no-pfs</c>.</summary>
    NoPfs,

    /// <summary><c>group1</c>.</summary>
    Group1,

    /// <summary><c>group2</c>.</summary>
    Group2,

    /// <summary><c>group5</c>.</summary>
    Group5,

    /// <summary><c>group14</c>.</summary>
    Group14,

    /// <summary><c>group15</c>.</summary>
    Group15,

    /// <summary><c>group16</c>.</summary>
    Group16,

    /// <summary><c>group19</c>.</summary>
    Group19,

    /// <summary><c>group20</c>.</summary>
    Group20,

    /// <summary><c>group21</c>.</summary>
    Group21,
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IpsecCryptoProfileKind : ConfigurationNode
{
    private IpsecCryptoProfileKind()
    {
    }

    /// <summary>AH.</summary>
    [Alternative("ah")]
    public sealed partial record AhChoice : IpsecCryptoProfileKind
    {
        /// <summary>Authentication. Null: not managed.</summary>
        [Element("authentication")]
        public ValueList<string>? Authentication { get; init; }
    }

    /// <summary>ESP.</summary>
    [Alternative("esp")]
    public sealed partial record EspChoice : IpsecCryptoProfileKind
    {
        /// <summary>Authentication. Null: not managed.</summary>
        [Element("authentication")]
        public ValueList<string>? Authentication { get; init; }

        /// <summary>The encryption algorithms, preferred first. Null: not managed.</summary>
        [Element("encryption")]
        public ValueList<string>? Encryption { get; init; }
    }
}

/// <summary>Lifesize: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IpsecCryptoProfileLifesize : ConfigurationNode
{
    private IpsecCryptoProfileLifesize()
    {
    }

    /// <summary>Gb.</summary>
    /// <param name="value">The value.</param>
    public static IpsecCryptoProfileLifesize Gb(int value) => new GbChoice(value);

    /// <summary>Kb.</summary>
    /// <param name="value">The value.</param>
    public static IpsecCryptoProfileLifesize Kb(int value) => new KbChoice(value);

    /// <summary>Mb.</summary>
    /// <param name="value">The value.</param>
    public static IpsecCryptoProfileLifesize Mb(int value) => new MbChoice(value);

    /// <summary>Tb.</summary>
    /// <param name="value">The value.</param>
    public static IpsecCryptoProfileLifesize Tb(int value) => new TbChoice(value);

    /// <summary>Gb.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("gb")]
    public sealed partial record GbChoice([property: Element(".", Min = 1, Max = 65535)] int Value) : IpsecCryptoProfileLifesize;

    /// <summary>Kb.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("kb")]
    public sealed partial record KbChoice([property: Element(".", Min = 1, Max = 65535)] int Value) : IpsecCryptoProfileLifesize;

    /// <summary>Mb.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("mb")]
    public sealed partial record MbChoice([property: Element(".", Min = 1, Max = 65535)] int Value) : IpsecCryptoProfileLifesize;

    /// <summary>Tb.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("tb")]
    public sealed partial record TbChoice([property: Element(".", Min = 1, Max = 65535)] int Value) : IpsecCryptoProfileLifesize;
}
