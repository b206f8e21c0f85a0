using System.Runtime.CompilerServices;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Watches both firewalls and AWS at once, each at its own pace: a firewall that died, and whose every request takes a
/// time-out, does not hide what the other one does meanwhile. Without a way to read the interfaces, only the firewalls are watched.
/// </summary>
internal sealed class PairWatch(
    TimeProvider time,
    TimeSpan interval,
    Func<FirewallRole, CancellationToken, Task<HighAvailabilityState>> askFirewall,
    Func<CancellationToken, Task<IReadOnlyDictionary<string, ObservedNetworkInterface>>>? interfaces,
    Func<string, FirewallRole?> firewallOf,
    FailoverMode mode = FailoverMode.InterfaceMove)
{
    public async IAsyncEnumerable<PairEvent> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Source> sources = [new FirewallSource(this, FirewallRole.Primary), new FirewallSource(this, FirewallRole.Secondary)];
        if (interfaces is not null)
        {
            sources.Add(new InterfacesSource(this, interfaces));
        }

        Task<Source>[] looks = [.. sources.Select(source => LookAsync(source, TimeSpan.Zero, stop.Token))];
        try
        {
            while (true)
            {
                Task<Source> first = await Task.WhenAny(looks).ConfigureAwait(false);
                Source source = await first.ConfigureAwait(false);
                IReadOnlyList<PairEvent> seen = source.Seen;
                looks[Array.IndexOf(looks, first)] = LookAsync(source, interval, stop.Token);
                foreach (PairEvent happened in seen)
                {
                    yield return happened;
                }
            }
        }
        finally
        {
            stop.Cancel();
            await ((Task)Task.WhenAll(looks)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Source> LookAsync(Source source, TimeSpan delay, CancellationToken cancellationToken)
    {
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
        }

        await source.LookAsync(cancellationToken).ConfigureAwait(false);
        return source;
    }

    /// <summary>One thing that is watched: remembers what it saw last.</summary>
    private abstract class Source
    {
        /// <summary>What the last look brought.</summary>
        public IReadOnlyList<PairEvent> Seen { get; protected set; } = [];

        public abstract Task LookAsync(CancellationToken cancellationToken);
    }

    private sealed class FirewallSource(PairWatch watch, FirewallRole role) : Source
    {
        private FirewallSight _last = FirewallSight.Nothing;

        public override async Task LookAsync(CancellationToken cancellationToken)
        {
            FirewallSight next;
            try
            {
                next = FirewallSight.Of(await watch.Ask(role, cancellationToken).ConfigureAwait(false));
            }
            catch (PanOsException fault)
            {
                next = _last.Lost(fault.Message);
            }

            Seen = [.. _last.Until(next, role, watch.Now)];
            _last = next;
        }
    }

    private sealed class InterfacesSource(PairWatch watch, Func<CancellationToken, Task<IReadOnlyDictionary<string, ObservedNetworkInterface>>> read) : Source
    {
        private InterfacesSight _last = InterfacesSight.Nothing;

        public override async Task LookAsync(CancellationToken cancellationToken)
        {
            InterfacesSight next;
            try
            {
                next = watch.See(await read(cancellationToken).ConfigureAwait(false));
            }
            catch (Ec2Exception fault)
            {
                next = _last.Lost(fault.Message);
            }

            Seen = [.. _last.Until(next, watch.Now)];
            _last = next;
        }
    }

    private DateTimeOffset Now => time.GetUtcNow();

    private Task<HighAvailabilityState> Ask(FirewallRole role, CancellationToken cancellationToken) => askFirewall(role, cancellationToken);

    private InterfacesSight See(IReadOnlyDictionary<string, ObservedNetworkInterface> found) => InterfacesSight.Of(found, firewallOf) with { Mode = mode };
}
