namespace PanOs.Model;

/// <summary>Somebody who may log in to the device, to its web interface, CLI or API.</summary>
/// <param name="Name">At most 63 characters.</param>
[ConfigurationObject("users", ObjectPlaces.Management, Title = "administrator", Collection = "Administrators", NameMaxLength = 63)]
public sealed partial record Administrator(string Name) : ConfigurationObject
{
    /// <summary>What the administrator may do. Null: not managed.</summary>
    [Element("permissions/role-based")]
    public AdministratorRole? Role { get; init; }

    /// <summary>The hash of the password, as the device makes it from one, at most 63 characters. Null: not managed.</summary>
    [Element("phash", MaxLength = 63, Secret = true)]
    public string? PasswordHash { get; init; }

    /// <summary>The public key for SSH in base64, at most 4096 characters. Null: not managed.</summary>
    [Element("public-key", MinLength = 1, MaxLength = 4096)]
    public string? PublicKey { get; init; }

    /// <summary>The name of the authentication profile that checks the login, instead of the password here. Null: not managed.</summary>
    [Element("authentication-profile")]
    public string? AuthenticationProfile { get; init; }

    /// <summary>Whether the web interface asks for a client certificate instead of a password. Null: not managed.</summary>
    [Element("client-certificate-only")]
    public bool? ClientCertificateOnly { get; init; }

    /// <summary>The name of a password profile. Null: not managed.</summary>
    [Element("password-profile")]
    public string? PasswordProfile { get; init; }

    /// <summary>Whether addresses in logs are shown without looking up their names. Null: not managed.</summary>
    [Element("preferences/disable-dns")]
    public bool? DisableDns { get; init; }
}
