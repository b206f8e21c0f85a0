using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>
/// What a specification names by id because it exists already, and what there is around it that would stand in the way.
/// None of it belongs to the deployment.
/// </summary>
internal sealed record ExistingNetwork
{
    public static ExistingNetwork None { get; } = new();

    public IReadOnlyList<ObservedVpc> Vpcs { get; init; } = [];

    public IReadOnlyList<ObservedSubnet> Subnets { get; init; } = [];

    public IReadOnlyList<ObservedInternetGateway> InternetGateways { get; init; } = [];

    public IReadOnlyList<ObservedRouteTable> RouteTables { get; init; } = [];

    /// <summary>The gateway that is attached to the existing VPC, whoever it belongs to; null when there is none.</summary>
    public string? AttachedGatewayId { get; init; }

    /// <summary>The table that an existing subnet is associated with by name: subnet id to table id. Tables of the deployment are in it too.</summary>
    public IReadOnlyDictionary<string, string> TableOfSubnet { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The security groups of the existing VPC that have a name of the specification: name to id.</summary>
    public IReadOnlyDictionary<string, string> GroupsByName { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The subnets of the existing VPC that are neither named nor this deployment's.</summary>
    public IReadOnlyList<ObservedSubnet> Neighbours { get; init; } = [];

    /// <summary>The addresses of the specification that something else in the existing VPC has: address to network interface.</summary>
    public IReadOnlyDictionary<string, string> AddressesInUse { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IEnumerable<string> Ids =>
        [.. Vpcs.Select(v => v.Id), .. Subnets.Select(s => s.Id), .. InternetGateways.Select(g => g.Id), .. RouteTables.Select(t => t.Id)];

    /// <summary>Looks everything up that the specification names; makes no call when it names nothing.</summary>
    public static async Task<ExistingNetwork> FindAsync(Ec2Observer observer, DeploymentSpec spec, CancellationToken cancellationToken)
    {
        if (spec.Vpc.ExistingId is not { } vpc)
        {
            return None;
        }

        Dictionary<string, string> subnetRoles = spec.Subnets.Where(s => s.ExistingId is not null)
            .DistinctBy(s => s.ExistingId, StringComparer.Ordinal).ToDictionary(s => s.ExistingId!, s => s.Role, StringComparer.Ordinal);
        Dictionary<string, string> tableRoles = spec.RouteTables.Where(t => t.ExistingId is not null)
            .DistinctBy(t => t.ExistingId, StringComparer.Ordinal).ToDictionary(t => t.ExistingId!, t => t.Role, StringComparer.Ordinal);

        // By filter: an id that does not exist is then a finding, not an error.
        IReadOnlyList<ObservedInternetGateway> gateways = await observer.InternetGatewaysAsync([new Filter("attachment.vpc-id", [vpc])], cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ObservedRouteTable> tables = await observer.RouteTablesAsync([new Filter("vpc-id", [vpc])], cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ObservedSecurityGroup> groups = spec.SecurityGroups.Count == 0 ? [] : await observer.SecurityGroupsAsync(
            [new Filter("vpc-id", [vpc]), new Filter("group-name", [.. spec.SecurityGroups.Select(g => g.Name)])], cancellationToken).ConfigureAwait(false);
        string[] addresses = [.. spec.NetworkInterfaces.SelectMany(n => n.SecondaryAddresses.Prepend(n.PrivateAddress)).OfType<string>().Distinct(StringComparer.Ordinal)];
        IReadOnlyList<ObservedNetworkInterface> users = addresses.Length == 0 ? [] : await observer.NetworkInterfacesAsync(
            [new Filter("vpc-id", [vpc]), new Filter("addresses.private-ip-address", [.. addresses])], cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ObservedSubnet> around = spec.Subnets.All(s => s.ExistingId is not null) ? [] :
            await observer.SubnetsAsync([new Filter("vpc-id", [vpc])], cancellationToken).ConfigureAwait(false);
        return new ExistingNetwork
        {
            Neighbours = [.. around.Where(s => !subnetRoles.ContainsKey(s.Id) && !IsOwn(s))],
            AddressesInUse = users.Where(n => !IsOwn(n)).SelectMany(n => n.SecondaryAddresses.Prepend(n.PrivateAddress).Select(a => (Address: a, n.Id)))
                .Where(each => addresses.Contains(each.Address, StringComparer.Ordinal))
                .DistinctBy(each => each.Address, StringComparer.Ordinal).ToDictionary(each => each.Address, each => each.Id, StringComparer.Ordinal),
            Vpcs = [.. (await observer.VpcsAsync([new Filter("vpc-id", [vpc])], cancellationToken).ConfigureAwait(false)).Select(v => v with { Role = spec.Vpc.Role, IsExternal = true })],
            Subnets = subnetRoles.Count == 0 ? [] :
            [
                .. (await observer.SubnetsAsync([new Filter("subnet-id", [.. subnetRoles.Keys.Order(StringComparer.Ordinal)])], cancellationToken).ConfigureAwait(false))
                    .Select(s => s with { Role = subnetRoles[s.Id], IsExternal = true }),
            ],
            InternetGateways =
            [
                .. gateways.Where(g => string.Equals(g.Id, spec.InternetGateway?.ExistingId, StringComparison.Ordinal))
                    .Select(g => g with { Role = spec.InternetGateway!.Role, IsExternal = true }),
            ],
            RouteTables = [.. tables.Where(t => tableRoles.ContainsKey(t.Id)).Select(t => t with { Role = tableRoles[t.Id], IsExternal = true })],
            AttachedGatewayId = gateways.Select(g => g.Id).FirstOrDefault(),
            TableOfSubnet = tables.SelectMany(t => t.Associations.Keys.Select(subnet => (Subnet: subnet, t.Id)))
                .DistinctBy(each => each.Subnet, StringComparer.Ordinal).ToDictionary(each => each.Subnet, each => each.Id, StringComparer.Ordinal),
            GroupsByName = groups.DistinctBy(g => g.GroupName, StringComparer.Ordinal).ToDictionary(g => g.GroupName, g => g.Id, StringComparer.Ordinal),
        };

        bool IsOwn(ObservedResource resource) => string.Equals(resource.Tags.GetValueOrDefault(DeploymentTags.Deployment), spec.Name, StringComparison.Ordinal);
    }
}
