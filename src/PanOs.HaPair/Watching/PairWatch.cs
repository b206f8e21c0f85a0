using System.Runtime.CompilerServices;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Watches both firewalls and AWS at once, each at its own pace: a firewall that died, and whose every request takes a
/// time-out, does not hide what the other one does meanwhile. A look has a limit, too: one that connects and then says nothing
/// would otherwise pass for what it was until the last retry of a request is over. Without a way to read the interfaces, only the firewalls are watched.
/// </summary>
internal sealed class PairWatch(
    TimeProvider time,
    TimeSpan interval,
    TimeSpan limit,
    Func<FirewallRole, CancellationToken, Task<HighAvailabilityState>> askFirewall,
    Func<CancellationToken, Task<IReadOnlyDictionary<string, ObservedNetworkInterface>>>? interfaces,
    Func<string, FirewallRole?> firewallOf,
    FailoverMode mode = FailoverMode.InterfaceMove)
{
    public async IAsyncEnumerable<PairEvent> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Source> sources = [Firewall(FirewallRole.Primary), Firewall(FirewallRole.Secondary)];
        if (interfaces is not null)
        {
            sources.Add(Interfaces(interfaces));
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

    private Source<FirewallSight> Firewall(FirewallRole role) => new(
        this, FirewallSight.Nothing(role), async token => FirewallSight.Of(role, await askFirewall(role, token).ConfigureAwait(false)));

    private Source<InterfacesSight> Interfaces(Func<CancellationToken, Task<IReadOnlyDictionary<string, ObservedNetworkInterface>>> read) => new(
        this, InterfacesSight.Nothing, async token => InterfacesSight.Of(await read(token).ConfigureAwait(false), firewallOf) with { Mode = mode });

    /// <summary>One thing that is watched.</summary>
    private abstract class Source
    {
        /// <summary>What the last look brought.</summary>
        public IReadOnlyList<PairEvent> Seen { get; protected set; } = [];

        public abstract Task LookAsync(CancellationToken cancellationToken);
    }

    /// <summary>Remembers what it saw last.</summary>
    private sealed class Source<TSight>(PairWatch watch, TSight nothing, Func<CancellationToken, Task<TSight>> see) : Source
        where TSight : IPairSight<TSight>
    {
        private TSight _last = nothing;

        public override async Task LookAsync(CancellationToken cancellationToken)
        {
            TSight next = await SeeAsync(cancellationToken).ConfigureAwait(false);
            Seen = [.. _last.Until(next, watch.Time.GetUtcNow())];
            _last = next;
        }

        private async Task<TSight> SeeAsync(CancellationToken cancellationToken)
        {
            using var clock = new CancellationTokenSource(watch.Limit, watch.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
            try
            {
                return await see(either.Token).ConfigureAwait(false);
            }

            // AWS may be what fails at a firewall, too: what a firewall proved itself with is kept there.
            catch (Exception fault) when (fault is PanOsException or Ec2Exception)
            {
                return _last.Lost(fault.Message);
            }
            catch (OperationCanceledException) when (clock.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                return _last.Lost($"no answer within {PairText.Seconds(watch.Limit)}");
            }
        }
    }

    private TimeSpan Limit => limit;

    private TimeProvider Time => time;
}
