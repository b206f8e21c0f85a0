namespace PanOs.Simulator;

/// <content>What is due at an instant, and what holds the world open.</content>
public sealed partial class WorldClock
{
    private sealed class Due(WorldClock clock, DueKind kind, Action action, long ticks) : IDisposable
    {
        private bool _gone;

        public DueKind Kind => kind;

        public Action Action => action;

        public long Ticks => ticks;

        // Called under the clock's gate.
        public bool Take()
        {
            if (_gone)
            {
                return false;
            }

            _gone = true;
            return true;
        }

        public void Dispose()
        {
            lock (clock._gate)
            {
                if (Take())
                {
                    clock.Count(kind, -1);
                }
            }
        }
    }

    private sealed class Held(WorldClock clock) : IDisposable
    {
        private bool _released;

        public void Dispose()
        {
            lock (clock._gate)
            {
                if (!_released)
                {
                    _released = true;
                    clock._holds--;
                }
            }
        }
    }
}
