namespace PanOs.Model;

/// <summary>Duid type.</summary>
public enum InterfaceDuidType
{
    /// <summary><c>duid-type-llt</c>.</summary>
    DuidTypeLlt,

    /// <summary><c>duid-type-ll</c>.</summary>
    DuidTypeLl,
}
