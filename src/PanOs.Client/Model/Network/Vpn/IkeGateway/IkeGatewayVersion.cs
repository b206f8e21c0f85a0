namespace PanOs.Model;

/// <summary>Version.</summary>
public enum IkeGatewayVersion
{
    /// <summary><c>ikev1</c>.</summary>
    Ikev1,

    /// <summary><c>ikev2</c>.</summary>
    Ikev2,

    /// <summary><c>ikev2-preferred</c>.</summary>
    Ikev2Preferred,
}
