using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>
/// Removes given resources in the order that EC2 demands. What is gone already is no error; what is still in use for a
/// moment is tried again.
/// </summary>
internal sealed class Ec2Remover(Ec2Caller caller, Ec2Observer observer, Ec2DeploymentOptions options, IProgress<Ec2Progress>? progress)
{
    public async Task RemoveAsync(IReadOnlyList<ObservedResource> resources, CancellationToken cancellationToken)
    {
        List<ObservedInstance> instances = [.. resources.OfType<ObservedInstance>()];
        List<ObservedNetworkInterface> interfaces = [.. resources.OfType<ObservedNetworkInterface>()];
        List<ObservedSecurityGroup> groups = [.. resources.OfType<ObservedSecurityGroup>()];
        HashSet<string> gone = [.. instances.Select(i => i.Id)];

        // Before the first write: what is on a stranger's instance cannot be removed without touching that instance.
        await RefuseIfOnStrangersAsync(interfaces, gone, cancellationToken).ConfigureAwait(false);

        await EachAsync(instances.Where(i => i.State is not "shutting-down"), TerminateAsync, cancellationToken).ConfigureAwait(false);
        await EachAsync(resources.OfType<ObservedAddress>(), AddressAsync, cancellationToken).ConfigureAwait(false);
        await WaitForTerminatedAsync(gone, cancellationToken).ConfigureAwait(false);
        await VolumesAsync([.. resources.OfType<ObservedVolume>()], cancellationToken).ConfigureAwait(false);
        await WaitForFreeAsync(interfaces, gone, cancellationToken).ConfigureAwait(false);
        await EachAsync(interfaces, InterfaceAsync, cancellationToken).ConfigureAwait(false);

        // Groups that name each other cannot go before the rules that do.
        await EachAsync(groups.Where(g => g.Ingress.Any(r => r.PeerKind == TrafficPeerKind.Group)), RevokeAsync, cancellationToken).ConfigureAwait(false);
        await EachAsync(groups, GroupAsync, cancellationToken).ConfigureAwait(false);
        await EachAsync(resources.OfType<ObservedRouteTable>(), TableAsync, cancellationToken).ConfigureAwait(false);
        await EachAsync(resources.OfType<ObservedInternetGateway>(), GatewayAsync, cancellationToken).ConfigureAwait(false);
        await EachAsync(resources.OfType<ObservedSubnet>(), SubnetAsync, cancellationToken).ConfigureAwait(false);
        await EachAsync(resources.OfType<ObservedVpc>(), VpcAsync, cancellationToken).ConfigureAwait(false);
        await EachAsync(resources.OfType<ObservedKeyPair>().Where(k => k.IsOwned), KeyPairAsync, cancellationToken).ConfigureAwait(false);
    }

    private Task EachAsync<T>(IEnumerable<T> items, Func<T, CancellationToken, Task> step, CancellationToken cancellationToken) =>
        WorkerLoops.RunAsync(items, options.Parallelism, step, cancellationToken);

    private void Report(ObservedResource resource) => Report(resource.Kind, resource.Role, $"removed {resource.Id}");

    private void Report(string kind, string role, string message) =>
        progress?.Report(new Ec2Progress(kind, role, message, caller.Time.GetUtcNow()));

    private async Task RefuseIfOnStrangersAsync(List<ObservedNetworkInterface> interfaces, HashSet<string> gone, CancellationToken cancellationToken)
    {
        List<string> others = [.. interfaces.Select(n => n.Attachment?.InstanceId).OfType<string>().Where(id => id.Length > 0 && !gone.Contains(id)).Distinct(StringComparer.Ordinal)];
        if (others.Count == 0)
        {
            return;
        }

        // EC2 may still show an interface on an instance that is terminated; that one is no stranger.
        HashSet<string> living =
        [
            .. (await observer.InstancesAsync([new Filter("instance-id", others)], cancellationToken).ConfigureAwait(false))
                .Where(i => i.State is not ("terminated" or "shutting-down")).Select(i => i.Id),
        ];
        gone.UnionWith(others.Where(id => !living.Contains(id)));
        if (interfaces.Find(n => n.Attachment is { } a && living.Contains(a.InstanceId)) is { } stranded)
        {
            throw new Ec2Exception(
                "DeleteNetworkInterface", "InvalidNetworkInterface.InUse", Ec2ErrorClass.Busy,
                $"ENI {stranded.Role} ({stranded.Id}) is attached to {stranded.Attachment!.InstanceId}, which is not removed with it",
                "Detach it there, then run again. Nothing was changed.");
        }
    }

    // One by one: of several, EC2 terminates none when one is unknown.
    private async Task TerminateAsync(ObservedInstance instance, CancellationToken cancellationToken)
    {
        await caller.DeleteAsync("TerminateInstances", (ec2, ct) => ec2.TerminateInstancesAsync(
            new TerminateInstancesRequest { InstanceIds = [instance.Id] }, ct), cancellationToken).ConfigureAwait(false);
        Report(Kinds.Instance, instance.Role, $"terminating {instance.Id}");
    }

    private async Task WaitForTerminatedAsync(HashSet<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return;
        }

        List<Filter> filters = [new Filter("instance-id", [.. ids.Order(StringComparer.Ordinal)])];
        await caller.WaitAsync(
            "instances to terminate",
            ct => observer.InstancesAsync(filters, ct),
            found => found.All(i => i.State is "terminated"),
            found => string.Join(", ", found.Select(i => $"{i.Id} {i.State}")),
            cancellationToken).ConfigureAwait(false);
    }

    // Most go with their instance. One whose image keeps it stays, and costs, until it is deleted.
    private async Task VolumesAsync(List<ObservedVolume> volumes, CancellationToken cancellationToken)
    {
        if (volumes.Count == 0)
        {
            return;
        }

        List<Filter> filters = [new Filter("volume-id", [.. volumes.Select(v => v.Id)])];
        IReadOnlyList<ObservedVolume> left = await caller.WaitAsync(
            "volumes to be let go",
            ct => observer.VolumesAsync(filters, ct),
            found => found.All(v => v.State is "available"),
            found => string.Join(", ", found.Select(v => $"{v.Id} {v.State}")),
            cancellationToken).ConfigureAwait(false);
        await EachAsync(left, VolumeAsync, cancellationToken).ConfigureAwait(false);
    }

    private async Task VolumeAsync(ObservedVolume volume, CancellationToken cancellationToken)
    {
        await caller.DeleteAsync("DeleteVolume", (ec2, ct) => ec2.DeleteVolumeAsync(
            new DeleteVolumeRequest { VolumeId = volume.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(volume);
    }

    private async Task WaitForFreeAsync(List<ObservedNetworkInterface> interfaces, HashSet<string> gone, CancellationToken cancellationToken)
    {
        if (!interfaces.Exists(n => n.Attachment is not null))
        {
            return;
        }

        List<Filter> filters = [new Filter("network-interface-id", [.. interfaces.Select(n => n.Id).Order(StringComparer.Ordinal)])];
        await caller.WaitAsync(
            "network interfaces to be free",
            ct => observer.NetworkInterfacesAsync(filters, ct),
            found => found.All(n => n.Status is "available" || (n.Attachment is { } a && gone.Contains(a.InstanceId))),
            found => string.Join(", ", found.Select(n => $"{n.Id} {n.Status}")),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task AddressAsync(ObservedAddress address, CancellationToken cancellationToken)
    {
        if (address.AssociationId is { } association)
        {
            await caller.DeleteAsync("DisassociateAddress", (ec2, ct) => ec2.DisassociateAddressAsync(
                new DisassociateAddressRequest { AssociationId = association }, ct), cancellationToken).ConfigureAwait(false);
        }

        await caller.DeleteAsync("ReleaseAddress", (ec2, ct) => ec2.ReleaseAddressAsync(
            new ReleaseAddressRequest { AllocationId = address.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(address);
    }

    private async Task InterfaceAsync(ObservedNetworkInterface networkInterface, CancellationToken cancellationToken)
    {
        await caller.DeleteAsync("DeleteNetworkInterface", (ec2, ct) => ec2.DeleteNetworkInterfaceAsync(
            new DeleteNetworkInterfaceRequest { NetworkInterfaceId = networkInterface.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(networkInterface);
    }

    private Task RevokeAsync(ObservedSecurityGroup group, CancellationToken cancellationToken) =>
        caller.DeleteAsync("RevokeSecurityGroupIngress", (ec2, ct) => ec2.RevokeSecurityGroupIngressAsync(
            new RevokeSecurityGroupIngressRequest
            {
                GroupId = group.Id,
                IpPermissions = [.. group.Ingress.Where(r => r.PeerKind == TrafficPeerKind.Group).Select(Permissions.Of)],
            }, ct), cancellationToken);

    private async Task GroupAsync(ObservedSecurityGroup group, CancellationToken cancellationToken)
    {
        await caller.DeleteAsync("DeleteSecurityGroup", (ec2, ct) => ec2.DeleteSecurityGroupAsync(
            new DeleteSecurityGroupRequest { GroupId = group.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(group);
    }

    private async Task TableAsync(ObservedRouteTable table, CancellationToken cancellationToken)
    {
        foreach (string association in table.Associations.Values)
        {
            await caller.DeleteAsync("DisassociateRouteTable", (ec2, ct) => ec2.DisassociateRouteTableAsync(
                new DisassociateRouteTableRequest { AssociationId = association }, ct), cancellationToken).ConfigureAwait(false);
        }

        await caller.DeleteAsync("DeleteRouteTable", (ec2, ct) => ec2.DeleteRouteTableAsync(
            new DeleteRouteTableRequest { RouteTableId = table.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(table);
    }

    private async Task GatewayAsync(ObservedInternetGateway gateway, CancellationToken cancellationToken)
    {
        if (gateway.VpcId is { } vpc)
        {
            await caller.DeleteAsync("DetachInternetGateway", (ec2, ct) => ec2.DetachInternetGatewayAsync(
                new DetachInternetGatewayRequest { InternetGatewayId = gateway.Id, VpcId = vpc }, ct), cancellationToken).ConfigureAwait(false);
        }

        await caller.DeleteAsync("DeleteInternetGateway", (ec2, ct) => ec2.DeleteInternetGatewayAsync(
            new DeleteInternetGatewayRequest { InternetGatewayId = gateway.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(gateway);
    }

    private async Task SubnetAsync(ObservedSubnet subnet, CancellationToken cancellationToken)
    {
        await caller.DeleteAsync("DeleteSubnet", (ec2, ct) => ec2.DeleteSubnetAsync(
            new DeleteSubnetRequest { SubnetId = subnet.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(subnet);
    }

    private async Task VpcAsync(ObservedVpc vpc, CancellationToken cancellationToken)
    {
        await caller.DeleteAsync("DeleteVpc", (ec2, ct) => ec2.DeleteVpcAsync(
            new DeleteVpcRequest { VpcId = vpc.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(vpc);
    }

    private async Task KeyPairAsync(ObservedKeyPair pair, CancellationToken cancellationToken)
    {
        await caller.DeleteAsync("DeleteKeyPair", (ec2, ct) => ec2.DeleteKeyPairAsync(
            new DeleteKeyPairRequest { KeyPairId = pair.Id }, ct), cancellationToken).ConfigureAwait(false);
        Report(pair);
    }
}
