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
    private abstract class Source(PairWatch watch)
    {
        /// <summary>What the last look brought.</summary>
        public IReadOnlyList<PairEvent> Seen { get; private set; } = [];

        public async Task LookAsync(CancellationToken cancellationToken)
        {
            using var clock = new CancellationTokenSource(watch.Limit, watch.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
            try
            {
                Seen = await SeeAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (clock.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                Seen = Lose($"no answer within {PairText.Seconds(watch.Limit)}");
            }
        }

        protected PairWatch Watch => watch;

        protected abstract Task<IReadOnlyList<PairEvent>> SeeAsync(CancellationToken cancellationToken);

        protected abstract IReadOnlyList<PairEvent> Lose(string reason);
    }

    private sealed class FirewallSource(PairWatch watch, FirewallRole role) : Source(watch)
    {
        private FirewallSight _last = FirewallSight.Nothing;

        protected override async Task<IReadOnlyList<PairEvent>> SeeAsync(CancellationToken cancellationToken)
        {
            try
            {
                return Become(FirewallSight.Of(await Watch.Ask(role, cancellationToken).ConfigureAwait(false)));
            }
            catch (PanOsException fault)
            {
                return Lose(fault.Message);
            }
        }

        protected override IReadOnlyList<PairEvent> Lose(string reason) => Become(_last.Lost(reason));

        private IReadOnlyList<PairEvent> Become(FirewallSight next)
        {
            IReadOnlyList<PairEvent> seen = [.. _last.Until(next, role, Watch.Now)];
            _last = next;
            return seen;
        }
    }

    private sealed class InterfacesSource(PairWatch watch, Func<CancellationToken, Task<IReadOnlyDictionary<string, ObservedNetworkInterface>>> read) : Source(watch)
    {
        private InterfacesSight _last = InterfacesSight.Nothing;

        protected override async Task<IReadOnlyList<PairEvent>> SeeAsync(CancellationToken cancellationToken)
        {
            try
            {
                return Become(Watch.See(await read(cancellationToken).ConfigureAwait(false)));
            }
            catch (Ec2Exception fault)
            {
                return Lose(fault.Message);
            }
        }

        protected override IReadOnlyList<PairEvent> Lose(string reason) => Become(_last.Lost(reason));

        private IReadOnlyList<PairEvent> Become(InterfacesSight next)
        {
            IReadOnlyList<PairEvent> seen = [.. _last.Until(next, Watch.Now)];
            _last = next;
            return seen;
        }
    }

    private TimeSpan Limit => limit;

    private TimeProvider Time => time;

    private DateTimeOffset Now => time.GetUtcNow();

    private Task<HighAvailabilityState> Ask(FirewallRole role, CancellationToken cancellationToken) => askFirewall(role, cancellationToken);

    private InterfacesSight See(IReadOnlyDictionary<string, ObservedNetworkInterface> found) => InterfacesSight.Of(found, firewallOf) with { Mode = mode };
}
