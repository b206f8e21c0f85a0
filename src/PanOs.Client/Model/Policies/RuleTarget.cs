namespace PanOs.Model;

/// <summary>The firewalls that Panorama gives a rule to. Without any the rule is for all.</summary>
[ConfigurationPart]
public sealed partial record RuleTarget : ConfigurationNode
{
    /// <summary>Firewalls, each with the virtual systems that are meant. Null: not managed.</summary>
    [Element("devices")]
    public ValueList<RuleTargetDevice>? Devices { get; init; }

    /// <summary>Tags of firewalls. Null: not managed.</summary>
    [Element("tags")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>Whether all firewalls but the named ones are meant. Null: not managed; the device's default is no.</summary>
    [Element("negate")]
    public bool? Negate { get; init; }
}

/// <summary>A firewall that a rule is for.</summary>
/// <param name="Name">Its serial number.</param>
[ConfigurationPart]
public sealed partial record RuleTargetDevice(string Name) : ConfigurationNode
{
    /// <summary>The virtual systems that are meant. Null: not managed; without any it is all of them.</summary>
    [Element("vsys", Entries = true)]
    public ValueList<string>? VirtualSystems { get; init; }
}
