namespace PanOs.Model;

/// <summary>
/// Makes an abstract record a choice: exactly one of the records nested in it, each with an
/// <see cref="AlternativeAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ConfigurationChoiceAttribute : Attribute;
