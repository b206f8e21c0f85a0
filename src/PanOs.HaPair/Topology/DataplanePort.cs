namespace PanOs.HaPair;

/// <summary>One dataplane interface of a topology, with all that follows from its place in it.</summary>
/// <param name="Role">Its role on AWS.</param>
/// <param name="Field">Its field in the topology.</param>
/// <param name="Index">Its device index.</param>
/// <param name="Interface">Its name, zone and addresses.</param>
/// <param name="SubnetRole">The role of its subnet.</param>
/// <param name="Subnet">Its subnet.</param>
/// <param name="GroupRole">The role of its security group.</param>
/// <param name="ElasticAddress">The role and the name of its Elastic IP; null when it has none.</param>
/// <param name="Place">Where checks and drawings put it.</param>
internal sealed record DataplanePort(
    string Role, string Field, int Index, DataplaneInterfaceTopology Interface, string SubnetRole, SubnetTopology Subnet, string GroupRole,
    (string Role, string Name)? ElasticAddress, CheckPlace Place)
{
    /// <summary>Its name.</summary>
    public string Name => Interface.Name;

    /// <summary>Its security zone.</summary>
    public string Zone => Interface.Zone;

    /// <summary>Its fixed private address; null when AWS chooses one.</summary>
    public string? Address => Interface.Address;

    /// <summary>The role of the secondary firewall's own interface, in secondary-ip mode.</summary>
    public string SecondaryRole => PairRoles.OnSecondary(Role);

    /// <summary>The secondary firewall's own interface, in secondary-ip mode.</summary>
    public NetworkInterfaceTopology SecondaryInterface => Interface.SecondaryInterface;

    /// <summary>The floating address, in secondary-ip mode.</summary>
    public string Floating => Interface.FloatingIn(Subnet);

    /// <summary>What PAN-OS calls it: <c>ethernet1/2</c>.</summary>
    public string Port => PairInterfaces.Port(Index);

    /// <summary>Whether it is one beside the outside and the inside interface.</summary>
    public bool IsAdditional => Place == CheckPlace.AdditionalSubnets;

    /// <summary>All of a topology, in the order of their fields: outside, inside, then the additional ones.</summary>
    public static IReadOnlyList<DataplanePort> Of(HaPairTopology topology)
    {
        DataplaneTopology dataplane = topology.Dataplane;
        int outside = dataplane.Outside.DeviceIndex ?? PairInterfaces.OutsideIndex;
        int inside = dataplane.Inside.DeviceIndex ?? PairInterfaces.InsideIndex;
        List<DataplanePort> ports =
        [
            new(PairRoles.Outside, "dataplane.outside", outside, dataplane.Outside,
                PairRoles.UntrustSubnet, topology.Subnets.Untrust, PairRoles.UntrustGroup,
                (PairRoles.UntrustAddress, topology.ElasticAddresses.Untrust), CheckPlace.UntrustSubnet),
            new(PairRoles.Inside, "dataplane.inside", inside, dataplane.Inside,
                PairRoles.TrustSubnet, topology.Subnets.Trust, PairRoles.TrustGroup, null, CheckPlace.TrustSubnet),
        ];
        HashSet<int> taken = [outside, inside, .. dataplane.Additional.Select(each => each.DeviceIndex).OfType<int>()];
        int next = PairInterfaces.FirstDataplaneIndex;
        for (int number = 1; number <= dataplane.Additional.Count; number++)
        {
            AdditionalInterfaceTopology each = dataplane.Additional[number - 1];
            int index = each.DeviceIndex ?? Free();
            string role = PairRoles.Additional(number);
            var own = new DataplaneInterfaceTopology(each.Name, each.Zone, each.Address) { FloatingAddress = each.FloatingAddress, OnSecondary = each.OnSecondary };
            ports.Add(new DataplanePort(
                role, $"dataplane.additional[{number - 1}]", index, own, role, each.Subnet, role,
                each.ElasticAddress is { } name ? (role, name) : null, CheckPlace.AdditionalSubnets));
        }

        return ports;

        int Free()
        {
            while (!taken.Add(next))
            {
                next++;
            }

            return next;
        }
    }

    /// <summary>The outside or the inside interface.</summary>
    public static DataplanePort Of(HaPairTopology topology, string role) =>
        Of(topology).First(port => string.Equals(port.Role, role, StringComparison.Ordinal));
}
