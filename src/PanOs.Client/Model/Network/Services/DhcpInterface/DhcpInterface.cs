namespace PanOs.Model;

/// <summary>A DHCP interface.</summary>
/// <param name="Name">The name, at most 31 characters.</param>
[ConfigurationObject("network/dhcp/interface", ObjectPlaces.Device, Title = "DHCP interface", Collection = "DhcpInterfaces", NameMaxLength = 31)]
public sealed partial record DhcpInterface(string Name) : ConfigurationObject
{
    /// <summary>One of the alternatives. Null: not managed.</summary>
    [Element(".")]
    public DhcpInterfaceKind? Kind { get; init; }
}
