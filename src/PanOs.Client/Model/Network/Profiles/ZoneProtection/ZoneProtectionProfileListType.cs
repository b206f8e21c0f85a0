namespace PanOs.Model;

/// <summary>List type.</summary>
public enum ZoneProtectionProfileListType
{
    /// <summary><c>exclude</c>.</summary>
    Exclude,

    /// <summary><c>include</c>.</summary>
    Include,
}
