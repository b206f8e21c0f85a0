namespace PanOs.Model;

/// <summary>Names the element that stands for this alternative of a choice.</summary>
/// <param name="path">The elements below the choice's own path, such as <c>layer3</c> or <c>dynamic-ip-and-port/translated-address</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class AlternativeAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}
