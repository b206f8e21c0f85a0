using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PanOs.HaPair;

/// <summary>
/// Watches a pair for as long as the host runs: keeps what is known of it (<see cref="Status"/>), logs what happens and
/// measures it. It reads only, and no fault ends it: when the pair does not exist, or AWS cannot be asked, it tries again. Neither
/// does a log that throws or a listener that hangs: a monitor that is blind must never say that all is well.
/// <see cref="PanOsHaPairServiceCollectionExtensions.AddPanOsHaPairMonitor"/> registers one.
/// </summary>
public sealed class FirewallPairMonitor : IHostedService, IAsyncDisposable
{
    private readonly FirewallPair _pair;
    private readonly FirewallPairSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private CancellationTokenSource? _stop;
    private Task _watch = Task.CompletedTask;
    private bool _isDisposed;
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

    /// <summary>Begins to watch; it does not wait for the first look. While it watches already, this changes nothing.</summary>
    /// <param name="cancellationToken">Not used: nothing is waited for.</param>
    /// <exception cref="ObjectDisposedException">The monitor was disposed.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var stop = new CancellationTokenSource();
        if (Interlocked.CompareExchange(ref _stop, stop, null) is null)
        {
            _watch = WatchAsync(_watch, stop.Token);
        }
        else
        {
            stop.Dispose();
        }

        return Task.CompletedTask;
    }

    /// <summary>Ends the watch. <see cref="Status"/> says then that the pair is not watched; it may be started again.</summary>
    /// <param name="cancellationToken">Stops waiting for its end.</param>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _stop, null) is not { } stop)
        {
            return;
        }

        await stop.CancelAsync().ConfigureAwait(false);
        await _watch.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();

        // In the status only: that a host ends is no alarm.
        _status = PairStatus.Unknown with { Fault = "the pair is not watched", ChangedAt = _time.GetUtcNow() };
    }

    /// <summary>Ends the watch.</summary>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        await StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The name, and how well the pair is.</summary>
    public override string ToString() => $"{Name} is {Status}";

    [SuppressMessage("Design", "CA1031", Justification = "A watch that a fault ends is worth nothing; the fault is in the status and in the log.")]
    private async Task WatchAsync(Task before, CancellationToken cancellationToken)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Task told = Task.CompletedTask;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await foreach (PairEvent happened in _pair.WatchAsync(cancellationToken).ConfigureAwait(false))
                {
                    Take(happened);
                    told = TellAsync(told, happened, cancellationToken);
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault)
            {
                // What it was before is not known to be so any more.
                Become(
                    PairStatus.Unknown with { Fault = $"the pair cannot be watched: {fault.Message}", ChangedAt = _time.GetUtcNow() },
                    _ => PairLog.WatchBroke(_log, Name, _settings.RestartInterval, fault));
            }

            await Task.Delay(_settings.RestartInterval, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await told.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Take(PairEvent happened) => Become(Status.After(happened), before =>
    {
        PairDiagnostics.Happened(_pair.Topology.Name, happened);
        PairLog.Happened(_log, Name, before, happened);
    });

    // One after the other, but beside the watch, which a listener that hangs would blind.
    [SuppressMessage("Design", "CA1031", Justification = "The caller's fault must not end the watch.")]
    private async Task TellAsync(Task before, PairEvent happened, CancellationToken cancellationToken)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_settings.OnEvent is not { } tell || cancellationToken.IsCancellationRequested)
        {
            return;
        }

        try
        {
            await tell(happened, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            Quietly(() => PairLog.ListenerFailed(_log, Name, fault));
        }
    }

    private void Become(PairStatus next, Action<PairStatus> tell)
    {
        PairStatus before = _status;
        _status = next;
        Quietly(() => tell(before));
        Quietly(() => PairDiagnostics.Became(_pair.Topology.Name, next));
        if (before.Health != next.Health)
        {
            Quietly(() => PairLog.HealthChanged(_log, Name, next));
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A log that is full must not end the watch; there is nobody left to tell of it.")]
    private static void Quietly(Action tell)
    {
        try
        {
            tell();
        }
        catch (Exception)
        {
            // The status has it.
        }
    }
}
