using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// What only the command line can do, on both firewalls at once: the administrator's password, the failover mode, and
/// DPDK off, which restarts the firewall.
/// </summary>
internal sealed class FirstLoginStep : ApplyStep
{
    public override string Name => "first login";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        string[] done = await ApplyContext.OnBothAsync(role => LogInAsync(context, role, cancellationToken)).ConfigureAwait(false);
        return StepOutcome.OfBoth(done, "password, failover mode and packet I/O mode are as planned");
    }

    private static async Task<string> LogInAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken)
    {
        FirewallAccess access = context.Access;
        FirewallTerminal terminal = await access.OpenTerminalAsync(role, context.Addresses, context.Options.BootLimit, cancellationToken).ConfigureAwait(false);
        await using (terminal.ConfigureAwait(false))
        {
            FirstLoginDialogue dialogue = access.Dialogue(role, terminal);
            FirewallIntent intent = FirewallIntent.For(context.Topology, role, context.Addresses, holdsDataplane: role == FirewallRole.Primary);
            List<string> done = [];
            bool isNew = !await TakesPasswordAsync(context, role, cancellationToken).ConfigureAwait(false);
            ObservedInstance instance = context.Found.Instances[PairRoles.Instance(role)];
            if (isNew && PairTags.HasFirstLogin(instance))
            {
                throw new PanOsAuthenticationException(
                    $"{access.NameOf(role)} does not take the administrator's password that was given, and its first login was done before. Nothing was changed on it.")
                {
                    Remedy = "Give the password that the firewall has.",
                };
            }

            if (isNew)
            {
                context.New[role] = true;
                context.Report($"{access.NameOf(role)}: sets the password of the administrator");
                string password = await access.AdminPasswordAsync(cancellationToken).ConfigureAwait(false);
                await dialogue.SetAdminPasswordAsync(password, cancellationToken).ConfigureAwait(false);
                done.Add("password set");
            }

            if (!PairTags.HasFirstLogin(instance))
            {
                await context.Instances.SetTagAsync(instance.Id, PairTags.FirstLogin, PairTags.Done, cancellationToken).ConfigureAwait(false);
            }

            if (intent.SetsFailoverMode && await dialogue.SetFailoverModeAsync(intent.FailoverMode, isNew, cancellationToken).ConfigureAwait(false))
            {
                string mode = FailoverModes.Word(intent.FailoverMode);
                context.Report($"{access.NameOf(role)}: is in {mode} mode");
                done.Add(mode + " mode");
            }

            DateTimeOffset before = context.Time.GetUtcNow();
            if (intent.SwitchesDpdkOff && await dialogue.TurnDpdkOffAsync(isNew, cancellationToken).ConfigureAwait(false))
            {
                context.Restarting[role] = before;
                context.Report($"{access.NameOf(role)}: restarts without DPDK");
                done.Add("DPDK off");
            }

            return string.Join(", ", done);
        }
    }

    // The command line opens before the web server answers, so a firewall that cannot be asked yet is asked again.
    private static async Task<bool> TakesPasswordAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken)
    {
        PanOsException? last = null;
        bool takes = false;
        bool answered = await Poll.UntilAsync(context.Time, context.Options.PollInterval, context.Options.BootLimit, AskAsync, cancellationToken).ConfigureAwait(false);
        return answered ? takes : throw last!;

        async Task<bool> AskAsync(CancellationToken token)
        {
            try
            {
                takes = await context.Access.TakesPasswordAsync(role, context.Addresses, token).ConfigureAwait(false);
                return true;
            }
            catch (PanOsException notYet)
            {
                last = notYet;
                return false;
            }
        }
    }
}
