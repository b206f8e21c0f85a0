namespace PanOs.Model;

/// <summary>An address group: addresses listed by name, or those whose tags match a filter.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("address-group", ObjectPlaces.Objects, Title = "address group", Collection = "AddressGroups", NameMaxLength = 63)]
public sealed partial record AddressGroup(string Name) : ConfigurationObject
{
    /// <summary>Who belongs to it. Null: not managed.</summary>
    [Element(".")]
    public AddressGroupMembers? Members { get; init; }

    /// <summary>Free text, at most 1023 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 1023)]
    public string? Description { get; init; }

    /// <summary>Names of tags. Null: not managed.</summary>
    [Element("tag")]
    public ValueList<string>? Tags { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>How an address group knows its members.</summary>
[ConfigurationChoice]
public abstract partial record AddressGroupMembers : ConfigurationNode
{
    private AddressGroupMembers()
    {
    }

    /// <summary>Addresses and address groups by name.</summary>
    /// <param name="names">Names of address objects and address groups.</param>
    public static AddressGroupMembers Static(params string[] names) => new StaticMembers(names);

    /// <summary>Whatever bears tags that match.</summary>
    /// <param name="filter">Such as <c>'web' and 'prod'</c>; tag names stand in single quotes.</param>
    public static AddressGroupMembers Dynamic(string filter) => new DynamicMembers { Filter = filter };

    /// <summary>Members by name.</summary>
    /// <param name="Names">Names of address objects and address groups.</param>
    [Alternative("static")]
    public sealed partial record StaticMembers([property: Element(".")] ValueList<string> Names) : AddressGroupMembers;

    /// <summary>Members by tag.</summary>
    [Alternative("dynamic")]
    public sealed partial record DynamicMembers : AddressGroupMembers
    {
        /// <summary>The condition on the tags, at most 2047 characters. Null: not managed.</summary>
        [Element("filter", MaxLength = 2047)]
        public string? Filter { get; init; }
    }
}
