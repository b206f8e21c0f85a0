namespace PanOs.Model;

/// <summary>A user of the firewall's own user database, for authentication profiles that ask it.</summary>
/// <param name="Name">At most 31 characters.</param>
[ConfigurationObject("local-user-database/user", ObjectPlaces.Shared | ObjectPlaces.Vsys, Title = "local user", Collection = "LocalUsers", NameMaxLength = 31)]
public sealed partial record LocalUser(string Name) : ConfigurationObject
{
    /// <summary>The hash of the password, as the device makes it from one, at most 63 characters. Null: not managed.</summary>
    [Element("phash", MaxLength = 63, Secret = true)]
    public string? PasswordHash { get; init; }

    /// <summary>Whether the user may not log in. Null: not managed.</summary>
    [Element("disabled")]
    public bool? Disabled { get; init; }
}
