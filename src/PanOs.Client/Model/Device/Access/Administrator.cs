namespace PanOs.Model;

/// <summary>An administrator.</summary>
/// <param name="Name">The name, at most 63 characters.</param>
[ConfigurationObject("users", ObjectPlaces.Management, Title = "administrator", Collection = "Administrators", NameMaxLength = 63)]
public sealed partial record Administrator(string Name) : ConfigurationObject
{
    /// <summary>The name of an authentication profile. Null: not managed.</summary>
    [Element("authentication-profile")]
    public string? AuthenticationProfile { get; init; }

    /// <summary>Whether the web interface asks for a client certificate instead of a password. Null: not managed.</summary>
    [Element("client-certificate-only")]
    public bool? ClientCertificateOnly { get; init; }

    /// <summary>The name of a password profile. Null: not managed.</summary>
    [Element("password-profile")]
    public string? PasswordProfile { get; init; }

    /// <summary>What the administrator may do. Null: not managed.</summary>
    [Element("permissions")]
    public AdministratorPermissions? Permissions { get; init; }

    /// <summary>The hash of the password, as the firewall makes it from one; at most 63 characters. Null: not managed.</summary>
    [Element("phash", MaxLength = 63, Secret = true)]
    public string? PasswordHash { get; init; }

    /// <summary>What the administrator has chosen for the web interface. Null: not managed.</summary>
    [Element("preferences")]
    public AdministratorPreferences? Preferences { get; init; }

    /// <summary>The public key for SSH in base64, at most 4096 characters. Null: not managed.</summary>
    [Element("public-key", MinLength = 1, MaxLength = 4096)]
    public string? PublicKey { get; init; }
}

/// <summary>Alarm.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AdministratorAlarm(string Name) : ConfigurationNode
{
    /// <summary>The query. Null: not managed.</summary>
    [Element("query", MaxLength = 2048)]
    public string? Query { get; init; }
}

/// <summary>Permissions: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record AdministratorPermissions : ConfigurationNode
{
    private AdministratorPermissions()
    {
    }

    /// <summary>Role based.</summary>
    [Alternative("role-based")]
    public sealed partial record RoleBasedChoice : AdministratorPermissions
    {
        /// <summary>One of the alternatives. Null: not managed.</summary>
        [Element(".")]
        public AdministratorPermissionsRoleBasedKind? Kind { get; init; }
    }
}

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record AdministratorPermissionsRoleBasedKind : ConfigurationNode
{
    private AdministratorPermissionsRoleBasedKind()
    {
    }

    /// <summary>Deviceadmin.</summary>
    /// <param name="values">The values.</param>
    public static AdministratorPermissionsRoleBasedKind Deviceadmin(params string[] values) => new DeviceadminChoice(values);

    /// <summary>Devicereader.</summary>
    /// <param name="values">The values.</param>
    public static AdministratorPermissionsRoleBasedKind Devicereader(params string[] values) => new DevicereaderChoice(values);

    /// <summary>Panorama administrator.</summary>
    /// <param name="value">The value.</param>
    public static AdministratorPermissionsRoleBasedKind PanoramaAdmin(bool value) => new PanoramaAdminChoice(value);

    /// <summary>Superreader.</summary>
    /// <param name="value">The value.</param>
    public static AdministratorPermissionsRoleBasedKind Superreader(bool value) => new SuperreaderChoice(value);

    /// <summary>Superuser.</summary>
    /// <param name="value">The value.</param>
    public static AdministratorPermissionsRoleBasedKind Superuser(bool value) => new SuperuserChoice(value);

    /// <summary>Vsysadmin.</summary>
    /// <param name="items">The entries.</param>
    public static AdministratorPermissionsRoleBasedKind Vsysadmin(params AdministratorVsysadmin[] items) => new VsysadminChoice(items);

    /// <summary>Vsysreader.</summary>
    /// <param name="items">The entries.</param>
    public static AdministratorPermissionsRoleBasedKind Vsysreader(params AdministratorVsysadmin[] items) => new VsysreaderChoice(items);

    /// <summary>Custom.</summary>
    [Alternative("custom")]
    public sealed partial record CustomChoice : AdministratorPermissionsRoleBasedKind
    {
        /// <summary>Profile, at most 63 characters. Null: not managed.</summary>
        [Element("profile", MaxLength = 63)]
        public string? Profile { get; init; }

        /// <summary>Virtual system. Null: not managed.</summary>
        [Element("vsys")]
        public ValueList<string>? Vsys { get; init; }
    }

    /// <summary>Deviceadmin.</summary>
    /// <param name="Values">The values.</param>
    [Alternative("deviceadmin")]
    public sealed partial record DeviceadminChoice([property: Element(".")] ValueList<string> Values) : AdministratorPermissionsRoleBasedKind;

    /// <summary>Devicereader.</summary>
    /// <param name="Values">The values.</param>
    [Alternative("devicereader")]
    public sealed partial record DevicereaderChoice([property: Element(".")] ValueList<string> Values) : AdministratorPermissionsRoleBasedKind;

    /// <summary>Panorama administrator.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("panorama-admin")]
    public sealed partial record PanoramaAdminChoice([property: Element(".")] bool Value) : AdministratorPermissionsRoleBasedKind;

    /// <summary>Superreader.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("superreader")]
    public sealed partial record SuperreaderChoice([property: Element(".")] bool Value) : AdministratorPermissionsRoleBasedKind;

    /// <summary>Superuser.</summary>
    /// <param name="Value">The value.</param>
    [Alternative("superuser")]
    public sealed partial record SuperuserChoice([property: Element(".")] bool Value) : AdministratorPermissionsRoleBasedKind;

    /// <summary>Vsysadmin.</summary>
    /// <param name="Items">The entries.</param>
    [Alternative("vsysadmin")]
    public sealed partial record VsysadminChoice([property: Element(".")] ValueList<AdministratorVsysadmin> Items) : AdministratorPermissionsRoleBasedKind;

    /// <summary>Vsysreader.</summary>
    /// <param name="Items">The entries.</param>
    [Alternative("vsysreader")]
    public sealed partial record VsysreaderChoice([property: Element(".")] ValueList<AdministratorVsysadmin> Items) : AdministratorPermissionsRoleBasedKind;
}

/// <summary>Preferences.</summary>
[ConfigurationPart]
public sealed partial record AdministratorPreferences : ConfigurationNode
{
    /// <summary>Whether host names are not looked up in logs. Null: not managed.</summary>
    [Element("disable-dns")]
    public bool? DisableDns { get; init; }

    /// <summary>Saved log query. Null: not managed.</summary>
    [Element("saved-log-query")]
    public AdministratorSavedLogQuery? SavedLogQuery { get; init; }
}

/// <summary>Saved log query.</summary>
[ConfigurationPart]
public sealed partial record AdministratorSavedLogQuery : ConfigurationNode
{
    /// <summary>Alarm. Null: not managed.</summary>
    [Element("alarm")]
    public ValueList<AdministratorAlarm>? Alarm { get; init; }

    /// <summary>Authentication. Null: not managed.</summary>
    [Element("auth")]
    public ValueList<AdministratorAlarm>? Auth { get; init; }

    /// <summary>Config. Null: not managed.</summary>
    [Element("config")]
    public ValueList<AdministratorAlarm>? Config { get; init; }

    /// <summary>Corr. Null: not managed.</summary>
    [Element("corr")]
    public ValueList<AdministratorAlarm>? Corr { get; init; }

    /// <summary>Data. Null: not managed.</summary>
    [Element("data")]
    public ValueList<AdministratorAlarm>? Data { get; init; }

    /// <summary>Decryption. Null: not managed.</summary>
    [Element("decryption")]
    public ValueList<AdministratorAlarm>? Decryption { get; init; }

    /// <summary>Globalprotect. Null: not managed.</summary>
    [Element("globalprotect")]
    public ValueList<AdministratorAlarm>? Globalprotect { get; init; }

    /// <summary>Gtp. Null: not managed.</summary>
    [Element("gtp")]
    public ValueList<AdministratorAlarm>? Gtp { get; init; }

    /// <summary>Hipmatch. Null: not managed.</summary>
    [Element("hipmatch")]
    public ValueList<AdministratorAlarm>? Hipmatch { get; init; }

    /// <summary>System. Null: not managed.</summary>
    [Element("system")]
    public ValueList<AdministratorAlarm>? System { get; init; }

    /// <summary>Threat. Null: not managed.</summary>
    [Element("threat")]
    public ValueList<AdministratorAlarm>? Threat { get; init; }

    /// <summary>Traffic. Null: not managed.</summary>
    [Element("traffic")]
    public ValueList<AdministratorAlarm>? Traffic { get; init; }

    /// <summary>Tunnel. Null: not managed.</summary>
    [Element("tunnel")]
    public ValueList<AdministratorAlarm>? Tunnel { get; init; }

    /// <summary>Unified. Null: not managed.</summary>
    [Element("unified")]
    public ValueList<AdministratorAlarm>? Unified { get; init; }

    /// <summary>URL. Null: not managed.</summary>
    [Element("url")]
    public ValueList<AdministratorAlarm>? Url { get; init; }

    /// <summary>Userid. Null: not managed.</summary>
    [Element("userid")]
    public ValueList<AdministratorAlarm>? Userid { get; init; }

    /// <summary>Wildfire. Null: not managed.</summary>
    [Element("wildfire")]
    public ValueList<AdministratorAlarm>? Wildfire { get; init; }
}

/// <summary>Vsysadmin.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record AdministratorVsysadmin(string Name) : ConfigurationNode
{
    /// <summary>Virtual system. Null: not managed.</summary>
    [Element("vsys")]
    public ValueList<string>? Vsys { get; init; }
}
