namespace PanOs.Model;

/// <summary>Matching.</summary>
public enum IkeGatewayMatching
{
    /// <summary><c>exact</c>.</summary>
    Exact,

    /// <summary><c>wildcard</c>.</summary>
    Wildcard,
}
