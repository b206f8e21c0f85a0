using System.Runtime.InteropServices;

namespace PanOs.Scripting;

/// <summary>
/// Ctrl+C, and the signal of a service manager: the first one cancels, so that a failover under way is put back and test
/// instances go; a second one ends the process where it is.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interrupt() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (!_stop.IsCancellationRequested)
        {
            context.Cancel = true;
            Console.Error.WriteLine("Stops, and puts back what it began. Once more ends it at once.");
            _stop.Cancel();
        }
    }
}
