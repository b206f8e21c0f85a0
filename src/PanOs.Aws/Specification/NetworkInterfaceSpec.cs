namespace PanOs.Aws;

/// <summary>A network interface (ENI).</summary>
/// <param name="Role">The key by which instances, Elastic IPs and routes refer to it.</param>
/// <param name="Name">The <c>Name</c> tag.</param>
/// <param name="SubnetRole">The subnet it lies in, for ever.</param>
/// <param name="SecurityGroupRoles">Its security groups, at least one.</param>
public sealed record NetworkInterfaceSpec(
    string Role, string Name, string SubnetRole, IReadOnlyList<string> SecurityGroupRoles)
{
    /// <summary>Its primary private address. Null: EC2 chooses a free one of the subnet.</summary>
    public string? PrivateAddress { get; init; }

    /// <summary>
    /// Further private addresses that are assigned to it. It is their home, not a claim: at a failover by address they move
    /// to the peer's interface in the same subnet, and no plan brings them back.
    /// </summary>
    public IReadOnlyList<string> SecondaryAddresses { get; init; } = [];

    /// <summary>
    /// Whether EC2 drops what is neither from nor to the interface's own addresses. True by default, as on EC2;
    /// a firewall's dataplane interfaces need false, or they forward nothing.
    /// </summary>
    public bool SourceDestCheck { get; init; } = true;
}

/// <summary>An Elastic IP on a network interface. An account has five per region by default.</summary>
/// <param name="Role">The key within the Elastic IPs.</param>
/// <param name="Name">The <c>Name</c> tag.</param>
/// <param name="NetworkInterfaceRole">The interface; it keeps the address wherever it is attached.</param>
public sealed record ElasticAddressSpec(string Role, string Name, string NetworkInterfaceRole)
{
    /// <summary>
    /// Which private address of the interface it is on. Null: the primary one. On a secondary one it moves to another
    /// interface with that address.
    /// </summary>
    public string? PrivateAddress { get; init; }
}
