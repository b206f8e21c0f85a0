namespace PanOs.HaPair;

/// <summary>Looks again and again until there is something to see, or a limit is reached.</summary>
internal static class Poll
{
    /// <summary>Looks until <paramref name="look"/> gives something.</summary>
    /// <returns>What was seen; null when the limit was reached.</returns>
    public static async Task<T?> UntilAsync<T>(
        TimeProvider time, TimeSpan interval, TimeSpan limit, Func<CancellationToken, Task<T?>> look, CancellationToken cancellationToken)
        where T : class
    {
        DateTimeOffset deadline = time.GetUtcNow() + limit;
        while (true)
        {
            if (await look(cancellationToken).ConfigureAwait(false) is { } seen)
            {
                return seen;
            }

            TimeSpan rest = deadline - time.GetUtcNow();
            if (rest <= TimeSpan.Zero)
            {
                return null;
            }

            await Task.Delay(rest < interval ? rest : interval, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Looks until <paramref name="look"/> says yes.</summary>
    /// <returns>False when the limit was reached.</returns>
    public static async Task<bool> UntilAsync(
        TimeProvider time, TimeSpan interval, TimeSpan limit, Func<CancellationToken, Task<bool>> look, CancellationToken cancellationToken) =>
        await UntilAsync<object>(
            time, interval, limit,
            async token => await look(token).ConfigureAwait(false) ? time : null,
            cancellationToken).ConfigureAwait(false) is not null;
}
