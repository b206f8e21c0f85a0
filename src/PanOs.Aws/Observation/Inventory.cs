namespace PanOs.Aws;

/// <summary>What was found, before it is sorted by role. Several loops add to it.</summary>
internal sealed class Inventory
{
    private readonly Lock _gate = new();

    public List<ObservedVpc> Vpcs { get; } = [];

    public List<ObservedSubnet> Subnets { get; } = [];

    public List<ObservedInternetGateway> InternetGateways { get; } = [];

    public List<ObservedRouteTable> RouteTables { get; } = [];

    public List<ObservedSecurityGroup> SecurityGroups { get; } = [];

    public List<ObservedNetworkInterface> NetworkInterfaces { get; } = [];

    public List<ObservedAddress> Addresses { get; } = [];

    public List<ObservedInstance> Instances { get; } = [];

    public List<ObservedVolume> Volumes { get; } = [];

    /// <summary>Those of the specification's name, whoever imported them.</summary>
    public List<ObservedKeyPair> KeyPairs { get; } = [];

    /// <summary>Those with the deployment's tag.</summary>
    public List<ObservedKeyPair> OtherKeyPairs { get; } = [];

    public IEnumerable<ObservedResource> All =>
    [
        .. Vpcs, .. Subnets, .. InternetGateways, .. RouteTables, .. SecurityGroups,
        .. NetworkInterfaces, .. Addresses, .. Instances, .. Volumes, .. KeyPairs, .. OtherKeyPairs,
    ];

    public void Add<T>(List<T> list, IEnumerable<T> items)
    {
        lock (_gate)
        {
            list.AddRange(items);
        }
    }

    public Ec2Observation ToObservation(string deployment, DateTimeOffset at, ExistingNetwork existing)
    {
        // What exists apart is not the deployment's, even if it bears its tag; a plan says so.
        HashSet<string> apart = [.. existing.Ids];
        Vpcs.RemoveAll(v => apart.Contains(v.Id));
        Subnets.RemoveAll(s => apart.Contains(s.Id));
        InternetGateways.RemoveAll(g => apart.Contains(g.Id));
        RouteTables.RemoveAll(t => apart.Contains(t.Id));
        var strays = new List<ObservedResource>();
        Dictionary<string, T> ByRole<T>(IEnumerable<T> items)
            where T : ObservedResource
        {
            var byRole = new Dictionary<string, T>(StringComparer.Ordinal);
            foreach (T item in items)
            {
                if (item.Role.Length == 0 || !byRole.TryAdd(item.Role, item))
                {
                    strays.Add(item);
                }
            }

            return byRole;
        }

        static IEnumerable<T> Sorted<T>(IEnumerable<T> items)
            where T : ObservedResource => items.OrderBy(i => i.Id, StringComparer.Ordinal);

        Dictionary<string, ObservedVpc> vpcs = ByRole(existing.Vpcs.Concat(Sorted(Vpcs)));
        Dictionary<string, ObservedInternetGateway> gateways = ByRole(existing.InternetGateways.Concat(Sorted(InternetGateways)));
        ObservedVpc? vpc = vpcs.Values.FirstOrDefault();
        ObservedInternetGateway? gateway = gateways.Values.FirstOrDefault();
        strays.AddRange(vpcs.Values.Skip(1));
        strays.AddRange(gateways.Values.Skip(1));
        strays.AddRange(OtherKeyPairs.Where(o => !KeyPairs.Exists(k => string.Equals(k.Id, o.Id, StringComparison.Ordinal))));

        return new Ec2Observation
        {
            Deployment = deployment,
            At = at,
            Vpc = vpc,
            InternetGateway = gateway,
            Subnets = ByRole(existing.Subnets.Concat(Sorted(Subnets))),
            RouteTables = ByRole(existing.RouteTables.Concat(Sorted(RouteTables))),
            SecurityGroups = ByRole(Sorted(SecurityGroups)),
            NetworkInterfaces = ByRole(Sorted(NetworkInterfaces)),
            Addresses = ByRole(Sorted(Addresses)),

            // One that is going away gives its role to one that stays.
            Instances = ByRole(Sorted(Instances).OrderBy(i => i.State is "shutting-down")),
            Volumes = [.. Sorted(Volumes)],
            KeyPair = KeyPairs.FirstOrDefault(),
            Strays = strays,
            Existing = existing,
        };
    }
}
