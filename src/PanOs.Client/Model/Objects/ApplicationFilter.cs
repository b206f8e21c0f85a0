namespace PanOs.Model;

/// <summary>
/// An application filter: all applications, present and future, that have these properties. Within one property any
/// value will do; all properties that are named have to fit.
/// </summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("application-filter", ObjectPlaces.Objects, Title = "application filter", Collection = "ApplicationFilters")]
public sealed partial record ApplicationFilter(string Name) : ConfigurationObject
{
    /// <summary>Categories, such as <c>collaboration</c>. Null: not managed.</summary>
    [Element("category")]
    public ValueList<string>? Categories { get; init; }

    /// <summary>Subcategories, such as <c>social-networking</c>. Null: not managed.</summary>
    [Element("subcategory")]
    public ValueList<string>? Subcategories { get; init; }

    /// <summary>Technologies, such as <c>browser-based</c>. Null: not managed.</summary>
    [Element("technology")]
    public ValueList<string>? Technologies { get; init; }
}
