using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

internal sealed partial class Ec2Builder
{
    private const int MostGenerations = 8;

    private async Task InterfaceAsync(NetworkInterfaceSpec spec, CancellationToken cancellationToken)
    {
        ObservedNetworkInterface? there = _found.NetworkInterfaces.GetValueOrDefault(spec.Role);
        string[] groups = [.. spec.SecurityGroupRoles.Select(r => Id(Kinds.SecurityGroup, r))];
        if (there is null)
        {
            string subnet = Id(Kinds.Subnet, spec.SubnetRole);
            await CreateOnceAsync(
                Kinds.NetworkInterface,
                spec.Role,
                [VpcId, subnet, spec.Name, spec.PrivateAddress, .. groups, .. TagText()],
                async (token, ct) => (await _caller.CallAsync("CreateNetworkInterface", (ec2, t) => ec2.CreateNetworkInterfaceAsync(
                    new CreateNetworkInterfaceRequest
                    {
                        SubnetId = subnet,
                        Groups = [.. groups],
                        PrivateIpAddress = spec.PrivateAddress,
                        Description = spec.Name,
                        ClientToken = token,
                        TagSpecifications = TagWriter.For(_spec, ResourceType.NetworkInterface, spec.Role, spec.Name),
                    }, t), ct).ConfigureAwait(false)).NetworkInterface.NetworkInterfaceId,
                async (_, ct) => await _observer.FindAsync("network-interface", _spec.Name, spec.Role, ct).ConfigureAwait(false) is not null ? true : null,
                cancellationToken).ConfigureAwait(false);
        }

        List<string> unassigned = [.. AddressPlace.Unassigned(spec, _found)];
        if (unassigned.Count > 0)
        {
            await _caller.ChangeAsync("AssignPrivateIpAddresses", (ec2, ct) => ec2.AssignPrivateIpAddressesAsync(
                new AssignPrivateIpAddressesRequest { NetworkInterfaceId = Id(Kinds.NetworkInterface, spec.Role), PrivateIpAddresses = unassigned }, ct), cancellationToken).ConfigureAwait(false);
            Report(Kinds.NetworkInterface, spec.Role, $"{string.Join(", ", unassigned)} assigned");
        }

        // One attribute a call: EC2 refuses two.
        if ((there?.SourceDestCheck ?? true) != spec.SourceDestCheck)
        {
            await ModifyAsync(spec.Role, $"source/dest check {(spec.SourceDestCheck ? "on" : "off")}", new ModifyNetworkInterfaceAttributeRequest { SourceDestCheck = spec.SourceDestCheck }, cancellationToken).ConfigureAwait(false);
        }

        if (there is not null && !groups.Order(StringComparer.Ordinal).SequenceEqual(there.GroupIds.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            await ModifyAsync(spec.Role, "groups set", new ModifyNetworkInterfaceAttributeRequest { Groups = [.. groups] }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ModifyAsync(string role, string message, ModifyNetworkInterfaceAttributeRequest request, CancellationToken cancellationToken)
    {
        request.NetworkInterfaceId = Id(Kinds.NetworkInterface, role);
        await _caller.ChangeAsync("ModifyNetworkInterfaceAttribute", (ec2, ct) => ec2.ModifyNetworkInterfaceAttributeAsync(request, ct), cancellationToken).ConfigureAwait(false);
        Report(Kinds.NetworkInterface, role, message);
    }

    private async Task InstanceAsync(InstanceSpec spec, IReadOnlyDictionary<string, string> images, CancellationToken cancellationToken)
    {
        if (_found.Instances.GetValueOrDefault(spec.Role) is { State: not "shutting-down" } there)
        {
            await RepairAsync(spec, there, cancellationToken).ConfigureAwait(false);
            return;
        }

        // What a failover took to the peer stays there.
        List<(int Index, string Id)> interfaces =
        [
            .. spec.NetworkInterfaces.Where(n => _found.OwnerOf(n.Value) is null or { State: "shutting-down" })
                .OrderBy(n => n.Key).Select(n => (n.Key, Id(Kinds.NetworkInterface, n.Value))),
        ];
        string image = images[spec.Role];
        await CreateOnceAsync(
            Kinds.Instance,
            spec.Role,
            [VpcId, image, spec.Type, spec.Name, spec.InstanceProfile, spec.UserData, _spec.KeyPair.Name, .. interfaces.Select(i => $"{i.Index}={i.Id}"), .. TagText()],
            async (token, ct) => (await _caller.CallAsync("RunInstances", (ec2, t) => ec2.RunInstancesAsync(
                new RunInstancesRequest
                {
                    ImageId = image,
                    InstanceType = new InstanceType(spec.Type),
                    MinCount = 1,
                    MaxCount = 1,
                    KeyName = _spec.KeyPair.Name,
                    NetworkInterfaces = [.. interfaces.Select(i => new InstanceNetworkInterfaceSpecification { DeviceIndex = i.Index, NetworkInterfaceId = i.Id })],
                    IamInstanceProfile = spec.InstanceProfile is { } profile ? new IamInstanceProfileSpecification { Name = profile } : null,
                    UserData = LaunchText.UserData(spec.UserData),
                    ClientToken = token,
                    TagSpecifications = TagWriter.For(_spec, spec.Role, spec.Name, ResourceType.Instance, ResourceType.Volume),
                }, t), ct).ConfigureAwait(false)).Reservation.Instances[0].InstanceId,
            async (id, ct) => (await _observer.InstancesAsync([new Filter("instance-id", [id])], ct).ConfigureAwait(false)).Select(i => (bool?)(i.State is not ("terminated" or "shutting-down"))).FirstOrDefault(),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task RepairAsync(InstanceSpec spec, ObservedInstance there, CancellationToken cancellationToken)
    {
        // Unconfirmed: whether the firewall takes up a profile that comes after the launch; the vendor says at launch.
        if (spec.InstanceProfile is { } profile && there.InstanceProfileArn is null)
        {
            await _caller.ChangeAsync("AssociateIamInstanceProfile", (ec2, ct) => ec2.AssociateIamInstanceProfileAsync(
                new AssociateIamInstanceProfileRequest { InstanceId = there.Id, IamInstanceProfile = new IamInstanceProfileSpecification { Name = profile } }, ct), cancellationToken).ConfigureAwait(false);
            Report(Kinds.Instance, spec.Role, $"instance profile {profile} associated");
        }

        // Refused as being in the wrong state while it is still stopping, and tried again.
        if (there.State is "stopped" or "stopping")
        {
            await _caller.ChangeAsync("StartInstances", (ec2, ct) => ec2.StartInstancesAsync(
                new StartInstancesRequest { InstanceIds = [there.Id] }, ct), cancellationToken).ConfigureAwait(false);
            Report(Kinds.Instance, spec.Role, "started");
        }
    }

    /// <summary>
    /// Creates with a token, so that neither a lost answer nor a second process makes two. In a VPC that existed before,
    /// the token may name something that was deleted since; then the next generation is tried. <c>isAlive</c> answers
    /// null while EC2 does not know the id.
    /// </summary>
    private async Task CreateOnceAsync(
        string kind,
        string role,
        IReadOnlyList<string?> parameters,
        Func<string, CancellationToken, Task<string>> create,
        Func<string, CancellationToken, Task<bool?>> isAlive,
        CancellationToken cancellationToken)
    {
        for (int generation = 0; generation < MostGenerations; generation++)
        {
            string id = _caller.Created(await create(ClientTokens.Make(_spec.Name, kind, role, generation, parameters), cancellationToken).ConfigureAwait(false));
            if (_isNewVpc || await IsAliveAsync(id, isAlive, cancellationToken).ConfigureAwait(false))
            {
                Made(kind, role, id);
                return;
            }
        }

        throw new Ec2Exception($"Create {kind}", "StaleToken", Ec2ErrorClass.Invalid, $"{role} was deleted and re-created {MostGenerations} times in a day", "Destroy the deployment and build it again.");
    }

    private async Task<bool> IsAliveAsync(string id, Func<string, CancellationToken, Task<bool?>> isAlive, CancellationToken cancellationToken)
    {
        DateTimeOffset end = _caller.Time.GetUtcNow() + _options.ConsistencyWindow;
        while (true)
        {
            bool? alive = await isAlive(id, cancellationToken).ConfigureAwait(false);
            if (alive is not null || _caller.Time.GetUtcNow() >= end)
            {
                return alive ?? false;
            }

            await _caller.PauseAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private IEnumerable<string> TagText() => _spec.Tags.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}");
}
