using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace PanOs;

/// <summary>
/// When a request is sent again, by its kind. A request that the firewall refused because of a commit has done nothing, so
/// every kind is sent again; one whose answer was lost only when it has the same end however often it arrives.
/// </summary>
internal sealed class RetryPolicies
{
    private readonly string _device;
    private readonly RetryOptions _options;
    private readonly ILogger _logger;
    private readonly ClientDiagnostics _diagnostics;
    private readonly Random _random;
    private readonly Dictionary<RequestKind, ResiliencePipeline> _byKind;

    public RetryPolicies(string device, RetryOptions options, TimeProvider time, ILogger logger, ClientDiagnostics diagnostics)
    {
        _device = device;
        _options = options;
        _logger = logger;
        _diagnostics = diagnostics;

        // From the clock, so that a simulated world is the same in every run and processes still differ.
        _random = new Random(HashOf(device) ^ time.GetTimestamp().GetHashCode());
        _byKind = new()
        {
            [RequestKind.Read] = Pipeline(options.Reads, time, static _ => true),
            [RequestKind.IdempotentWrite] = Pipeline(options.IdempotentWrites, time, static _ => true),
            [RequestKind.Write] = Pipeline(options.OtherWrites, time, static lost => lost.WasNotSent),
            [RequestKind.Commit] = Pipeline(options.Commits, time, static lost => lost.WasNotSent),
        };
    }

    public ResiliencePipeline For(RequestKind kind) => _byKind[kind];

    private static int HashOf(string text) => text.Aggregate(17, static (hash, c) => unchecked((hash * 31) + c));

    private ResiliencePipeline Pipeline(int retries, TimeProvider time, Func<PanOsTransportException, bool> isSafe)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        Add(builder, _options.BusyRetries, "busy", static failure => failure is PanOsApiException { IsBusy: true });
        Add(builder, retries, "connection", failure => failure is PanOsTransportException { IsTransient: true, WasRetried: false } lost && isSafe(lost));
        return builder.Build();
    }

    private void Add(ResiliencePipelineBuilder builder, int retries, string reason, Func<Exception?, bool> handles)
    {
        if (retries == 0)
        {
            return;
        }

        builder.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = arguments => new(handles(arguments.Outcome.Exception)),
            MaxRetryAttempts = retries,
            DelayGenerator = arguments => new(DelayBefore(arguments.AttemptNumber)),
            OnRetry = arguments =>
            {
                ClientLog.Retrying(_logger, _device, arguments.RetryDelay, arguments.Outcome.Exception?.Message);
                _diagnostics.Retried(reason);
                return default;
            },
        });
    }

    private TimeSpan? DelayBefore(int retry)
    {
        double whole = Math.Min(_options.Delay.TotalSeconds * Math.Pow(2, retry), _options.MaxDelay.TotalSeconds);
        double share;
        lock (_random)
        {
            share = _random.NextDouble();
        }

        return TimeSpan.FromSeconds(whole * (1 - (_options.Jitter * share)));
    }
}
