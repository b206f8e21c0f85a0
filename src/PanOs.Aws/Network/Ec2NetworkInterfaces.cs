using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Small verbs on network interfaces, usable without a <see cref="DeploymentSpec"/>. Each looks first and does only what is missing.</summary>
public sealed class Ec2NetworkInterfaces
{
    private readonly Ec2Caller _caller;
    private readonly Ec2Observer _observer;

    /// <summary>Makes the verbs; nothing is sent.</summary>
    /// <param name="ec2">A client whose own retries are off, see <see cref="Ec2ClientSettings"/>. It is not disposed.</param>
    /// <param name="options">How to wait and retry; null for the defaults.</param>
    /// <exception cref="ArgumentException">The client retries by itself, or an option is out of range.</exception>
    public Ec2NetworkInterfaces(IAmazonEC2 ec2, Ec2DeploymentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ec2);
        options ??= new Ec2DeploymentOptions();
        _caller = new Ec2Caller(ec2, options);
        _observer = new Ec2Observer(_caller, options.Parallelism);
    }

    /// <summary>Finds the interfaces that carry all of some tags, wherever they are.</summary>
    /// <param name="tags">At least one.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="ArgumentException">There is no tag.</exception>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public Task<IReadOnlyList<ObservedNetworkInterface>> FindAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tags);
        return tags.Count == 0
            ? throw new ArgumentException("At least one tag is needed; without one, every interface of the region would be found.", nameof(tags))
            : _observer.NetworkInterfacesAsync(Ec2Observer.Filters(tags), cancellationToken);
    }

    /// <summary>Looks at one interface.</summary>
    /// <param name="networkInterfaceId">The interface.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="Ec2Exception">There is none with this id, or EC2 refused the call.</exception>
    public async Task<ObservedNetworkInterface> GetAsync(string networkInterfaceId, CancellationToken cancellationToken = default) =>
        await LookAsync(networkInterfaceId, cancellationToken).ConfigureAwait(false)
            ?? throw new Ec2Exception(
                "DescribeNetworkInterfaces", "InvalidNetworkInterfaceID.NotFound", Ec2ErrorClass.NotFound, $"there is no network interface {networkInterfaceId}", "Check the id and the region.");

    /// <summary>Creates an interface. A lost answer does not make two.</summary>
    /// <param name="request">What to create.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public async Task<ObservedNetworkInterface> CreateAsync(NetworkInterfaceRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        string token = request.ClientToken ?? Guid.NewGuid().ToString("N");
        CreateNetworkInterfaceResponse answer = await _caller.CallAsync("CreateNetworkInterface", (ec2, ct) => ec2.CreateNetworkInterfaceAsync(
            new CreateNetworkInterfaceRequest
            {
                SubnetId = request.SubnetId,
                Groups = request.SecurityGroupIds.Count == 0 ? null : [.. request.SecurityGroupIds],
                PrivateIpAddress = request.PrivateAddress,
                Description = request.Description,
                ClientToken = token,
                TagSpecifications = TagWriter.Of(ResourceType.NetworkInterface, request.Tags),
            }, ct), cancellationToken).ConfigureAwait(false);
        ObservedNetworkInterface made = Ec2Mapper.NetworkInterface(answer.NetworkInterface);
        _caller.Created(made.Id);
        return made;
    }

    /// <summary>Attaches an interface and waits until it is attached. One that is there already is left alone.</summary>
    /// <param name="networkInterfaceId">The interface; attached to nothing.</param>
    /// <param name="instanceId">The instance, in the same Availability Zone.</param>
    /// <param name="deviceIndex">A free device index of it.</param>
    /// <param name="cancellationToken">Stops waiting; what was ordered goes on by itself.</param>
    /// <returns>The interface, attached.</returns>
    /// <exception cref="Ec2Exception">It is attached elsewhere, EC2 refused the call, or the wait reached its limit.</exception>
    public async Task<ObservedNetworkInterface> AttachAsync(string networkInterfaceId, string instanceId, int deviceIndex, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentOutOfRangeException.ThrowIfNegative(deviceIndex);
        ObservedNetworkInterface there = await GetAsync(networkInterfaceId, cancellationToken).ConfigureAwait(false);
        if (!IsAt(there, instanceId, deviceIndex))
        {
            if (there.Attachment is { Status: not "detaching" } other)
            {
                throw new Ec2Exception(
                    "AttachNetworkInterface", "InvalidNetworkInterface.InUse", Ec2ErrorClass.Busy,
                    $"{networkInterfaceId} is attached to {other.InstanceId} at device index {other.DeviceIndex}", "Detach it there, or move it.");
            }

            await AttachOnceAsync(networkInterfaceId, instanceId, deviceIndex, cancellationToken).ConfigureAwait(false);
        }

        return await WaitAsync(
            $"{networkInterfaceId} to be attached to {instanceId}", networkInterfaceId,
            n => IsAt(n, instanceId, deviceIndex) && n.Attachment!.Status is "attached", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Detaches an interface and waits until it is free. One that is attached to nothing is left alone.</summary>
    /// <param name="networkInterfaceId">The interface; not one at device index 0.</param>
    /// <param name="force">
    /// Detaches even when the instance does not answer. AWS calls it the last resort: the instance may not be able to take
    /// another interface at this index until it was stopped.
    /// </param>
    /// <param name="cancellationToken">Stops waiting; what was ordered goes on by itself.</param>
    /// <exception cref="Ec2Exception">EC2 refused the call, or the wait reached its limit.</exception>
    public async Task<ObservedNetworkInterface> DetachAsync(string networkInterfaceId, bool force = false, CancellationToken cancellationToken = default)
    {
        ObservedNetworkInterface there = await GetAsync(networkInterfaceId, cancellationToken).ConfigureAwait(false);
        if (there.Attachment is { } attachment && (attachment.Status is not "detaching" || force))
        {
            await _caller.DeleteAsync("DetachNetworkInterface", (ec2, ct) => ec2.DetachNetworkInterfaceAsync(
                new DetachNetworkInterfaceRequest { AttachmentId = attachment.Id, Force = force ? true : null }, ct), cancellationToken).ConfigureAwait(false);
        }

        return await WaitAsync($"{networkInterfaceId} to be free", networkInterfaceId, n => n.Attachment is null && n.Status is "available", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Moves an interface to another instance, as a failover does: detaches it, waits until it is free, attaches it, waits
    /// until it is attached. Its addresses, groups and routes stay with it. One that is there already is left alone.
    /// </summary>
    /// <param name="networkInterfaceId">The interface; not one at device index 0.</param>
    /// <param name="instanceId">Where to, in the same Availability Zone.</param>
    /// <param name="deviceIndex">A free device index there.</param>
    /// <param name="force">See <see cref="DetachAsync"/>.</param>
    /// <param name="cancellationToken">Stops between two calls; calling it again continues.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call, or a wait reached its limit.</exception>
    public async Task<ObservedNetworkInterface> MoveAsync(
        string networkInterfaceId, string instanceId, int deviceIndex, bool force = false, CancellationToken cancellationToken = default)
    {
        ObservedNetworkInterface there = await GetAsync(networkInterfaceId, cancellationToken).ConfigureAwait(false);
        if (there.Attachment is not null && !IsAt(there, instanceId, deviceIndex))
        {
            await DetachAsync(networkInterfaceId, force, cancellationToken).ConfigureAwait(false);
        }

        return await AttachAsync(networkInterfaceId, instanceId, deviceIndex, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Turns the source/dest check on or off. Where it is so already, no call that writes is made.</summary>
    /// <param name="networkInterfaceId">The interface.</param>
    /// <param name="check">False for an interface that forwards.</param>
    /// <param name="cancellationToken">Stops before the next call.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call.</exception>
    public async Task SetSourceDestCheckAsync(string networkInterfaceId, bool check, CancellationToken cancellationToken = default)
    {
        if ((await GetAsync(networkInterfaceId, cancellationToken).ConfigureAwait(false)).SourceDestCheck != check)
        {
            await _caller.ChangeAsync("ModifyNetworkInterfaceAttribute", (ec2, ct) => ec2.ModifyNetworkInterfaceAttributeAsync(
                new ModifyNetworkInterfaceAttributeRequest { NetworkInterfaceId = networkInterfaceId, SourceDestCheck = check }, ct), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Assigns secondary private addresses. Those that it has already are left alone.</summary>
    /// <param name="networkInterfaceId">The interface.</param>
    /// <param name="addresses">Of its subnet.</param>
    /// <param name="allowReassignment">Whether they may be taken from other interfaces; an Elastic IP on one comes along.</param>
    /// <param name="cancellationToken">Stops before the next call.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call.</exception>
    public async Task AssignPrivateAddressesAsync(
        string networkInterfaceId, IReadOnlyCollection<string> addresses, bool allowReassignment = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        ObservedNetworkInterface there = await GetAsync(networkInterfaceId, cancellationToken).ConfigureAwait(false);
        List<string> missing = [.. addresses.Except(there.SecondaryAddresses, StringComparer.Ordinal)];
        if (missing.Count > 0)
        {
            await _caller.ChangeAsync("AssignPrivateIpAddresses", (ec2, ct) => ec2.AssignPrivateIpAddressesAsync(
                new AssignPrivateIpAddressesRequest { NetworkInterfaceId = networkInterfaceId, PrivateIpAddresses = missing, AllowReassignment = allowReassignment }, ct), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes secondary private addresses away. Those that it does not have are no error.</summary>
    /// <param name="networkInterfaceId">The interface.</param>
    /// <param name="addresses">The addresses.</param>
    /// <param name="cancellationToken">Stops before the next call.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call.</exception>
    public async Task UnassignPrivateAddressesAsync(string networkInterfaceId, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        ObservedNetworkInterface there = await GetAsync(networkInterfaceId, cancellationToken).ConfigureAwait(false);
        List<string> present = [.. addresses.Intersect(there.SecondaryAddresses, StringComparer.Ordinal)];
        if (present.Count > 0)
        {
            await _caller.DeleteAsync("UnassignPrivateIpAddresses", (ec2, ct) => ec2.UnassignPrivateIpAddressesAsync(
                new UnassignPrivateIpAddressesRequest { NetworkInterfaceId = networkInterfaceId, PrivateIpAddresses = present }, ct), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes an interface that is attached to nothing. One that is gone already is no error.</summary>
    /// <param name="networkInterfaceId">The interface.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    /// <exception cref="Ec2Exception">EC2 refused the call: it is attached, say.</exception>
    public Task DeleteAsync(string networkInterfaceId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(networkInterfaceId);
        return _caller.DeleteAsync("DeleteNetworkInterface", (ec2, ct) => ec2.DeleteNetworkInterfaceAsync(
            new DeleteNetworkInterfaceRequest { NetworkInterfaceId = networkInterfaceId }, ct), cancellationToken);
    }

    private static bool IsAt(ObservedNetworkInterface networkInterface, string instanceId, int deviceIndex) =>
        networkInterface.Attachment is { Status: not "detaching" } attachment
        && string.Equals(attachment.InstanceId, instanceId, StringComparison.Ordinal)
        && attachment.DeviceIndex == deviceIndex;

    // EC2 would refuse a second attachment as "in use"; after a lost answer, what it did is looked for.
    private Task<string> AttachOnceAsync(string networkInterfaceId, string instanceId, int deviceIndex, CancellationToken cancellationToken) => _caller.CreateAsync(
        "AttachNetworkInterface",
        async (ec2, ct) => (await ec2.AttachNetworkInterfaceAsync(
            new AttachNetworkInterfaceRequest { NetworkInterfaceId = networkInterfaceId, InstanceId = instanceId, DeviceIndex = deviceIndex }, ct).ConfigureAwait(false)).AttachmentId,
        async ct => await LookAsync(networkInterfaceId, ct).ConfigureAwait(false) is { } found && IsAt(found, instanceId, deviceIndex) ? found.Attachment!.Id : null,
        cancellationToken);

    // Filtered rather than named: EC2 answers an unknown id with an error, an unmet filter with nothing.
    private async Task<ObservedNetworkInterface?> LookAsync(string networkInterfaceId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(networkInterfaceId);
        return await _observer.NetworkInterfacesAsync([new Filter("network-interface-id", [networkInterfaceId])], cancellationToken).ConfigureAwait(false) is [var found, ..] ? found : null;
    }

    private async Task<ObservedNetworkInterface> WaitAsync(string what, string networkInterfaceId, Func<ObservedNetworkInterface, bool> done, CancellationToken cancellationToken) =>
        (await _caller.WaitAsync(
            what,
            ct => LookAsync(networkInterfaceId, ct),
            found => found is not null && done(found),
            found => found is null ? "not there" : $"{found.Status}, {found.Attachment?.Status ?? "detached"}",
            cancellationToken).ConfigureAwait(false))!;
}

/// <summary>A network interface to create.</summary>
public sealed record NetworkInterfaceRequest
{
    /// <summary>Id of the subnet.</summary>
    public required string SubnetId { get; init; }

    /// <summary>Ids of the security groups. Empty: the default group of the VPC.</summary>
    public IReadOnlyList<string> SecurityGroupIds { get; init; } = [];

    /// <summary>Its primary private address. Null: EC2 chooses a free one.</summary>
    public string? PrivateAddress { get; init; }

    /// <summary>Free text, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Its tags, given in the call that creates it.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Makes the creation repeatable: the same token gives the same interface. Null: a token of this call, so that a lost
    /// answer does not create a second one.
    /// </summary>
    public string? ClientToken { get; init; }
}
