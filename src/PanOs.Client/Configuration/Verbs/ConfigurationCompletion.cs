namespace PanOs;

/// <summary>What could follow at a place of the configuration, as the firewall suggests it.</summary>
/// <param name="Value">The word, such as <c>vsys1</c>.</param>
/// <param name="XPath">The node that it would lead to; null when the firewall did not say.</param>
/// <param name="IsCurrent">Whether it is there already.</param>
/// <param name="Help">What it is; may be empty.</param>
public sealed record ConfigurationCompletion(string Value, string? XPath, bool IsCurrent, string Help);
