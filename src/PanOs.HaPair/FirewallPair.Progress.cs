using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PanOs.HaPair;

public sealed partial class FirewallPair
{
    private Action<string, ProgressState> Teller(string step, IProgress<PairProgress>? progress)
    {
        Action<string, string, ProgressState> tell = Teller(progress);
        return (message, state) => tell(step, message, state);
    }

    // A listener that throws is no reason to break off in the middle, with a firewall suspended or test instances that run on,
    // nor may its fault be told instead of the one that it was to be told of.
    [SuppressMessage("Design", "CA1031", Justification = "The caller's fault must not end the work; it is logged.")]
    private Action<string, string, ProgressState> Teller(IProgress<PairProgress>? progress) => (step, message, state) =>
    {
        try
        {
            progress?.Report(new PairProgress(step, message, _options.TimeProvider.GetUtcNow(), state));
        }
        catch (Exception fault)
        {
            PairLog.ListenerFailed(_options.LoggerFactory?.CreateLogger(PairLog.Category) ?? NullLogger.Instance, Topology.Name, fault);
        }
    };
}
