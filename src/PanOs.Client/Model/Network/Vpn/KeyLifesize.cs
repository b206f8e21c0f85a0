namespace PanOs.Model;

/// <summary>How much is sent under one key.</summary>
[ConfigurationChoice]
public abstract partial record KeyLifesize : ConfigurationNode
{
    private KeyLifesize()
    {
    }

    /// <summary>So many kilobytes.</summary>
    /// <param name="value">Kilobytes, 1 to 65535.</param>
    public static KeyLifesize Kilobytes(int value) => new KilobytesLifesize(value);

    /// <summary>So many megabytes.</summary>
    /// <param name="value">Megabytes, 1 to 65535.</param>
    public static KeyLifesize Megabytes(int value) => new MegabytesLifesize(value);

    /// <summary>So many gigabytes.</summary>
    /// <param name="value">Gigabytes, 1 to 65535.</param>
    public static KeyLifesize Gigabytes(int value) => new GigabytesLifesize(value);

    /// <summary>So many terabytes.</summary>
    /// <param name="value">Terabytes, 1 to 65535.</param>
    public static KeyLifesize Terabytes(int value) => new TerabytesLifesize(value);

    /// <summary>So many kilobytes.</summary>
    /// <param name="Value">Kilobytes, 1 to 65535.</param>
    [Alternative("kb")]
    public sealed partial record KilobytesLifesize([property: Element(".", Min = 1, Max = 65535)] int Value) : KeyLifesize;

    /// <summary>So many megabytes.</summary>
    /// <param name="Value">Megabytes, 1 to 65535.</param>
    [Alternative("mb")]
    public sealed partial record MegabytesLifesize([property: Element(".", Min = 1, Max = 65535)] int Value) : KeyLifesize;

    /// <summary>So many gigabytes.</summary>
    /// <param name="Value">Gigabytes, 1 to 65535.</param>
    [Alternative("gb")]
    public sealed partial record GigabytesLifesize([property: Element(".", Min = 1, Max = 65535)] int Value) : KeyLifesize;

    /// <summary>So many terabytes.</summary>
    /// <param name="Value">Terabytes, 1 to 65535.</param>
    [Alternative("tb")]
    public sealed partial record TerabytesLifesize([property: Element(".", Min = 1, Max = 65535)] int Value) : KeyLifesize;
}
