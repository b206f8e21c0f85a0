namespace PanOs.Aws;

/// <summary>What is there and should not be.</summary>
internal sealed partial class Ec2Planner
{
    private void Unwanted()
    {
        foreach (ObservedResource resource in UnwantedOf(_spec, _found))
        {
            Add(Ec2Action.Delete, resource.Kind, resource.Role, resource.Name, $"{resource.Role} ({resource.Id})", "not in the specification");
        }
    }

    /// <summary>What belongs to the deployment but not to the specification; test resources aside.</summary>
    public static IReadOnlyList<ObservedResource> UnwantedOf(DeploymentSpec spec, Ec2Observation found)
    {
        HashSet<(string, string)> wanted =
        [
            (Kinds.Vpc, spec.Vpc.Role),
            .. spec.InternetGateway is { } gateway ? [(Kinds.InternetGateway, gateway.Role)] : Array.Empty<(string, string)>(),
            .. spec.Subnets.Select(s => (Kinds.Subnet, s.Role)),
            .. spec.RouteTables.Select(t => (Kinds.RouteTable, t.Role)),
            .. spec.SecurityGroups.Select(g => (Kinds.SecurityGroup, g.Role)),
            .. spec.NetworkInterfaces.Select(n => (Kinds.NetworkInterface, n.Role)),
            .. spec.ElasticAddresses.Select(a => (Kinds.ElasticAddress, a.Role)),
            .. spec.Instances.Select(i => (Kinds.Instance, i.Role)),
        ];
        return
        [
            .. found.Resources.Where(r => !r.IsTest && r is not (ObservedKeyPair or ObservedVolume or ObservedInstance { State: "shutting-down" })
                && !found.Strays.Contains(r) && !wanted.Contains((r.Kind, r.Role))),
        ];
    }

    private void Strays()
    {
        foreach (ObservedResource stray in _found.Strays.Where(s => !s.IsTest && s is not ObservedInstance { State: "shutting-down" }))
        {
            Add(
                Ec2Action.Conflict, stray.Kind, stray.Role, stray.Name, $"{stray.Role} ({stray.Id})",
                stray.Role.Length == 0 ? "carries the deployment's tag but no role" : "another one has the same role; remove one of them");
        }
    }
}
