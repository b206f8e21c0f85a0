namespace PanOs.Model;

/// <summary>An IKE crypto profile.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/ike/crypto-profiles/ike-crypto-profiles", ObjectPlaces.Device, Title = "IKE crypto profile", Collection = "IkeCryptoProfiles", NameMaxLength = 31)]
public sealed partial record IkeCryptoProfile(string Name) : ConfigurationObject
{
    /// <summary>Authentication multiple, at most 50. Null: not managed; the device's default is 0.</summary>
    [Element("authentication-multiple", Max = 50)]
    public int? AuthenticationMultiple { get; init; }

    /// <summary>The Diffie-Hellman groups, preferred first. Null: not managed.</summary>
    [Element("dh-group")]
    public ValueList<string>? DhGroup { get; init; }

    /// <summary>The encryption algorithms, preferred first. Null: not managed.</summary>
    [Element("encryption")]
    public ValueList<string>? Encryption { get; init; }

    /// <summary>The hash algorithms, preferred first. Null: not managed.</summary>
    [Element("hash")]
    public ValueList<string>? Hash { get; init; }

    /// <summary>Lifetime. Null: not managed.</summary>
    [Element("lifetime")]
    public IkeCryptoProfileLifetime? Lifetime { get; init; }
}

/// <summary>Lifetime: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record IkeCryptoProfileLifetime : ConfigurationNode
{
    private IkeCryptoProfileLifetime()
    {
    }

    /// <summary>Days.</summary>
    /// <param name="value">The value.</param>
    public static IkeCryptoProfileLifetime Days(int value) => new DaysChoice(value);

    /// <summary>Hours.</summary>
    /// <param name="value">The value.</param>
    public static IkeCryptoProfileLifetime Hours(int value) => new HoursChoice(value);

    /// <summary>Minutes.</summary>
    /// <param name="value">The value.</param>
    public static IkeCryptoProfileLifetime Minutes(int value) => new MinutesChoice(value);

    /// <summary>Seconds.</summary>
    /// <param name="value">The value.</param>
    public static IkeCryptoProfileLifetime Seconds(int value) => new SecondsChoice(value);

    /// <summary>Days.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("days")]
    public sealed partial record DaysChoice([property: Element(".", Min = 1, Max = 365)] int Value) : IkeCryptoProfileLifetime;

    /// <summary>Hours.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("hours")]
    public sealed partial record HoursChoice([property: Element(".", Min = 1, Max = 65535)] int Value) : IkeCryptoProfileLifetime;

    /// <summary>Minutes.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("minutes")]
    public sealed partial record MinutesChoice([property: Element(".", Min = 3, Max = 65535)] int Value) : IkeCryptoProfileLifetime;

    /// <summary>Seconds.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("seconds")]
    public sealed partial record SecondsChoice([property: Element(".", Min = 180, Max = 65535)] int Value) : IkeCryptoProfileLifetime;
}
