namespace PanOs;

/// <summary>
/// Bounds how many requests run at once. A released slot goes straight to the next in line, on the releasing
/// thread: a semaphore of the runtime would continue the waiter on another thread, and a simulated world runs on one.
/// </summary>
internal sealed class RequestSlots(int count)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource> _line = new();
    private int _free = count;

    public async ValueTask<Slot> TakeAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LinkedListNode<TaskCompletionSource> place;
        lock (_gate)
        {
            if (_free > 0)
            {
                _free--;
                return new Slot(this);
            }

            place = _line.AddLast(new TaskCompletionSource());
        }

        using (cancellationToken.Register(() => GiveUp(place, cancellationToken)))
        {
            await place.Value.Task.ConfigureAwait(false);
        }

        return new Slot(this);
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (place.List is null)
            {
                return;
            }

            _line.Remove(place);
        }

        place.Value.SetCanceled(cancellationToken);
    }

    private void Return()
    {
        TaskCompletionSource? next;
        lock (_gate)
        {
            next = _line.First?.Value;
            if (next is null)
            {
                _free++;
                return;
            }

            _line.RemoveFirst();
        }

        next.SetResult();
    }

    internal readonly struct Slot(RequestSlots owner) : IDisposable
    {
        public void Dispose() => owner.Return();
    }
}
