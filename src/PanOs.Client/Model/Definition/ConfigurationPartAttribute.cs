namespace PanOs.Model;

/// <summary>Makes a record a part of objects: an element with elements of its own, or an entry of a list when it has a <c>Name</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ConfigurationPartAttribute : Attribute;
