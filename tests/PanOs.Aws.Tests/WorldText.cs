namespace PanOs.Aws.Tests;

/// <summary>What was built, in words that are the same for two regions: roles for ids.</summary>
internal static class WorldText
{
    public static string Of(Ec2Observation found)
    {
        Dictionary<string, string> names = found.Resources.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => $"{r.Kind} {r.Role}", StringComparer.Ordinal);
        IEnumerable<string> lines =
        [
            $"vpc {found.Vpc?.Cidr} {found.Vpc?.State}",
            $"gateway at {Name(found.InternetGateway?.VpcId)}",
            $"key {found.KeyPair?.KeyName} {found.KeyPair?.IsOwned}",
            .. found.Subnets.Values.Select(s => $"subnet {s.Role} {s.Cidr} {s.AvailabilityZone}"),
            .. found.SecurityGroups.Values.Select(g => $"group {g.Role} {g.GroupName}: {Join(g.Ingress.Select(r => $"{r.Protocol} {r.FromPort} {r.ToPort} {Name(r.Peer)}"))}"),
            .. found.RouteTables.Values.Select(t =>
                $"table {t.Role}: {Join(t.Associations.Keys.Select(Name))}; {Join(t.Routes.Select(r => $"{r.Destination} {Name(r.TargetId)} {r.State}"))}"),
            .. found.NetworkInterfaces.Values.Select(n =>
                $"interface {n.Role} in {Name(n.SubnetId)} check {n.SourceDestCheck} groups {Join(n.GroupIds.Select(Name))} on {Name(n.Attachment?.InstanceId)} {n.Attachment?.DeviceIndex} {n.Attachment?.Status}"),
            .. found.Addresses.Values.Select(a => $"address {a.Role} on {Name(a.NetworkInterfaceId)}"),
            .. found.Instances.Values.Select(i => $"instance {i.Role} {i.Type} {i.State} {i.InstanceProfileName} {Join(i.Interfaces.Select(n => $"{n.Key}={Name(n.Value)}"))}"),
            .. found.Volumes.Select(v => $"volume {v.Role} {v.State} of {Name(v.InstanceId)}"),
        ];
        return string.Join('\n', lines.Order(StringComparer.Ordinal));

        string Name(string? id) => id is null ? "-" : names.GetValueOrDefault(id, id);
        static string Join(IEnumerable<string> texts) => string.Join(", ", texts.Order(StringComparer.Ordinal));
    }
}
