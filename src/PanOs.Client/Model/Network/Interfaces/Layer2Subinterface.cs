namespace PanOs.Model;

/// <summary>A part of a layer 2 interface: the traffic of one VLAN tag.</summary>
/// <param name="Name">The interface and a number, such as <c>ethernet1/1.100</c>.</param>
[ConfigurationObject("units", ObjectPlaces.Layer2, Title = "layer 2 subinterface", Collection = "Layer2Subinterfaces", NameMaxLength = 31)]
public sealed partial record Layer2Subinterface(string Name) : ConfigurationObject
{
    /// <summary>The VLAN tag, 1 to 4094. Null: not managed.</summary>
    [Element("tag", Min = 1, Max = 4094)]
    public int? Tag { get; init; }

    /// <summary>The name of a NetFlow profile, at most 63 characters. Null: not managed.</summary>
    [Element("netflow-profile", MaxLength = 63)]
    public string? NetflowProfile { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("comment", MaxLength = 1023)]
    public string? Comment { get; init; }

    internal override bool NeedsImport => true;
}
