using System.Collections.Concurrent;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Knows what each firewall proved itself with. What its instance's tags say counts; before there are any, what this
/// process saw at first contact. Only an apply writes the tags: reading a pair changes nothing.
/// </summary>
internal sealed class PinBoard
{
    private readonly ConcurrentDictionary<string, FirewallPins> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _kept = new(StringComparer.Ordinal);

    /// <summary>Where tags are written; null while nothing may be written.</summary>
    public Ec2Instances? Keeper { get; set; }

    /// <summary>What counts for a firewall.</summary>
    public FirewallPins Of(FirewallAddresses firewall)
    {
        FirewallPins tagged = firewall.Pins;
        FirewallPins seen = firewall.InstanceId is { } id ? _seen.GetValueOrDefault(id, FirewallPins.None) : FirewallPins.None;
        return new FirewallPins(tagged.HostKey ?? seen.HostKey, tagged.Certificate ?? seen.Certificate);
    }

    /// <summary>Remembers the host key of a firewall from its first contact on.</summary>
    public Task SawHostKeyAsync(FirewallAddresses firewall, string hostKey, CancellationToken cancellationToken) =>
        SawAsync(firewall, PairTags.HostKey, hostKey, firewall.Pins.HostKey, pins => pins with { HostKey = hostKey }, cancellationToken);

    /// <summary>Remembers the certificate of a firewall from its first contact on.</summary>
    public Task SawCertificateAsync(FirewallAddresses firewall, string sha256, CancellationToken cancellationToken) =>
        SawAsync(firewall, PairTags.Certificate, sha256, firewall.Pins.Certificate, pins => pins with { Certificate = sha256 }, cancellationToken);

    /// <summary>Forgets what this process saw of an instance, because its tags have been taken away.</summary>
    public void Forget(string instanceId)
    {
        _seen.TryRemove(instanceId, out _);
        _kept.Clear();
    }

    private async Task SawAsync(
        FirewallAddresses firewall, string tag, string value, string? tagged, Func<FirewallPins, FirewallPins> with, CancellationToken cancellationToken)
    {
        if (firewall.InstanceId is not { } id)
        {
            return;
        }

        _seen.AddOrUpdate(id, _ => with(FirewallPins.None), (_, pins) => with(pins));
        if (Keeper is { } keeper && tagged is null && _kept.TryAdd($"{id} {tag}", true))
        {
            try
            {
                await keeper.SetTagAsync(id, tag, value, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                _kept.TryRemove($"{id} {tag}", out _);
                throw;
            }
        }
    }
}
