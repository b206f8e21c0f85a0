using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Finds a deployment by its tags: one look at the tags says what kinds there are, then each kind is described.</summary>
internal sealed class Ec2Observer(Ec2Caller caller, int parallelism)
{
    public async Task<Ec2Observation> ObserveAsync(DeploymentSpec spec, CancellationToken cancellationToken)
    {
        string deployment = spec.Name;
        string? keyName = spec.KeyPair.Name;
        IReadOnlyList<TagDescription> tags = await TagsAsync(deployment, cancellationToken).ConfigureAwait(false);
        var found = new Inventory();
        var looks = tags.Select(t => t.ResourceType?.Value).Distinct(StringComparer.Ordinal)
            .Select(type => Look(type, deployment, role: null, found)).OfType<Func<CancellationToken, Task>>().ToList();
        if (keyName is not null)
        {
            looks.Add(async ct => found.Add(found.KeyPairs, await KeyPairsAsync([new Filter("key-name", [keyName])], deployment, ct).ConfigureAwait(false)));
        }

        await WorkerLoops.RunAsync(looks, parallelism, static (look, ct) => look(ct), cancellationToken).ConfigureAwait(false);

        // A key pair of ours under another name: the specification's name changed.
        if (tags.Any(t => t.ResourceType?.Value is "key-pair" && !found.KeyPairs.Exists(k => string.Equals(k.Id, t.ResourceId, StringComparison.Ordinal))))
        {
            found.Add(found.OtherKeyPairs, await KeyPairsAsync(Filters(deployment, role: null), deployment, cancellationToken).ConfigureAwait(false));
        }

        ExistingNetwork existing = await ExistingNetwork.FindAsync(this, spec, cancellationToken).ConfigureAwait(false);
        return found.ToObservation(deployment, caller.Time.GetUtcNow(), existing);
    }

    /// <summary>The ids of the resources of a kind with a role, for a look after a lost answer.</summary>
    public async Task<string?> FindAsync(string resourceType, string deployment, string role, CancellationToken cancellationToken)
    {
        var found = new Inventory();
        if (Look(resourceType, deployment, role, found) is { } look)
        {
            await look(cancellationToken).ConfigureAwait(false);
        }

        return found.All.Select(r => r.Id).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    public async Task<IReadOnlyList<ObservedInstance>> InstancesAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeInstances",
            (ec2, next, ct) => ec2.DescribeInstancesAsync(new DescribeInstancesRequest { Filters = filters, NextToken = next }, ct),
            page => (page.Reservations?.SelectMany(r => r.Instances ?? []), page.NextToken),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.Instance)];

    public async Task<IReadOnlyList<ObservedNetworkInterface>> NetworkInterfacesAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeNetworkInterfaces",
            (ec2, next, ct) => ec2.DescribeNetworkInterfacesAsync(new DescribeNetworkInterfacesRequest { Filters = filters, NextToken = next }, ct),
            page => (page.NetworkInterfaces, page.NextToken),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.NetworkInterface)];

    public async Task<IReadOnlyList<ObservedVpc>> VpcsAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeVpcs",
            (ec2, next, ct) => ec2.DescribeVpcsAsync(new DescribeVpcsRequest { Filters = filters, NextToken = next }, ct),
            page => (page.Vpcs, page.NextToken),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.Vpc)];

    public async Task<IReadOnlyList<ObservedSubnet>> SubnetsAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeSubnets",
            (ec2, next, ct) => ec2.DescribeSubnetsAsync(new DescribeSubnetsRequest { Filters = filters, NextToken = next }, ct),
            page => (page.Subnets, page.NextToken),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.Subnet)];

    public async Task<IReadOnlyList<ObservedInternetGateway>> InternetGatewaysAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeInternetGateways",
            (ec2, next, ct) => ec2.DescribeInternetGatewaysAsync(new DescribeInternetGatewaysRequest { Filters = filters, NextToken = next }, ct),
            page => (page.InternetGateways, page.NextToken),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.InternetGateway)];

    public async Task<IReadOnlyList<ObservedRouteTable>> RouteTablesAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeRouteTables",
            (ec2, next, ct) => ec2.DescribeRouteTablesAsync(new DescribeRouteTablesRequest { Filters = filters, NextToken = next }, ct),
            page => (page.RouteTables, page.NextToken),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.RouteTable)];

    public static List<Filter> Filters(string deployment, string? role)
    {
        List<Filter> filters = [new Filter($"tag:{DeploymentTags.Deployment}", [deployment])];
        if (role is not null)
        {
            filters.Add(new Filter($"tag:{DeploymentTags.Role}", [role]));
        }

        return filters;
    }

    /// <summary>The group with an id; null while EC2 does not show it.</summary>
    public async Task<ObservedSecurityGroup?> SecurityGroupAsync(string id, CancellationToken cancellationToken) =>
        await SecurityGroupsAsync([new Filter("group-id", [id])], cancellationToken).ConfigureAwait(false) is [var found, ..] ? found : null;

    public async Task<IReadOnlyList<ObservedSecurityGroup>> SecurityGroupsAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeSecurityGroups",
            (ec2, next, t) => ec2.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest { Filters = filters, NextToken = next }, t),
            page => (page.SecurityGroups, page.NextToken),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.SecurityGroup)];

    /// <summary>What carries all of some tags.</summary>
    public static List<Filter> Filters(IReadOnlyDictionary<string, string> tags) =>
        [.. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => new Filter($"tag:{tag.Key}", [tag.Value]))];

    private Func<CancellationToken, Task>? Look(string? type, string deployment, string? role, Inventory found)
    {
        List<Filter> filters = Filters(deployment, role);
        return type switch
        {
            "vpc" => async ct => found.Add(found.Vpcs, await VpcsAsync(filters, ct).ConfigureAwait(false)),
            "subnet" => async ct => found.Add(found.Subnets, await SubnetsAsync(filters, ct).ConfigureAwait(false)),
            "internet-gateway" => async ct => found.Add(found.InternetGateways, await InternetGatewaysAsync(filters, ct).ConfigureAwait(false)),
            "route-table" => async ct => found.Add(found.RouteTables, await RouteTablesAsync(filters, ct).ConfigureAwait(false)),
            "security-group" => async ct => found.Add(found.SecurityGroups, await SecurityGroupsAsync(filters, ct).ConfigureAwait(false)),
            "network-interface" => async ct => found.Add(found.NetworkInterfaces, await NetworkInterfacesAsync(filters, ct).ConfigureAwait(false)),
            "elastic-ip" => async ct => found.Add(found.Addresses, await AddressesAsync(filters, ct).ConfigureAwait(false)),

            // EC2 shows a terminated instance, and its tags, for about an hour.
            "instance" => async ct => found.Add(
                found.Instances, (await InstancesAsync(filters, ct).ConfigureAwait(false)).Where(i => i.State is not "terminated")),
            "volume" => async ct => found.Add(found.Volumes, await VolumesAsync(filters, ct).ConfigureAwait(false)),
            _ => null,
        };
    }

    public async Task<IReadOnlyList<ObservedVolume>> VolumesAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeVolumes",
            (ec2, next, t) => ec2.DescribeVolumesAsync(new DescribeVolumesRequest { Filters = filters, NextToken = next }, t),
            page => (page.Volumes, page.NextToken),
            cancellationToken).ConfigureAwait(false)).Where(v => v.State?.Value is not "deleted").Select(Ec2Mapper.Volume)];

    public async Task<IReadOnlyList<ObservedAddress>> AddressesAsync(List<Filter> filters, CancellationToken cancellationToken) =>
        [.. (await PagesAsync(
            "DescribeAddresses",
            (ec2, _, t) => ec2.DescribeAddressesAsync(new DescribeAddressesRequest { Filters = filters.Count == 0 ? null : filters }, t),
            page => (page.Addresses, (string?)null),
            cancellationToken).ConfigureAwait(false)).Select(Ec2Mapper.Address)];

    private async Task<IEnumerable<ObservedKeyPair>> KeyPairsAsync(List<Filter> filters, string deployment, CancellationToken cancellationToken)
    {
        DescribeKeyPairsResponse answer = await caller.CallAsync(
            "DescribeKeyPairs",
            (ec2, ct) => ec2.DescribeKeyPairsAsync(new DescribeKeyPairsRequest { Filters = filters, IncludePublicKey = true }, ct),
            cancellationToken).ConfigureAwait(false);
        return (answer.KeyPairs ?? []).Select(k => Ec2Mapper.KeyPair(k, deployment));
    }

    private Task<IReadOnlyList<TagDescription>> TagsAsync(string deployment, CancellationToken cancellationToken)
    {
        List<Filter> filters = [new Filter("key", [DeploymentTags.Deployment]), new Filter("value", [deployment])];
        return PagesAsync(
            "DescribeTags",
            (ec2, next, ct) => ec2.DescribeTagsAsync(new DescribeTagsRequest { Filters = filters, NextToken = next }, ct),
            page => (page.Tags, page.NextToken),
            cancellationToken);
    }

    private async Task<IReadOnlyList<TItem>> PagesAsync<TPage, TItem>(
        string operation,
        Func<IAmazonEC2, string?, CancellationToken, Task<TPage>> describe,
        Func<TPage, (IEnumerable<TItem>? Items, string? Next)> read,
        CancellationToken cancellationToken)
        where TPage : class
    {
        var items = new List<TItem>();
        string? next = null;
        do
        {
            string? token = next;
            TPage page = await caller.CallAsync(operation, (ec2, ct) => describe(ec2, token, ct), cancellationToken).ConfigureAwait(false);
            (IEnumerable<TItem>? more, next) = read(page);
            items.AddRange(more ?? []);
        }
        while (!string.IsNullOrEmpty(next));
        return items;
    }
}
