namespace PanOs;

/// <summary>
/// Bounds how long one attempt waits for the firewall, until the last byte of the answer. While the caller does something
/// else with a part of a streamed answer, it is paused: a slow reader is not a slow firewall.
/// </summary>
internal sealed class RequestClock : IDisposable
{
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;
    private readonly CancellationToken _disposal;
    private readonly CancellationTokenRegistration _callerRegistration;
    private readonly CancellationTokenRegistration _disposalRegistration;
    private TimeSpan _left;
    private long _since;
    private bool _isDisposed;

    public RequestClock(TimeSpan limit, TimeProvider time, CancellationToken caller, CancellationToken disposal)
    {
        Limit = limit;
        _time = time;
        _caller = caller;
        _disposal = disposal;
        _left = limit;
        _since = time.GetTimestamp();
        _source = new CancellationTokenSource(limit, time);
        _callerRegistration = caller.UnsafeRegister(Cancel, _source);
        _disposalRegistration = disposal.UnsafeRegister(Cancel, _source);
    }

    public TimeSpan Limit { get; }

    /// <summary>Cancelled by the caller, by the end of the client, or by time.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether time was up, which is what is left after <see cref="ThrowIfCallerEnded"/>.</summary>
    public bool IsTimeUp => _source.IsCancellationRequested;

    /// <summary>Throws when the caller has cancelled, or disposed the client.</summary>
    public void ThrowIfCallerEnded()
    {
        _caller.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_disposal.IsCancellationRequested, typeof(PanOsClient));
    }

    public void Pause()
    {
        if (!_isDisposed && !_source.IsCancellationRequested)
        {
            _left -= _time.GetElapsedTime(_since);
            EndAfter(Timeout.InfiniteTimeSpan);
        }
    }

    public void Resume()
    {
        if (!_isDisposed)
        {
            _since = _time.GetTimestamp();
            EndAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _callerRegistration.Dispose();
        _disposalRegistration.Dispose();
        _source.Dispose();
    }

#pragma warning disable RS0030 // The source was made with the given TimeProvider, and keeps to it.
    private void EndAfter(TimeSpan time) => _source.CancelAfter(time);
#pragma warning restore RS0030

    private static void Cancel(object? source) => ((CancellationTokenSource)source!).Cancel();
}
