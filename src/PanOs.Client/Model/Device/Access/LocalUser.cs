namespace PanOs.Model;

/// <summary>A local user.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("local-user-database/user", ObjectPlaces.Shared | ObjectPlaces.Vsys, Title = "local user", Collection = "LocalUsers", NameMaxLength = 31)]
public sealed partial record LocalUser(string Name) : ConfigurationObject
{
    /// <summary>Disabled, yes or no. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }

    /// <summary>The hash of the password, as the firewall makes it from one; at most 63 characters. Null: not managed.</summary>
    [Element("phash", MaxLength = 63, Secret = true)]
    public string? Phash { get; init; }
}
