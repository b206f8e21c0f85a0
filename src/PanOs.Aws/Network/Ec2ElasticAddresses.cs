using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Small verbs on Elastic IPs, usable without a <see cref="DeploymentSpec"/>. Each looks first and does only what is missing.</summary>
public sealed class Ec2ElasticAddresses
{
    private readonly Ec2Caller _caller;
    private readonly Ec2Observer _observer;

    /// <summary>Makes the verbs; nothing is sent.</summary>
    /// <param name="ec2">A client whose own retries are off, see <see cref="Ec2ClientSettings"/>. It is not disposed.</param>
    /// <param name="options">How to wait and retry; null for the defaults.</param>
    /// <exception cref="ArgumentException">The client retries by itself, or an option is out of range.</exception>
    public Ec2ElasticAddresses(IAmazonEC2 ec2, Ec2DeploymentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ec2);
        options ??= new Ec2DeploymentOptions();
        _caller = new Ec2Caller(ec2, options);
        _observer = new Ec2Observer(_caller, options.Parallelism);
    }

    /// <summary>Finds the addresses that carry all of some tags.</summary>
    /// <param name="tags">At least one.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="ArgumentException">There is no tag.</exception>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public Task<IReadOnlyList<ObservedAddress>> FindAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tags);
        return tags.Count == 0
            ? throw new ArgumentException("At least one tag is needed: it is what tells one address from another.", nameof(tags))
            : _observer.AddressesAsync(Ec2Observer.Filters(tags), cancellationToken);
    }

    /// <summary>Looks at one address.</summary>
    /// <param name="allocationId">The address.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="Ec2Exception">There is none with this id, or EC2 refused the call.</exception>
    public async Task<ObservedAddress> GetAsync(string allocationId, CancellationToken cancellationToken = default) =>
        await LookAsync(allocationId, cancellationToken).ConfigureAwait(false)
            ?? throw new Ec2Exception(
                "DescribeAddresses", "InvalidAllocationID.NotFound", Ec2ErrorClass.NotFound, $"there is no Elastic IP {allocationId}", "Check the id and the region.");

    /// <summary>
    /// Allocates the address that carries the tags; one that exists already is returned. EC2 takes no token here, so the
    /// tags are what keeps a lost answer, or a second run, from making two.
    /// </summary>
    /// <param name="tags">At least one; together they name one address.</param>
    /// <param name="cancellationToken">Stops before the next call.</param>
    /// <exception cref="ArgumentException">There is no tag.</exception>
    /// <exception cref="Ec2Exception">EC2 refused a call: the quota is used up, say.</exception>
    public async Task<ObservedAddress> AllocateAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken = default)
    {
        if (await FirstAsync(cancellationToken).ConfigureAwait(false) is { } there)
        {
            return there;
        }

        string id = await _caller.CreateAsync(
            "AllocateAddress",
            async (ec2, ct) => (await ec2.AllocateAddressAsync(
                new AllocateAddressRequest { Domain = DomainType.Vpc, TagSpecifications = TagWriter.Of(ResourceType.ElasticIp, tags) }, ct).ConfigureAwait(false)).AllocationId,
            async ct => (await FirstAsync(ct).ConfigureAwait(false))?.Id,
            cancellationToken).ConfigureAwait(false);
        return (await _caller.WaitAsync(
            $"{id} to be visible", ct => LookAsync(id, ct), found => found is not null, _ => "not there", cancellationToken).ConfigureAwait(false))!;

        async Task<ObservedAddress?> FirstAsync(CancellationToken ct) =>
            (await FindAsync(tags, ct).ConfigureAwait(false)).OrderBy(each => each.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>
    /// Puts an address on an interface. One that is there already is left alone; one that is elsewhere is an error: see
    /// <see cref="MoveAsync"/>.
    /// </summary>
    /// <param name="allocationId">The address.</param>
    /// <param name="networkInterfaceId">The interface; its instance, if it has one, must not be <c>pending</c>.</param>
    /// <param name="privateAddress">Which of its private addresses; null for the primary one.</param>
    /// <param name="cancellationToken">Stops before the next call.</param>
    /// <exception cref="Ec2Exception">It is on another interface, or EC2 refused a call.</exception>
    public Task AssociateAsync(string allocationId, string networkInterfaceId, string? privateAddress = null, CancellationToken cancellationToken = default) =>
        PutAsync(allocationId, networkInterfaceId, privateAddress, mayMove: false, cancellationToken);

    /// <summary>Puts an address on an interface, wherever it is now. One that is there already is left alone.</summary>
    /// <param name="allocationId">The address.</param>
    /// <param name="networkInterfaceId">The interface.</param>
    /// <param name="privateAddress">Which of its private addresses; null for the primary one.</param>
    /// <param name="cancellationToken">Stops before the next call.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call.</exception>
    public Task MoveAsync(string allocationId, string networkInterfaceId, string? privateAddress = null, CancellationToken cancellationToken = default) =>
        PutAsync(allocationId, networkInterfaceId, privateAddress, mayMove: true, cancellationToken);

    /// <summary>Takes an address off its interface and gives it back to AWS. One that is gone already is no error.</summary>
    /// <param name="allocationId">The address; it will not be had again.</param>
    /// <param name="cancellationToken">Stops before the next call; calling it again continues.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call.</exception>
    public async Task ReleaseAsync(string allocationId, CancellationToken cancellationToken = default)
    {
        if (await LookAsync(allocationId, cancellationToken).ConfigureAwait(false) is not { } address)
        {
            return;
        }

        if (address.AssociationId is { } association)
        {
            await _caller.DeleteAsync("DisassociateAddress", (ec2, ct) => ec2.DisassociateAddressAsync(
                new DisassociateAddressRequest { AssociationId = association }, ct), cancellationToken).ConfigureAwait(false);
        }

        await _caller.DeleteAsync("ReleaseAddress", (ec2, ct) => ec2.ReleaseAddressAsync(
            new ReleaseAddressRequest { AllocationId = allocationId }, ct), cancellationToken).ConfigureAwait(false);
    }

    private async Task PutAsync(string allocationId, string networkInterfaceId, string? privateAddress, bool mayMove, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(networkInterfaceId);
        ObservedAddress there = await GetAsync(allocationId, cancellationToken).ConfigureAwait(false);
        bool isThere = string.Equals(there.NetworkInterfaceId, networkInterfaceId, StringComparison.Ordinal)
            && (privateAddress is null || string.Equals(there.PrivateAddress, privateAddress, StringComparison.Ordinal));
        if (isThere)
        {
            return;
        }

        if (there.AssociationId is not null && !mayMove)
        {
            throw new Ec2Exception(
                "AssociateAddress", "Resource.AlreadyAssociated", Ec2ErrorClass.AlreadyDone,
                $"{allocationId} ({there.PublicAddress}) is on {there.NetworkInterfaceId}", "Move it, if it is to leave that interface.");
        }

        await _caller.ChangeAsync("AssociateAddress", (ec2, ct) => ec2.AssociateAddressAsync(
            new AssociateAddressRequest
            {
                AllocationId = allocationId,
                NetworkInterfaceId = networkInterfaceId,
                PrivateIpAddress = privateAddress,
                AllowReassociation = mayMove,
            }, ct), cancellationToken).ConfigureAwait(false);
    }

    // Filtered rather than named: EC2 answers an unknown id with an error, an unmet filter with nothing.
    private async Task<ObservedAddress?> LookAsync(string allocationId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(allocationId);
        return await _observer.AddressesAsync([new Filter("allocation-id", [allocationId])], cancellationToken).ConfigureAwait(false) is [var found, ..] ? found : null;
    }
}
