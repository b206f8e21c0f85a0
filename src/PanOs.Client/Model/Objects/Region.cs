namespace PanOs.Model;

/// <summary>A region of one's own: addresses under the name of a place, for rules and maps.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("region", ObjectPlaces.Objects, Title = "region", Collection = "Regions")]
public sealed partial record Region(string Name) : ConfigurationObject
{
    /// <summary>Addresses, networks and ranges. Null: not managed.</summary>
    [Element("address")]
    public ValueList<string>? Addresses { get; init; }

    /// <summary>The latitude in degrees, north positive. Null: not managed. Unconfirmed: in no capture at hand.</summary>
    [Element("geo-location/latitude")]
    public string? Latitude { get; init; }

    /// <summary>The longitude in degrees, east positive. Null: not managed. Unconfirmed: in no capture at hand.</summary>
    [Element("geo-location/longitude")]
    public string? Longitude { get; init; }
}
