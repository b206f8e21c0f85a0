namespace PanOs.Model;

/// <summary>How long a key is used.</summary>
[ConfigurationChoice]
public abstract partial record KeyLifetime : ConfigurationNode
{
    private KeyLifetime()
    {
    }

    /// <summary>So many seconds.</summary>
    /// <param name="value">Seconds, 180 to 65535.</param>
    public static KeyLifetime Seconds(int value) => new SecondsLifetime(value);

    /// <summary>So many minutes.</summary>
    /// <param name="value">Minutes, 3 to 65535.</param>
    public static KeyLifetime Minutes(int value) => new MinutesLifetime(value);

    /// <summary>So many hours.</summary>
    /// <param name="value">Hours, 1 to 65535.</param>
    public static KeyLifetime Hours(int value) => new HoursLifetime(value);

    /// <summary>So many days.</summary>
    /// <param name="value">Days, 1 to 365.</param>
    public static KeyLifetime Days(int value) => new DaysLifetime(value);

    /// <summary>So many seconds.</summary>
    /// <param name="Value">Seconds, 180 to 65535.</param>
    [Alternative("seconds")]
    public sealed partial record SecondsLifetime([property: Element(".", Min = 180, Max = 65535)] int Value) : KeyLifetime;

    /// <summary>So many minutes.</summary>
    /// <param name="Value">Minutes, 3 to 65535.</param>
    [Alternative("minutes")]
    public sealed partial record MinutesLifetime([property: Element(".", Min = 3, Max = 65535)] int Value) : KeyLifetime;

    /// <summary>So many hours.</summary>
    /// <param name="Value">Hours, 1 to 65535.</param>
    [Alternative("hours")]
    public sealed partial record HoursLifetime([property: Element(".", Min = 1, Max = 65535)] int Value) : KeyLifetime;

    /// <summary>So many days.</summary>
    /// <param name="Value">Days, 1 to 365.</param>
    [Alternative("days")]
    public sealed partial record DaysLifetime([property: Element(".", Min = 1, Max = 365)] int Value) : KeyLifetime;
}
