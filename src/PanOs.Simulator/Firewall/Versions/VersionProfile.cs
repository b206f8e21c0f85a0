namespace PanOs.Simulator;

/// <summary>
/// What one PAN-OS version has, names and ships with, as data: a release train's row of facts, and the features that
/// came with it or before it. Chosen by <see cref="SimulatedFirewallOptions.Version"/>.
/// </summary>
/// <param name="Train">The first two numbers of the version.</param>
/// <param name="Content">The applications and threats that it ships with.</param>
/// <param name="LogDatabase">The version of the log database.</param>
internal sealed record VersionProfile(Version Train, string Content, string LogDatabase)
{
    /// <summary>Since which version a feature is there.</summary>
    private static readonly Dictionary<DeviceFeature, Version> s_since = new()
    {
        [DeviceFeature.DeviceGroupsInLogs] = new(7, 0),      // captured logs: 5.x/6.x lack them, 9.x has them; unconfirmed in between
        [DeviceFeature.KeyHeader] = new(9, 0),               // read from a public client's documentation
        [DeviceFeature.KeyLifetime] = new(9, 0),             // unconfirmed since when; documented for 9.1
        [DeviceFeature.RegisteredUsers] = new(9, 1),         // read from a public client
        [DeviceFeature.DeviceCertificate] = new(9, 1),       // captured on 9.1.12, absent on 8.1.3
        [DeviceFeature.BlankFinishTime] = new(9, 1),         // captured on both sides
        [DeviceFeature.PluginVersions] = new(10, 0),         // captured on 10.x, absent on 9.1.12
        [DeviceFeature.DataRedistribution] = new(10, 0),     // captured: unexpected before; unconfirmed since when
        [DeviceFeature.AdvancedRouting] = new(10, 2),        // captured on 10.2; unconfirmed since when
        [DeviceFeature.FiveGCounters] = new(10, 2),          // read from a public client's sample; unconfirmed since when
        [DeviceFeature.KeyCertificate] = new(11, 0),         // field notes of 11.2
        [DeviceFeature.InterfaceDetailsOf11] = new(11, 0),   // captured on 10.x to 11.x; unconfirmed since when
    };

    /// <summary>The trains that are simulated on purpose; a version in between has what came up to it.</summary>
    public static IReadOnlyList<VersionProfile> Known { get; } =
    [
        new(new(8, 1), "769-4439", "8.1.8"),
        new(new(9, 1), "8709-8047", "9.1.22"),
        new(new(10, 1), "8475-7000", "10.1.2"),
        new(new(10, 2), "8556-7343", "10.2.0"),
        new(new(11, 1), "8804-8537", "11.1.2"),
        new(new(11, 2), "8804-8537", "11.2.0"),
    ];

    /// <summary>The profile of a version such as <c>10.2.10-h4</c>: the row of its train, or of the nearest one below.</summary>
    public static VersionProfile For(string version)
    {
        Version parsed = DeviceVersion.Parse(version);
        var train = new Version(parsed.Major, parsed.Minor);
        VersionProfile row = Known.LastOrDefault(known => known.Train <= train) ?? Known[0];
        return row with { Train = train };
    }

    /// <summary>Whether this version has a feature.</summary>
    public bool Has(DeviceFeature feature) => Train >= s_since[feature];
}
