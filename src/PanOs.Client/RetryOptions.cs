namespace PanOs;

/// <summary>
/// When a <see cref="PanOsClient"/> sends a request again. It never does so when the firewall may have carried out
/// something that must not happen twice.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>
    /// How often a request that only reads is tried again after the connection broke, after a time-out, or after HTTP 502,
    /// 503 or 504. Default: 3; 0 turns it off.
    /// </summary>
    public int Reads { get; set; } = 3;

    /// <summary>
    /// How often a request is tried again that has the same end however often it arrives, such as taking a lock. Default:
    /// 3; 0 turns it off.
    /// </summary>
    public int IdempotentWrites { get; set; } = 3;

    /// <summary>
    /// How often any other change is tried again when it certainly did not reach the firewall: no connection was made.
    /// Default: 3; 0 turns it off.
    /// </summary>
    public int OtherWrites { get; set; } = 3;

    /// <summary>
    /// How often a commit is tried again when it certainly did not reach the firewall. Default: 3; 0 turns it off.
    /// </summary>
    public int Commits { get; set; } = 3;

    /// <summary>
    /// How often a request is tried again that the firewall refused because a commit is pending or in progress, whatever
    /// its kind: it has done nothing. Default: 8, which is about a minute and a half; 0 turns it off.
    /// </summary>
    public int BusyRetries { get; set; } = 8;

    /// <summary>The pause before the first retry; it doubles with every further one. Default: 1 second.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause. At most 30 days. Default: 30 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How much of a pause is left to chance, so that many clients do not come back at the same moment: from 0, none, to
    /// 1, all of it. A pause only ever becomes shorter. Default: 0.3.
    /// </summary>
    public double Jitter { get; set; } = 0.3;

    internal RetryOptions Copy() => (RetryOptions)MemberwiseClone();

    /// <summary>The options that are out of range, by name.</summary>
    internal IEnumerable<string> OutOfRange()
    {
        (bool IsWrong, string Name)[] rules =
        [
            (Reads < 0, nameof(Reads)),
            (IdempotentWrites < 0, nameof(IdempotentWrites)),
            (OtherWrites < 0, nameof(OtherWrites)),
            (Commits < 0, nameof(Commits)),
            (BusyRetries < 0, nameof(BusyRetries)),
            (Delay < TimeSpan.Zero, nameof(Delay)),
            (MaxDelay < Delay || (MaxDelay > TimeSpan.Zero && !Waits.IsWait(MaxDelay)), nameof(MaxDelay)),
            (Jitter is not (>= 0 and <= 1), nameof(Jitter)),
        ];
        return rules.Where(rule => rule.IsWrong).Select(rule => rule.Name);
    }
}
