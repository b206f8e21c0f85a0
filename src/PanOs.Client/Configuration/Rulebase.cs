namespace PanOs;

/// <summary>Which rules of Panorama: those before or those after a firewall's own.</summary>
public enum Rulebase
{
    /// <summary>Tried before the rules of the firewall.</summary>
    Pre,

    /// <summary>Tried after the rules of the firewall.</summary>
    Post,
}
