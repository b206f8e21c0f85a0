using PanOs.Aws;

namespace PanOs.HaPair;

public sealed partial class FirewallPair
{
    /// <summary>
    /// A client for one firewall of the pair, logged in with the pair's password. It belongs to the pair, which keeps
    /// and disposes it. After a failover the roles stay what they were: ask the firewall which state it is in.
    /// </summary>
    /// <param name="role">Which firewall.</param>
    /// <param name="cancellationToken">Stops looking for its address.</param>
    /// <exception cref="InvalidOperationException">The pair does not exist on AWS.</exception>
    public async Task<PanOsClient> ConnectAsync(FirewallRole role, CancellationToken cancellationToken = default)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        PairAddresses addresses = ObservedAddresses.Find(Topology, network)
            ?? throw new InvalidOperationException($"The pair '{Topology.Name}' does not exist on AWS.");
        return await _access.ClientAsync(role, addresses, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Forgets the SSH host key and the certificate that a firewall was pinned to at first contact, by taking the tags
    /// off its instance. For a certificate that was replaced on purpose: the next contact pins what is shown then.
    /// </summary>
    /// <param name="role">Which firewall.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="InvalidOperationException">The pair does not exist on AWS.</exception>
    /// <exception cref="Ec2Exception">AWS refused something.</exception>
    public async Task ForgetPinsAsync(FirewallRole role, CancellationToken cancellationToken = default)
    {
        Ec2Observation network = await _network.Value.ObserveAsync(cancellationToken).ConfigureAwait(false);
        ObservedInstance instance = network.Instances.GetValueOrDefault(PairRoles.Instance(role))
            ?? throw new InvalidOperationException($"The pair '{Topology.Name}' has no {PairText.Word(role)} firewall on AWS.");
        await new Ec2Instances(_options.Ec2, Ec2Options())
            .RemoveTagsAsync(instance.Id, [PairTags.HostKey, PairTags.Certificate], cancellationToken).ConfigureAwait(false);
        _access.Pins.Forget(instance.Id);
        await _access.ForgetAsync(role).ConfigureAwait(false);
    }
}
