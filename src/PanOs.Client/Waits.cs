namespace PanOs;

/// <summary>
/// Which times may be waited for. Found out before anything is sent: a timer refuses what is negative or longer than 49 days, and
/// that would come to light in the middle of the work.
/// </summary>
internal static class Waits
{
    /// <summary>What a time has to be, for messages.</summary>
    public const string Rule = "must be longer than nothing and at most 30 days";

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(30);

    public static bool IsWait(TimeSpan time) => time > TimeSpan.Zero && time <= s_longest;

    /// <exception cref="ArgumentException">A time cannot be waited for; names the first one.</exception>
    public static void Require(string parameter, params ReadOnlySpan<(string Name, TimeSpan Time)> options)
    {
        foreach ((string name, TimeSpan time) in options)
        {
            if (!IsWait(time))
            {
                throw new ArgumentException($"{name} is {time:c}; it {Rule}.", parameter);
            }
        }
    }
}
