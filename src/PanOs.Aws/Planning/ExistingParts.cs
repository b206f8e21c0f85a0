using System.Net;

namespace PanOs.Aws;

/// <summary>Compares what exists already and is used as it is. It is never changed, so every difference is a conflict.</summary>
internal static class ExistingParts
{
    /// <summary>What a plan says of a part that is as it should be.</summary>
    public static string Remark(ObservedResource resource) => $"existing {resource.Id}: used as it is, never changed or removed";

    public static IEnumerable<string> Vpc(DeploymentSpec spec, Ec2Observation found)
    {
        if (found.Vpc is not { IsExternal: true } vpc)
        {
            return [Missing("VPC", spec.Vpc.ExistingId!)];
        }

        return
        [
            .. Tagged(spec, vpc),
            .. Differs("cidr", vpc.Cidr, spec.Vpc.Cidr),
            .. Differs("owner", vpc.OwnerId, spec.Vpc.OwnerId ?? vpc.OwnerId),
        ];
    }

    public static IEnumerable<string> Subnet(DeploymentSpec spec, SubnetSpec wanted, Ec2Observation found)
    {
        if (found.Subnets.GetValueOrDefault(wanted.Role) is not { IsExternal: true } subnet)
        {
            return [Missing("subnet", wanted.ExistingId!)];
        }

        string? owner = spec.Vpc.OwnerId ?? found.Vpc?.OwnerId;
        string? table = found.Existing.TableOfSubnet.GetValueOrDefault(subnet.Id);
        RouteTableSpec? own = spec.RouteTables.FirstOrDefault(t => t.SubnetRoles.Contains(wanted.Role, StringComparer.Ordinal));
        string? expected = own is null ? table : own.ExistingId ?? found.RouteTables.GetValueOrDefault(own.Role)?.Id;
        return
        [
            .. Tagged(spec, subnet),
            .. Differs("cidr", subnet.Cidr, wanted.Cidr),
            .. Differs("availabilityZone", subnet.AvailabilityZone, spec.AvailabilityZone),
            .. Differs("vpc", subnet.VpcId, spec.Vpc.ExistingId),
            .. Differs("owner", subnet.OwnerId, owner ?? subnet.OwnerId),
            .. table is not null && own is { ExistingId: null } && !string.Equals(table, expected, StringComparison.Ordinal)
                ? [$"routeTable: uses {table}; name that one, or take the association away, so that a new table can be used"]
                : Array.Empty<string>(),
        ];
    }

    public static IEnumerable<string> InternetGateway(DeploymentSpec spec, InternetGatewaySpec wanted, Ec2Observation found) =>
        found.InternetGateway is { IsExternal: true } gateway
            ? Tagged(spec, gateway)
            : [$"{wanted.ExistingId} is not attached to {spec.Vpc.ExistingId}; {(found.Existing.AttachedGatewayId is { } other ? $"{other} is" : "no gateway is")}"];

    /// <summary>An existing table must lead the specification's routes where it says, and be used by its subnets. What else is in it is nobody's business here.</summary>
    public static IEnumerable<string> RouteTable(
        DeploymentSpec spec, RouteTableSpec wanted, ObservedRouteTable? table, RouteDrift drift)
    {
        if (table is not { IsExternal: true })
        {
            return [Missing("route table", wanted.ExistingId!)];
        }

        return
        [
            .. Tagged(spec, table),
            .. drift.MissingSubnets.Select(s => $"subnet {s} does not use it"),
            .. drift.Missing.Select(r => $"has no route {r.DestinationCidr} -> {r.Target}; add it by hand"),
            .. drift.Wrong.Select(w => $"route {w.Wanted.DestinationCidr}: {w.Found.TargetId} -> {w.Wanted.Target}; change it by hand"),
        ];
    }

    /// <summary>The subnets of the VPC that a new one would overlap, which EC2 refuses.</summary>
    public static IEnumerable<string> Overlaps(SubnetSpec wanted, Ec2Observation found) =>
        IPNetwork.TryParse(wanted.Cidr, out IPNetwork range)
            ? found.Existing.Neighbours
                .Where(other => IPNetwork.TryParse(other.Cidr, out IPNetwork there) && (there.Contains(range.BaseAddress) || range.Contains(there.BaseAddress)))
                .Select(other => $"{wanted.Cidr} overlaps {other.Id}, {other.Cidr}, which is not this deployment's; give another range")
            : [];

    private static string Missing(string kind, string id) => $"there is no {kind} {id} in this account and region";

    // Destroying goes by the tag, so what has it is not safe from it.
    private static IEnumerable<string> Tagged(DeploymentSpec spec, ObservedResource resource) =>
        string.Equals(resource.Tags.GetValueOrDefault(DeploymentTags.Deployment), spec.Name, StringComparison.Ordinal)
            ? [$"{resource.Id} carries this deployment's tag, so it is no part that exists apart from it; take the tag off, or do not name it by id"]
            : [];

    private static IEnumerable<string> Differs(string field, string? found, string? wanted) =>
        string.Equals(found, wanted, StringComparison.Ordinal) ? [] : [$"{field}: {found ?? "none"} -> {wanted ?? "none"}"];
}
