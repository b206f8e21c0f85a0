namespace PanOs.Model;

/// <summary>Exchange mode.</summary>
public enum IkeGatewayExchangeMode
{
    /// <summary><c>auto</c>.</summary>
    Auto,

    /// <summary><c>main</c>.</summary>
    Main,

    /// <summary><c>aggressive</c>.</summary>
    Aggressive,
}
