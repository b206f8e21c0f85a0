namespace PanOs.Model;

/// <summary>Which traffic a security rule is about.</summary>
public enum SecurityRuleType
{
    /// <summary>Traffic within its zones and between them.</summary>
    Universal,

    /// <summary>Traffic within each of its zones only.</summary>
    Intrazone,

    /// <summary>Traffic between its zones only.</summary>
    Interzone,
}
