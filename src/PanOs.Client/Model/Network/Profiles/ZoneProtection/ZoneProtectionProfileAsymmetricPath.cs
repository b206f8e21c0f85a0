namespace PanOs.Model;

/// <summary>Asymmetric path.</summary>
public enum ZoneProtectionProfileAsymmetricPath
{
    /// <summary><c>global</c>.</summary>
    Global,

    /// <summary><c>drop</c>.</summary>
    Drop,

    /// <summary><c>bypass</c>.</summary>
    Bypass,
}
