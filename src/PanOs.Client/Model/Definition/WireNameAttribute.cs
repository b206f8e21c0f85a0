namespace PanOs.Model;

/// <summary>The keyword of an enumeration's member, where it is not the member's own name in lower case with hyphens.</summary>
/// <param name="name">Such as <c>sha256</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
