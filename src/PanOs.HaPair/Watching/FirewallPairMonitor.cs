using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PanOs.HaPair;

/// <summary>
/// Watches a pair for as long as the host runs: keeps what is known of it (<see cref="Status"/>), logs what happens and
/// measures it. It reads only, and no fault ends it: when the pair does not exist, or AWS cannot be asked, it tries again.
/// <see cref="PanOsHaPairServiceCollectionExtensions.AddPanOsHaPairMonitor"/> registers one.
/// </summary>
public sealed class FirewallPairMonitor : IHostedService, IAsyncDisposable
{
    private readonly FirewallPair _pair;
    private readonly FirewallPairSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _stop = new();
    private Task _watch = Task.CompletedTask;
    private volatile PairStatus _status = PairStatus.Unknown;

    internal FirewallPairMonitor(string name, FirewallPair pair, FirewallPairSettings settings, TimeProvider time, ILogger log)
    {
        Name = name;
        _pair = pair;
        _settings = settings;
        _time = time;
        _log = log;
    }

    /// <summary>The name that the pair was registered under.</summary>
    public string Name { get; }

    /// <summary>What is known of the pair now. Getting it asks nobody.</summary>
    public PairStatus Status => _status;

    /// <summary>Begins to watch; it does not wait for the first look.</summary>
    /// <param name="cancellationToken">Not used: nothing is waited for.</param>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watch = WatchAsync(_stop.Token);
        return Task.CompletedTask;
    }

    /// <summary>Ends the watch.</summary>
    /// <param name="cancellationToken">Stops waiting for its end.</param>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _watch.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Ends the watch.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_stop.IsCancellationRequested)
        {
            await StopAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _stop.Dispose();
    }

    /// <summary>The name, and how well the pair is.</summary>
    public override string ToString() => $"{Name} is {Status}";

    [SuppressMessage("Design", "CA1031", Justification = "A watch that a fault ends is worth nothing; the fault is in the status and in the log.")]
    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await foreach (PairEvent happened in _pair.WatchAsync(cancellationToken).ConfigureAwait(false))
                {
                    await TakeAsync(happened, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                PairLog.WatchBroke(_log, Name, _settings.RestartInterval, fault);

                // What it was before is not known to be so any more.
                Become(PairStatus.Unknown with { Fault = $"the pair cannot be watched: {fault.Message}", ChangedAt = _time.GetUtcNow() });
            }

            await Task.Delay(_settings.RestartInterval, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The caller's fault must not end the watch.")]
    private async Task TakeAsync(PairEvent happened, CancellationToken cancellationToken)
    {
        PairLog.Happened(_log, Name, Status, happened);
        PairDiagnostics.Happened(_pair.Topology.Name, happened);
        Become(Status.After(happened));
        if (_settings.OnEvent is { } tell)
        {
            try
            {
                await tell(happened, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                PairLog.ListenerFailed(_log, Name, fault);
            }
        }
    }

    private void Become(PairStatus next)
    {
        PairStatus before = _status;
        _status = next;
        PairDiagnostics.Became(_pair.Topology.Name, next);
        if (before.Health != next.Health)
        {
            PairLog.HealthChanged(_log, Name, next);
        }
    }
}
