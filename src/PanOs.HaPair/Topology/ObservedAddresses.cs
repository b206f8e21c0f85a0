using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Reads the pair's addresses from what was found on AWS.</summary>
internal static class ObservedAddresses
{
    /// <summary>The addresses; null while one of the four management and HA interfaces does not exist.</summary>
    public static PairAddresses? Find(HaPairTopology topology, Ec2Observation observation)
    {
        bool floats = topology.FailoverMode == FailoverMode.SecondaryIp;
        Ipv4Range ha = Ipv4Range.Parse(topology.Subnets.Ha.Cidr);
        return OfFirewall(observation, FirewallRole.Primary) is FirewallAddresses primary
            && OfFirewall(observation, FirewallRole.Secondary) is FirewallAddresses secondary
            ? new PairAddresses
            {
                Primary = primary,
                Secondary = secondary,
                HaNetmask = ha.Netmask,
                HaGateway = ha.Gateway,
                Outside = floats ? DataplanePort.Of(topology, PairRoles.Outside).Floating : observation.NetworkInterfaces.GetValueOrDefault(PairRoles.Outside)?.PrivateAddress,
                Inside = floats ? DataplanePort.Of(topology, PairRoles.Inside).Floating : observation.NetworkInterfaces.GetValueOrDefault(PairRoles.Inside)?.PrivateAddress,
                OutsidePublic = observation.Addresses.GetValueOrDefault(PairRoles.UntrustAddress)?.PublicAddress,
            }
            : null;
    }

    private static FirewallAddresses? OfFirewall(Ec2Observation observation, FirewallRole role)
    {
        ObservedInstance? instance = observation.Instances.GetValueOrDefault(PairRoles.Instance(role));
        return observation.NetworkInterfaces.TryGetValue(PairRoles.Management(role), out ObservedNetworkInterface? management)
        && observation.NetworkInterfaces.TryGetValue(PairRoles.Ha(role), out ObservedNetworkInterface? ha)
            ? new FirewallAddresses(
                management.PrivateAddress,
                ha.PrivateAddress,
                observation.Addresses.GetValueOrDefault(PairRoles.Management(role))?.PublicAddress)
            {
                InstanceId = instance?.Id,
                Pins = instance is null ? FirewallPins.None : PairTags.PinsOf(instance),
            }
            : null;
    }
}
