using System.Security.Cryptography;
using System.Text;
using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>
/// What a plan was made from: each part that was read on AWS and on the firewalls, as a digest, so that an apply can tell
/// whether it is still so. What comes and goes by itself (a boot, an attachment on its way) is no part of it.
/// </summary>
internal sealed record PlanBasis
{
    public const string FailoverMode = "failover mode";
    public const string PacketIo = "packet I/O";
    public const string Suspension = "HA suspension";

    /// <summary>The digest of the topology.</summary>
    public required string Topology { get; init; }

    /// <summary>The digest of each part.</summary>
    public required IReadOnlyDictionary<PlanPart, string> Parts { get; init; }

    /// <summary>The firewalls that were read.</summary>
    public required IReadOnlySet<FirewallRole> Read { get; init; }

    /// <summary>One digest of all.</summary>
    public string Fingerprint => Digest(string.Join('\n', Parts.Select(part => $"{part.Key}={part.Value}").Order(StringComparer.Ordinal)
        .Prepend(Topology).Append(string.Join(',', Read.Order()))));

    public static PlanBasis Of(HaPairTopology topology, Ec2Observation? observation, IReadOnlyDictionary<FirewallRole, FirewallReading> readings, FirewallRole holder)
    {
        Dictionary<PlanPart, string> parts = [];
        foreach (ObservedResource resource in observation is null ? [] : Managed(observation))
        {
            parts[new PlanPart(null, resource.Kind, RoleOf(resource))] = Digest(TextOf(resource, observation!));
        }

        foreach ((FirewallRole role, FirewallReading reading) in readings)
        {
            foreach ((string kind, string name, string text) in PartsOf(reading))
            {
                parts[new PlanPart(role, kind, name)] = Digest(text);
            }
        }

        if (readings.Count > 0)
        {
            parts[new PlanPart(null, "firewall that forwards", "")] = PairText.Word(holder);
        }

        return new PlanBasis { Topology = Digest(topology.ToJson()), Parts = parts, Read = readings.Keys.ToHashSet() };
    }

    private static IEnumerable<ObservedResource> Managed(Ec2Observation found) =>
    [
        .. new ObservedResource?[] { found.Vpc, found.InternetGateway, found.KeyPair }.OfType<ObservedResource>(),
        .. found.Subnets.Values, .. found.RouteTables.Values, .. found.SecurityGroups.Values,
        .. found.NetworkInterfaces.Values, .. found.Addresses.Values, .. found.Instances.Values.Where(instance => !instance.IsTest),
    ];

    // A key pair is found by its name, whoever imported it.
    private static string RoleOf(ObservedResource resource) => resource is ObservedKeyPair ? "key" : resource.Role;

    private static string TextOf(ObservedResource resource, Ec2Observation found) => resource switch
    {
        ObservedVpc vpc => $"{vpc.Id} {vpc.Cidr}",
        ObservedInternetGateway gateway => $"{gateway.Id} {gateway.VpcId}",
        ObservedSubnet subnet => $"{subnet.Id} {subnet.Cidr} {subnet.AvailabilityZone}",
        ObservedRouteTable table => $"{table.Id} {Sorted(table.Associations.Keys)} {Sorted(table.Routes.Where(route => route.TargetKind != RouteTargetKind.Local).Select(route => route.ToString()))}",
        ObservedSecurityGroup group => $"{group.Id} {group.GroupName} {Sorted(group.Ingress.Select(rule => rule.ToString()))}",
        ObservedNetworkInterface port => $"{port.Id} {port.SubnetId} {port.PrivateAddress} {Sorted(port.SecondaryAddresses)} {port.SourceDestCheck} {Sorted(port.GroupIds)}",
        ObservedAddress address => $"{address.Id} {address.NetworkInterfaceId} {address.PrivateAddress}",
        ObservedKeyPair pair => $"{pair.KeyName} {pair.PublicKey}",
        ObservedInstance instance => $"{instance.Id} {instance.Type} {instance.ImageId} {instance.InstanceProfileArn} {Phase(instance.State)} {Interfaces(instance, found)}",
        _ => resource.Id,
    };

    // A launch that goes on is no change.
    private static string Phase(string state) => state is "pending" or "running" ? "up" : state;

    private static string Interfaces(ObservedInstance instance, Ec2Observation found) => Sorted(found.NetworkInterfaces.Values
        .Where(port => port.Attachment is { Status: "attached" or "attaching" } && string.Equals(port.Attachment.InstanceId, instance.Id, StringComparison.Ordinal))
        .Select(port => $"{port.Role}@{port.Attachment!.DeviceIndex}"));

    private static string Sorted(IEnumerable<string> items) => string.Join(',', items.Order(StringComparer.Ordinal));

    private static IEnumerable<(string Kind, string Name, string Text)> PartsOf(FirewallReading reading)
    {
        foreach ((string Kind, string Name, string Text) part in (IEnumerable<(string, string, string)>)
        [
            .. reading.EthernetInterfaces.Select(each => (NetworkComparisons.Interfaces.Kind, each.Name, each.ToString())),
            .. reading.Zones.Select(each => (NetworkComparisons.Zones.Kind, each.Name, each.ToString())),
            .. reading.StaticRoutes.Select(each => (NetworkComparisons.StaticRoutes.Kind, each.Name, each.ToString())),
            .. reading.SecurityRules.Select(each => (PolicyComparisons.SecurityRules.Kind, each.Name, each.ToString())),
            .. reading.NatRules.Select(each => (PolicyComparisons.NatRules.Kind, each.Name, each.ToString())),
            (ConfigurationPlanner.ImportKind, FirewallIntent.Vsys, Sorted(reading.ImportedInterfaces)),
        ])
        {
            yield return part;
        }

        if (reading.VirtualRouter is { } router)
        {
            yield return (NetworkComparisons.VirtualRouters.Kind, router.Name, Sorted(router.Interfaces ?? []));
        }

        if (reading.HighAvailability is { } settings)
        {
            yield return (HighAvailabilityComparison.Settings.Kind, "", settings.ToString());
        }

        if (reading.FailoverMode is { } mode)
        {
            yield return (FailoverMode, "", mode);
        }

        if (reading.DpdkEnabled is { } dpdk)
        {
            yield return (PacketIo, "", dpdk ? "DPDK" : "no DPDK");
        }

        yield return (Suspension, "", reading.IsSuspended ? PairStates.Suspended : "");
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
