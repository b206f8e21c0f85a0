using System.Collections.Concurrent;
using Amazon.EC2;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PanOs.Aws;

/// <summary>
/// The one way to EC2: translates errors, and repeats a call by its kind. A read repeats; a write that is idempotent
/// repeats; a create whose answer was lost is looked for before it is sent again.
/// </summary>
internal sealed class Ec2Caller
{
    private const int LooksAfterLostAnswer = 3;

    private readonly Ec2DeploymentOptions _options;
    private readonly ILogger _log;

    // Ids that this process created, with the time: a "not found" about a young one is EC2 being slow.
    private readonly ConcurrentDictionary<string, DateTimeOffset> _young = new(StringComparer.Ordinal);

    public Ec2Caller(IAmazonEC2 ec2, Ec2DeploymentOptions options)
    {
        ArgumentNullException.ThrowIfNull(ec2);
        Ec2ClientSettings.Require(ec2);
        options.Validate(nameof(options));
        Client = ec2;
        _options = options;
        _log = options.LoggerFactory?.CreateLogger("PanOs.Aws") ?? NullLogger.Instance;
    }

    private enum CallKind
    {
        Repeatable,
        Create,
        Delete,
    }

    public IAmazonEC2 Client { get; }

    public TimeProvider Time => _options.TimeProvider;

    /// <summary>A read, or a write that ends the same however often it arrives.</summary>
    public Task<T> CallAsync<T>(string operation, Func<IAmazonEC2, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
        where T : class =>
        SendAsync(operation, CallKind.Repeatable, call, static _ => Task.FromResult<T?>(null), cancellationToken)!;

    /// <summary>
    /// A write that says "already so" when it arrives a second time; that is success when the first answer was lost. True
    /// when EC2 answered that it did it, false when it was taken for done in that way.
    /// </summary>
    public async Task<bool> ChangeAsync<T>(string operation, Func<IAmazonEC2, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
        where T : class =>
        await SendAsync(operation, CallKind.Repeatable, call, static _ => Task.FromResult<T?>(null), cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>A removal; what is not there any more is removed.</summary>
    public Task DeleteAsync<T>(string operation, Func<IAmazonEC2, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
        where T : class =>
        SendAsync(operation, CallKind.Delete, call, static _ => Task.FromResult<T?>(null), cancellationToken);

    /// <summary>A create that EC2 would do twice. <paramref name="look"/> finds what an earlier attempt made.</summary>
    public async Task<string> CreateAsync(
        string operation, Func<IAmazonEC2, CancellationToken, Task<string>> call, Func<CancellationToken, Task<string?>> look, CancellationToken cancellationToken)
    {
        string? id = await SendAsync(operation, CallKind.Create, call, look, cancellationToken).ConfigureAwait(false);
        return Created(id!);
    }

    /// <summary>Remembers an id that was created just now.</summary>
    public string Created(string id)
    {
        _young[id] = Time.GetUtcNow();
        return id;
    }

    public Task PauseAsync(CancellationToken cancellationToken) => Task.Delay(_options.PollInterval, Time, cancellationToken);

    /// <summary>
    /// Looks again and again until <paramref name="done"/> says so.
    /// </summary>
    /// <param name="what">What is waited for, for the message.</param>
    /// <param name="describe">One look; batched over all that is waited for.</param>
    /// <param name="done">True when there is nothing more to wait for; throws when it cannot come any more.</param>
    /// <param name="state">What it looks like, for the message when the limit is reached.</param>
    /// <param name="limit">The longest wait; null for the option's.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<T> WaitAsync<T>(
        string what, Func<CancellationToken, Task<T>> describe, Func<T, bool> done, Func<T, string> state, CancellationToken cancellationToken, TimeSpan? limit = null)
    {
        TimeSpan longest = limit ?? _options.WaitLimit;
        DateTimeOffset end = Time.GetUtcNow() + longest;
        while (true)
        {
            T found = await describe(cancellationToken).ConfigureAwait(false);
            if (done(found))
            {
                return found;
            }

            if (Time.GetUtcNow() >= end)
            {
                throw new Ec2Exception(
                    $"Waiting for {what}", Ec2Errors.WaitLimitCode, Ec2ErrorClass.WaitFailed,
                    $"not reached within {longest}; it is: {state(found)}", "Look at it in the AWS console; running again continues.");
            }

            await PauseAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static TimeSpan Backoff(int attempt) => TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, attempt)));

    private async Task<T?> SendAsync<T>(
        string operation, CallKind kind, Func<IAmazonEC2, CancellationToken, Task<T>> call, Func<CancellationToken, Task<T?>> look, CancellationToken cancellationToken)
        where T : class
    {
        DateTimeOffset began = Time.GetUtcNow();
        bool maybeDone = false;
        for (int attempt = 0; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Ec2Exception error;
            try
            {
                return await Ec2Diagnostics.MeasureAsync(
                    operation, Time, () => call(Client, cancellationToken), exception => Ec2Errors.Translate(operation, exception, cancellationToken)?.Code).ConfigureAwait(false);
            }
            catch (Exception exception) when (Ec2Errors.Translate(operation, exception, cancellationToken) is { } translated)
            {
                error = translated;
            }

            if (IsDone(kind, error, maybeDone))
            {
                return null;
            }

            if (DelayBeforeRepeat(error, attempt, began, maybeDone) is not { } delay)
            {
                throw error;
            }

            Ec2Diagnostics.Retried(_log, error, delay);
            await Task.Delay(delay, Time, cancellationToken).ConfigureAwait(false);
            maybeDone |= error.Class == Ec2ErrorClass.Unknown;
            if (kind == CallKind.Create && maybeDone && await LookAsync(look, cancellationToken).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }
    }

    // Tags become visible a little after the resource, so one look is not enough.
    private async Task<T?> LookAsync<T>(Func<CancellationToken, Task<T?>> look, CancellationToken cancellationToken)
        where T : class
    {
        for (int i = 0; i < LooksAfterLostAnswer; i++)
        {
            if (i > 0)
            {
                await Task.Delay(Backoff(i), Time, cancellationToken).ConfigureAwait(false);
            }

            if (await look(cancellationToken).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsDone(CallKind kind, Ec2Exception error, bool maybeDone) => error.Class switch
    {
        Ec2ErrorClass.NotFound => kind == CallKind.Delete && (maybeDone || !IsYoung(error)),
        Ec2ErrorClass.AlreadyDone => kind == CallKind.Delete || (kind == CallKind.Repeatable && maybeDone),
        _ => false,
    };

    private TimeSpan? DelayBeforeRepeat(Ec2Exception error, int attempt, DateTimeOffset began, bool maybeDone) => error.Class switch
    {
        Ec2ErrorClass.Throttled or Ec2ErrorClass.Unknown when attempt < _options.MaxRetries => Backoff(attempt),
        Ec2ErrorClass.NotFound when !maybeDone && IsYoung(error) => TimeSpan.FromSeconds(2),
        Ec2ErrorClass.Busy when Time.GetUtcNow() - began < _options.DependencyWindow => _options.PollInterval,
        _ => null,
    };

    private bool IsYoung(Ec2Exception error)
    {
        DateTimeOffset oldest = Time.GetUtcNow() - _options.ConsistencyWindow;
        return _young.Any(y => y.Value > oldest && error.Message.Contains(y.Key, StringComparison.Ordinal));
    }
}
