namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>
/// All calls of one process, counted, noted, and failed as told. After the end of the process a call is never made and
/// never answered, so what is left of the process stands still, as it would if it were gone.
/// </summary>
internal sealed class FaultyCalls(Func<CallAddress, CallFault> decide)
{
    private readonly Dictionary<(string, string), int> _counts = [];
    private readonly List<CallAddress> _journal = [];
    private readonly List<Func<ValueTask>> _atEnd = [];

    // Synchronous, to stay on the scheduler.
    private readonly TaskCompletionSource _end = new();

    public IReadOnlyList<CallAddress> Journal => _journal;

    public List<string> Faults { get; } = [];

    public Task End => _end.Task;

    public bool HasEnded => _end.Task.IsCompleted;

    public static FaultyCalls Clean() => new(static _ => CallFault.None);

    public static FaultyCalls With(CallAddress target, CallFault fault) => new(address => address == target ? fault : CallFault.None);

    /// <summary>Makes a call, or what becomes of it.</summary>
    /// <param name="actor">To whom.</param>
    /// <param name="operation">What.</param>
    /// <param name="call">The call.</param>
    /// <param name="fail">What the caller sees of one that failed: an answer, or an exception that it throws.</param>
    public async Task<T> CallAsync<T>(string actor, string operation, Func<Task<T>> call, Func<CallFault, T> fail)
    {
        if (HasEnded)
        {
            return await Never<T>();
        }

        int ordinal = _counts[(actor, operation)] = _counts.GetValueOrDefault((actor, operation)) + 1;
        var address = new CallAddress(actor, operation, ordinal);
        _journal.Add(address);
        CallFault fault = decide(address);
        if (fault != CallFault.None)
        {
            Faults.Add($"{fault} {address}");
        }

        if (fault == CallFault.FailsBefore)
        {
            return fail(fault);
        }

        try
        {
            T answer = await call();
            if (fault == CallFault.None && !HasEnded)
            {
                return answer;
            }
        }
        catch when (fault == CallFault.Stops || HasEnded)
        {
            // Nobody is there any more to be told.
        }

        if (fault == CallFault.FailsAfter)
        {
            return fail(fault);
        }

        await StopAsync();
        return await Never<T>();
    }

    public void AtEnd(Func<ValueTask> what) => _atEnd.Add(what);

    public static Task<T> Never<T>() => new TaskCompletionSource<T>().Task;

    private async Task StopAsync()
    {
        if (HasEnded)
        {
            return;
        }

        foreach (Func<ValueTask> what in _atEnd)
        {
            await what();
        }

        _end.TrySetResult();
    }
}
