namespace PanOs.Model;

/// <summary>What an administrator may do.</summary>
[ConfigurationChoice]
public abstract partial record AdministratorRole : ConfigurationNode
{
    private AdministratorRole()
    {
    }

    /// <summary>Everything.</summary>
    public static AdministratorRole Superuser { get; } = new SuperuserRole(true);

    /// <summary>Look at everything, change nothing.</summary>
    public static AdministratorRole Superreader { get; } = new SuperreaderRole(true);

    /// <summary>On Panorama: everything but other administrators.</summary>
    public static AdministratorRole PanoramaAdmin { get; } = new PanoramaAdminRole(true);

    /// <summary>Everything on this firewall but other administrators and virtual systems. Unconfirmed: that the firewall goes by <c>localhost.localdomain</c> here.</summary>
    public static AdministratorRole DeviceAdmin { get; } = new DeviceAdminRole(["localhost.localdomain"]);

    /// <summary>Look at everything on this firewall but passwords, change nothing. Unconfirmed: that the firewall goes by <c>localhost.localdomain</c> here.</summary>
    public static AdministratorRole DeviceReader { get; } = new DeviceReaderRole(["localhost.localdomain"]);

    /// <summary>Everything in these virtual systems. Unconfirmed: that the firewall goes by <c>localhost.localdomain</c> here.</summary>
    /// <param name="vsys">Such as <c>vsys1</c>.</param>
    public static AdministratorRole VsysAdmin(params string[] vsys) => new VsysAdminRole([new AdministratorVsys("localhost.localdomain") { Vsys = vsys }]);

    /// <summary>Look at everything in these virtual systems, change nothing. Unconfirmed: that the firewall goes by <c>localhost.localdomain</c> here.</summary>
    /// <param name="vsys">Such as <c>vsys1</c>.</param>
    public static AdministratorRole VsysReader(params string[] vsys) => new VsysReaderRole([new AdministratorVsys("localhost.localdomain") { Vsys = vsys }]);

    /// <summary>What an admin role profile says.</summary>
    /// <param name="profile">The name of the admin role profile, at most 63 characters.</param>
    /// <param name="vsys">The virtual systems that it holds for.</param>
    public static AdministratorRole Custom(string profile, ValueList<string>? vsys = null) => new CustomRole { Profile = profile, Vsys = vsys };

    /// <summary>What an admin role profile says.</summary>
    [Alternative("custom")]
    public sealed partial record CustomRole : AdministratorRole
    {
        /// <summary>The name of the admin role profile, at most 63 characters. Null: not managed.</summary>
        [Element("profile", MaxLength = 63)]
        public string? Profile { get; init; }

        /// <summary>The virtual systems that it holds for. Null: not managed.</summary>
        [Element("vsys")]
        public ValueList<string>? Vsys { get; init; }
    }

    /// <summary>Everything.</summary>
    /// <param name="Value">Yes.</param>
    [Alternative("superuser")]
    public sealed partial record SuperuserRole([property: Element(".")] bool Value) : AdministratorRole;

    /// <summary>Look at everything, change nothing.</summary>
    /// <param name="Value">Yes.</param>
    [Alternative("superreader")]
    public sealed partial record SuperreaderRole([property: Element(".")] bool Value) : AdministratorRole;

    /// <summary>On Panorama: everything but other administrators.</summary>
    /// <param name="Value">Yes.</param>
    [Alternative("panorama-admin")]
    public sealed partial record PanoramaAdminRole([property: Element(".")] bool Value) : AdministratorRole;

    /// <summary>Everything on a firewall but other administrators and virtual systems.</summary>
    /// <param name="Values">The firewalls; on a firewall there is one, <c>localhost.localdomain</c>.</param>
    [Alternative("deviceadmin")]
    public sealed partial record DeviceAdminRole([property: Element(".")] ValueList<string> Values) : AdministratorRole;

    /// <summary>Look at everything on a firewall but passwords.</summary>
    /// <param name="Values">The firewalls; on a firewall there is one, <c>localhost.localdomain</c>.</param>
    [Alternative("devicereader")]
    public sealed partial record DeviceReaderRole([property: Element(".")] ValueList<string> Values) : AdministratorRole;

    /// <summary>Everything in some virtual systems.</summary>
    /// <param name="Values">The firewalls and their virtual systems.</param>
    [Alternative("vsysadmin")]
    public sealed partial record VsysAdminRole([property: Element(".")] ValueList<AdministratorVsys> Values) : AdministratorRole;

    /// <summary>Look at everything in some virtual systems.</summary>
    /// <param name="Values">The firewalls and their virtual systems.</param>
    [Alternative("vsysreader")]
    public sealed partial record VsysReaderRole([property: Element(".")] ValueList<AdministratorVsys> Values) : AdministratorRole;
}

/// <summary>The virtual systems of a firewall that an administrator may enter.</summary>
/// <param name="Name">The firewall; on a firewall there is one, <c>localhost.localdomain</c>.</param>
[ConfigurationPart]
public sealed partial record AdministratorVsys(string Name) : ConfigurationNode
{
    /// <summary>Such as <c>vsys1</c>. Null: not managed.</summary>
    [Element("vsys")]
    public ValueList<string>? Vsys { get; init; }
}
