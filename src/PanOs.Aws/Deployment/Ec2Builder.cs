using System.Collections.Concurrent;
using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>
/// Brings a deployment from what was found to what is specified, in waves: within a wave nothing depends on anything
/// else. Elastic IPs are associated before the wave of the instances, because EC2 refuses it while an instance is
/// <c>pending</c>.
/// </summary>
internal sealed partial class Ec2Builder
{
    private readonly Ec2Caller _caller;
    private readonly Ec2Observer _observer;
    private readonly DeploymentSpec _spec;
    private readonly Ec2DeploymentOptions _options;
    private readonly Ec2Observation _found;
    private readonly IProgress<Ec2Progress>? _progress;
    private readonly ConcurrentDictionary<(string Kind, string Role), string> _ids = new();
    private readonly bool _isNewVpc;

    public Ec2Builder(
        Ec2Caller caller, Ec2Observer observer, DeploymentSpec spec, Ec2DeploymentOptions options, Ec2Observation found, IProgress<Ec2Progress>? progress)
    {
        _caller = caller;
        _observer = observer;
        _spec = spec;
        _options = options;
        _found = found;
        _progress = progress;
        _isNewVpc = found.Vpc is null;
        foreach (ObservedResource resource in found.Known.Where(r => !found.Strays.Contains(r)))
        {
            _ids[(resource.Kind, resource.Role)] = resource.Id;
        }
    }

    private string VpcId => Id(Kinds.Vpc, _spec.Vpc.Role);

    public async Task BuildAsync(IReadOnlyDictionary<string, string> images, CancellationToken cancellationToken)
    {
        IEnumerable<InternetGatewaySpec> gateways = _spec.InternetGateway is { } gateway ? [gateway] : [];
        await WaveAsync([VpcAsync, KeyPairAsync, .. Each(gateways, GatewayAsync), .. Each(_spec.ElasticAddresses, AddressAsync)], cancellationToken).ConfigureAwait(false);
        await WaveAsync([.. Each(gateways, AttachGatewayAsync), .. Each(_spec.Subnets, SubnetAsync), .. Each(_spec.SecurityGroups, GroupAsync)], cancellationToken).ConfigureAwait(false);
        await WaveAsync([.. Each(_spec.NetworkInterfaces, InterfaceAsync), .. Each(_spec.SecurityGroups, RulesAsync), .. Each(_spec.RouteTables, TableAsync)], cancellationToken).ConfigureAwait(false);
        await WaveAsync([.. Each(_spec.ElasticAddresses, AssociateAsync), .. Each(_spec.RouteTables, RoutesAsync)], cancellationToken).ConfigureAwait(false);
        await WaveAsync([.. Each(_spec.Instances, (i, ct) => InstanceAsync(i, images, ct))], cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Func<CancellationToken, Task>> Each<T>(IEnumerable<T> items, Func<T, CancellationToken, Task> step) =>
        items.Select<T, Func<CancellationToken, Task>>(item => ct => step(item, ct));

    private Task WaveAsync(IReadOnlyList<Func<CancellationToken, Task>> steps, CancellationToken cancellationToken) =>
        WorkerLoops.RunAsync(steps, _options.Parallelism, static (step, ct) => step(ct), cancellationToken);

    private string Id(string kind, string role) =>
        _ids.TryGetValue((kind, role), out string? id) ? id : throw new InvalidOperationException($"The {kind} {role} does not exist yet.");

    private string? IdOrNull(string kind, string role) => _ids.GetValueOrDefault((kind, role));

    private void Report(string kind, string role, string message) =>
        _progress?.Report(new Ec2Progress(kind, role, message, _caller.Time.GetUtcNow()));

    private async Task CreateAsync(
        string kind, ResourceType type, string role, string operation, Func<IAmazonEC2, CancellationToken, Task<string>> call, CancellationToken cancellationToken)
    {
        string id = await _caller.CreateAsync(
            operation, call, ct => _observer.FindAsync(type.Value, _spec.Name, role, ct), cancellationToken).ConfigureAwait(false);
        Made(kind, role, id);
    }

    private void Made(string kind, string role, string id)
    {
        _ids[(kind, role)] = id;
        Report(kind, role, $"created {id}");
    }

    private async Task VpcAsync(CancellationToken cancellationToken)
    {
        VpcSpec spec = _spec.Vpc;
        if (_found.Vpc is null)
        {
            await CreateAsync(Kinds.Vpc, ResourceType.Vpc, spec.Role, "CreateVpc", async (ec2, ct) => (await ec2.CreateVpcAsync(
                new CreateVpcRequest { CidrBlock = spec.Cidr, TagSpecifications = TagWriter.For(_spec, ResourceType.Vpc, spec.Role, spec.Name) },
                ct).ConfigureAwait(false)).Vpc.VpcId, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task GatewayAsync(InternetGatewaySpec spec, CancellationToken cancellationToken)
    {
        if (_found.InternetGateway is null)
        {
            await CreateAsync(Kinds.InternetGateway, ResourceType.InternetGateway, spec.Role, "CreateInternetGateway", async (ec2, ct) => (await ec2.CreateInternetGatewayAsync(
                new CreateInternetGatewayRequest { TagSpecifications = TagWriter.For(_spec, ResourceType.InternetGateway, spec.Role, spec.Name) },
                ct).ConfigureAwait(false)).InternetGateway.InternetGatewayId, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AttachGatewayAsync(InternetGatewaySpec spec, CancellationToken cancellationToken)
    {
        if (_found.InternetGateway?.VpcId is null)
        {
            await _caller.ChangeAsync("AttachInternetGateway", (ec2, ct) => ec2.AttachInternetGatewayAsync(
                new AttachInternetGatewayRequest { InternetGatewayId = Id(Kinds.InternetGateway, spec.Role), VpcId = VpcId }, ct), cancellationToken).ConfigureAwait(false);
            Report(Kinds.InternetGateway, spec.Role, "attached");
        }
    }

    private async Task KeyPairAsync(CancellationToken cancellationToken)
    {
        if (_found.KeyPair is null)
        {
            await _caller.ChangeAsync("ImportKeyPair", (ec2, ct) => ec2.ImportKeyPairAsync(
                new ImportKeyPairRequest
                {
                    KeyName = _spec.KeyPair.Name,
                    PublicKeyMaterial = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(_spec.KeyPair.PublicKey)),
                    TagSpecifications = TagWriter.For(_spec, ResourceType.KeyPair, "key", _spec.KeyPair.Name),
                }, ct), cancellationToken).ConfigureAwait(false);
            Report(Kinds.KeyPair, "key", $"imported {_spec.KeyPair.Name}");
        }
    }

    private async Task SubnetAsync(SubnetSpec spec, CancellationToken cancellationToken)
    {
        if (IdOrNull(Kinds.Subnet, spec.Role) is null)
        {
            await CreateAsync(Kinds.Subnet, ResourceType.Subnet, spec.Role, "CreateSubnet", async (ec2, ct) => (await ec2.CreateSubnetAsync(
                new CreateSubnetRequest
                {
                    VpcId = VpcId,
                    CidrBlock = spec.Cidr,
                    AvailabilityZone = _spec.AvailabilityZone,
                    TagSpecifications = TagWriter.For(_spec, ResourceType.Subnet, spec.Role, spec.Name),
                }, ct).ConfigureAwait(false)).Subnet.SubnetId, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task GroupAsync(SecurityGroupSpec spec, CancellationToken cancellationToken)
    {
        if (IdOrNull(Kinds.SecurityGroup, spec.Role) is null)
        {
            await CreateAsync(Kinds.SecurityGroup, ResourceType.SecurityGroup, spec.Role, "CreateSecurityGroup", async (ec2, ct) => (await ec2.CreateSecurityGroupAsync(
                new CreateSecurityGroupRequest
                {
                    VpcId = VpcId,
                    GroupName = spec.Name,
                    Description = spec.Description,
                    TagSpecifications = TagWriter.For(_spec, ResourceType.SecurityGroup, spec.Role, spec.Name),
                }, ct).ConfigureAwait(false)).GroupId, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RulesAsync(SecurityGroupSpec spec, CancellationToken cancellationToken)
    {
        RuleDrift drift = RuleDrift.Between(spec, _found.SecurityGroups.GetValueOrDefault(spec.Role), r => IdOrNull(Kinds.SecurityGroup, r));
        string id = Id(Kinds.SecurityGroup, spec.Role);
        if (drift.Missing.Count > 0)
        {
            if (!await AuthorizeAsync(id, drift.Missing, cancellationToken).ConfigureAwait(false))
            {
                await AuthorizeRestAsync(spec, id, cancellationToken).ConfigureAwait(false);
            }

            Report(Kinds.SecurityGroup, spec.Role, $"{drift.Missing.Count} rules added");
        }

        if (drift.Extra.Count > 0)
        {
            await _caller.DeleteAsync("RevokeSecurityGroupIngress", (ec2, ct) => ec2.RevokeSecurityGroupIngressAsync(
                new RevokeSecurityGroupIngressRequest { GroupId = id, IpPermissions = [.. drift.Extra.Select(Permissions.Of)] }, ct), cancellationToken).ConfigureAwait(false);
            Report(Kinds.SecurityGroup, spec.Role, $"{drift.Extra.Count} rules revoked");
        }
    }

    private Task<bool> AuthorizeAsync(string id, IEnumerable<SecurityRuleSpec> rules, CancellationToken cancellationToken) => _caller.ChangeAsync(
        "AuthorizeSecurityGroupIngress",
        (ec2, ct) => ec2.AuthorizeSecurityGroupIngressAsync(
            new AuthorizeSecurityGroupIngressRequest
            {
                GroupId = id,
                IpPermissions = [.. rules.Select(r => Permissions.Of(r, role => Id(Kinds.SecurityGroup, role)))],
            }, ct),
        cancellationToken);

    // "There is such a rule" about several rules says that one of them is there, not that all are.
    private async Task AuthorizeRestAsync(SecurityGroupSpec spec, string id, CancellationToken cancellationToken)
    {
        ObservedSecurityGroup? there = await _observer.SecurityGroupAsync(id, cancellationToken).ConfigureAwait(false);
        foreach (SecurityRuleSpec rule in RuleDrift.Between(spec, there, r => IdOrNull(Kinds.SecurityGroup, r)).Missing)
        {
            await AuthorizeAsync(id, [rule], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AddressAsync(ElasticAddressSpec spec, CancellationToken cancellationToken)
    {
        if (IdOrNull(Kinds.ElasticAddress, spec.Role) is null)
        {
            await CreateAsync(Kinds.ElasticAddress, ResourceType.ElasticIp, spec.Role, "AllocateAddress", async (ec2, ct) => (await ec2.AllocateAddressAsync(
                new AllocateAddressRequest { Domain = DomainType.Vpc, TagSpecifications = TagWriter.For(_spec, ResourceType.ElasticIp, spec.Role, spec.Name) },
                ct).ConfigureAwait(false)).AllocationId, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AssociateAsync(ElasticAddressSpec spec, CancellationToken cancellationToken)
    {
        ObservedAddress? there = _found.Addresses.GetValueOrDefault(spec.Role);
        if (there is not null && AddressPlace.IsAt(spec, there, _found))
        {
            return;
        }

        string wanted = AddressPlace.Of(spec, _found)?.Id ?? Id(Kinds.NetworkInterface, spec.NetworkInterfaceRole);

        await _caller.ChangeAsync("AssociateAddress", (ec2, ct) => ec2.AssociateAddressAsync(
            new AssociateAddressRequest
            {
                AllocationId = Id(Kinds.ElasticAddress, spec.Role),
                NetworkInterfaceId = wanted,
                PrivateIpAddress = spec.PrivateAddress,

                // Only an address that was found elsewhere may be taken from there.
                AllowReassociation = there?.AssociationId is not null,
            }, ct), cancellationToken).ConfigureAwait(false);
        Report(Kinds.ElasticAddress, spec.Role, $"associated with ENI {spec.NetworkInterfaceRole}");
    }
}
