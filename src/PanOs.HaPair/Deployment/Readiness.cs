namespace PanOs.HaPair;

/// <summary>Waits until a firewall is ready, and not by mistake the one that is about to restart.</summary>
internal static class Readiness
{
    // Uptime is told in whole seconds.
    private static readonly TimeSpan s_rounding = TimeSpan.FromSeconds(2);

    /// <summary>Waits for one firewall.</summary>
    /// <exception cref="TimeoutException">It was not ready within the boot limit.</exception>
    public static async Task WaitAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken)
    {
        PanOsException? last = null;
        bool restarts = context.Restarting.TryGetValue(role, out DateTimeOffset restartedAt);
        bool ready = await Poll.UntilAsync(context.Time, context.Options.PollInterval, context.Options.BootLimit, LookAsync, cancellationToken).ConfigureAwait(false);
        if (!ready)
        {
            throw new TimeoutException(
                $"{context.Access.NameOf(role)} was not ready within {context.Options.BootLimit.TotalMinutes:0} minutes. "
                + (last is null ? "It answers, and says that its chassis is not ready." : $"Last answer: {last.Message}"), last);
        }

        if (restarts)
        {
            // What was logged in before the restart is not worth keeping: the next step logs in anew.
            context.Restarting.TryRemove(role, out _);
            await context.Access.ForgetAsync(role).ConfigureAwait(false);
        }

        async Task<bool> LookAsync(CancellationToken token)
        {
            try
            {
                PanOsClient client = await context.ClientAsync(role, token).ConfigureAwait(false);
                return await client.IsChassisReadyAsync(token).ConfigureAwait(false)
                    && (!restarts || await StartedSinceAsync(client, token).ConfigureAwait(false))
                    && (context.New.ContainsKey(role) || await IsIdleAsync(client, token).ConfigureAwait(false));
            }
            catch (PanOsException notYet)
            {
                // A firewall that starts refuses connections, then logins, then commands.
                last = notYet;
                return false;
            }
        }

        // A commit or a synchronization that an earlier run began refuses every change until it has ended.
        static async Task<bool> IsIdleAsync(PanOsClient client, CancellationToken token) =>
            !(await client.GetJobsAsync(token).ConfigureAwait(false)).Any(job => job is { IsFinished: false, Type: "Commit" or "AutoCom" or "HA-Sync" });

        async Task<bool> StartedSinceAsync(PanOsClient client, CancellationToken token)
        {
            SystemInfo system = await client.GetSystemInfoAsync(token).ConfigureAwait(false);
            return system.Uptime is not { } uptime || uptime <= context.Time.GetUtcNow() - restartedAt + s_rounding;
        }
    }
}
