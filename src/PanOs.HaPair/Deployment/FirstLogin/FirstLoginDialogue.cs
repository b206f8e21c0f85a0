namespace PanOs.HaPair;

/// <summary>
/// What an administrator types at the first login, in an open session. Each part reads first and types nothing when
/// the firewall is already as it should be.
/// </summary>
internal sealed class FirstLoginDialogue(FirewallTerminal terminal, string firewall, TimeProvider time, TimeSpan commitLimit)
{
    private const string ShowFailoverMode = "show plugins vm_series aws ha failover-mode";
    private const string ShowDpdk = "show system setting dpdk-pkt-io";
    private static readonly TimeSpan s_busyPause = TimeSpan.FromSeconds(10);

    /// <summary>Reads the failover mode and the packet I/O mode; changes nothing.</summary>
    public async Task<CommandLineState> ReadAsync(CancellationToken cancellationToken)
    {
        string mode = await terminal.RunAsync(ShowFailoverMode, cancellationToken).ConfigureAwait(false);
        string dpdk = await terminal.RunAsync(ShowDpdk, cancellationToken).ConfigureAwait(false);
        return new CommandLineState(
            CommandLineState.ParseFailoverMode(mode), mode, CommandLineState.ParseDpdk(dpdk), dpdk);
    }

    /// <summary>Sets the password of <c>admin</c> and commits it.</summary>
    public async Task SetAdminPasswordAsync(string password, CancellationToken cancellationToken)
    {
        await terminal.RunAsync("configure", cancellationToken).ConfigureAwait(false);
        string said = string.Empty;

        // A firewall that has just started is still busy with the commit that belongs to its boot, and takes no change.
        await Poll.UntilAsync(time, s_busyPause, commitLimit, SetAndCommitAsync, cancellationToken).ConfigureAwait(false);

        // "No changes" is no success here: the password that was typed would not be among them.
        if (!said.Contains("committed successfully", StringComparison.OrdinalIgnoreCase))
        {
            throw Unexpected("setting the password and committing it", said);
        }

        await terminal.RunAsync("exit", cancellationToken).ConfigureAwait(false);

        async Task<bool> SetAndCommitAsync(CancellationToken token)
        {
            said = await terminal.SetPasswordAsync("set mgt-config users admin password", password, token).ConfigureAwait(false);
            if (!IsBusy(said))
            {
                said = await terminal.RunAsync("commit", token, commitLimit).ConfigureAwait(false);
            }

            return !IsBusy(said);
        }
    }

    /// <summary>Puts the plugin in a failover mode and reads it back.</summary>
    /// <param name="wanted">The mode.</param>
    /// <param name="isNew">Whether this is the first login: the mode is then set even if the firewall names none.</param>
    /// <param name="cancellationToken">Stops the dialogue.</param>
    /// <returns>False when nothing was typed that changes the firewall.</returns>
    public async Task<bool> SetFailoverModeAsync(FailoverMode wanted, bool isNew, CancellationToken cancellationToken)
    {
        AwsFailoverMode before = await ReadModeAsync().ConfigureAwait(false);
        if (before == FailoverModes.Told(wanted) || (before == AwsFailoverMode.Unknown && !isNew))
        {
            return false;
        }

        // Unconfirmed: some versions may ask before they change the mode, so a question is answered with yes.
        ConfirmedCommand set = await terminal
            .RunConfirmedAsync($"request plugins vm_series aws ha failover-mode {FailoverModes.Word(wanted)}", cancellationToken)
            .ConfigureAwait(false);

        // Unconfirmed too is the text of the answer: only one that names the other mode is taken for a failure.
        return await ReadModeAsync().ConfigureAwait(false) == FailoverModes.Told(FailoverModes.Other(wanted))
            ? throw Unexpected($"the change to {FailoverModes.Word(wanted)} mode", set.Text)
            : true;

        async Task<AwsFailoverMode> ReadModeAsync() => CommandLineState.ParseFailoverMode(
            await terminal.RunAsync(ShowFailoverMode, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Turns DPDK off. The firewall then restarts at once and closes the session, so this comes last.</summary>
    /// <param name="isNew">Whether this is the first login: DPDK is then turned off even if the firewall names no mode.</param>
    /// <param name="cancellationToken">Stops the dialogue.</param>
    /// <returns>Whether the firewall restarts now; false when DPDK already was off.</returns>
    public Task<bool> TurnDpdkOffAsync(bool isNew, CancellationToken cancellationToken) => SetDpdkAsync(on: false, isNew, cancellationToken);

    /// <summary>Turns DPDK on or off. The firewall then restarts at once and closes the session, so this comes last.</summary>
    /// <param name="on">Whether DPDK moves the packets.</param>
    /// <param name="isNew">Whether this is the first login: DPDK is then set even if the firewall names no mode.</param>
    /// <param name="cancellationToken">Stops the dialogue.</param>
    /// <returns>Whether the firewall restarts now; false when it already was so.</returns>
    public async Task<bool> SetDpdkAsync(bool on, bool isNew, CancellationToken cancellationToken)
    {
        bool? before = CommandLineState.ParseDpdk(await terminal.RunAsync(ShowDpdk, cancellationToken).ConfigureAwait(false));
        if (before == on || (before is null && !isNew))
        {
            return false;
        }

        ConfirmedCommand set = await terminal.RunConfirmedAsync($"set system setting dpdk-pkt-io {(on ? "on" : "off")}", cancellationToken).ConfigureAwait(false);
        // "Already", while the other mode is still what runs, means that the restart was ordered before and is about to happen.
        if (set.Closed || set.Text.Contains("rebooting", StringComparison.OrdinalIgnoreCase) || set.Text.Contains("already", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        string after = await terminal.RunAsync(ShowDpdk, cancellationToken).ConfigureAwait(false);
        return CommandLineState.ParseDpdk(after) == !on ? throw Unexpected($"turning DPDK {(on ? "on" : "off")}", set.Text) : false;
    }

    private static bool IsBusy(string answer) => answer.Contains("try again later", StringComparison.OrdinalIgnoreCase);

    private FirewallShellException Unexpected(string what, string text) => new(
        FirewallShellFailure.UnexpectedAnswer,
        $"{firewall}, command line: {what} did not work; the firewall says: {text.Trim()}");
}
