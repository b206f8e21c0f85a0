using Microsoft.Extensions.Logging;

namespace PanOs.Aws;

/// <summary>How a deployment waits, retries and spreads its calls.</summary>
public sealed record Ec2DeploymentOptions
{
    /// <summary>The clock of every wait. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where it logs. Default: null, nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>
    /// The account that is meant; asked before the first change, and a deployment in another one is refused. Default: null, nobody
    /// is asked.
    /// </summary>
    public AwsAccount? Account { get; init; }

    /// <summary>Time between two looks while waiting. Default: 5 seconds.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait for a state. Default: 10 minutes.</summary>
    public TimeSpan WaitLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many calls may be under way at once. Default: 4. EC2 throttles an account that sends more than a few.</summary>
    public int Parallelism { get; init; } = 4;

    /// <summary>
    /// How long a "not found" about an id that this process has just created is taken for a delay of EC2 and tried
    /// again. Default: 60 seconds.
    /// </summary>
    public TimeSpan ConsistencyWindow { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long a refusal because of something that is still in use (an interface being detached, a group of a deleted
    /// interface) is tried again. Default: 3 minutes.
    /// </summary>
    public TimeSpan DependencyWindow { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How often a call is sent again after throttling or a server error. Default: 6.</summary>
    public int MaxRetries { get; init; } = 6;

    /// <exception cref="ArgumentException">An option is out of range.</exception>
    internal void Validate(string parameter)
    {
        ArgumentNullException.ThrowIfNull(TimeProvider, parameter);
        Waits.Require(
            parameter, (nameof(PollInterval), PollInterval), (nameof(WaitLimit), WaitLimit), (nameof(ConsistencyWindow), ConsistencyWindow), (nameof(DependencyWindow), DependencyWindow));
        if (Parallelism < 1 || MaxRetries < 0)
        {
            throw new ArgumentException($"{nameof(Parallelism)} is {Parallelism} and {nameof(MaxRetries)} is {MaxRetries}; the first must be at least 1, the other one not negative.", parameter);
        }
    }
}
