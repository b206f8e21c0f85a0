using System.Collections.Concurrent;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// What only the command line can do, on both firewalls at once: the administrator's password, the failover mode, and
/// DPDK off, which restarts the firewall. One that serves is restarted last, and alone.
/// </summary>
internal sealed class FirstLoginStep : ApplyStep
{
    private const string DpdkOff = "DPDK off";

    public override string Name => "first login";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        FirewallRole? serving = (await ServiceOrder.StatesAsync(context, cancellationToken).ConfigureAwait(false)).Active;
        var waits = new ConcurrentDictionary<FirewallRole, bool>();
        string[] done = await ApplyContext.OnBothAsync(role => LogInAsync(context, role, role == serving ? waits : null, cancellationToken)).ConfigureAwait(false);
        if (serving is { } last && waits.ContainsKey(last))
        {
            done[(int)last] = string.Join(", ", new[] { done[(int)last], await SwitchOffLastAsync(context, last, cancellationToken).ConfigureAwait(false) }.Where(each => each.Length > 0));
        }

        return StepOutcome.OfBoth(done, "password, failover mode and packet I/O mode are as planned");
    }

    private static async Task<string> LogInAsync(
        ApplyContext context, FirewallRole role, ConcurrentDictionary<FirewallRole, bool>? waits, CancellationToken cancellationToken)
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

                // A watch may have been refused meanwhile, and its client would not ask again for a minute.
                await access.ForgetAsync(role).ConfigureAwait(false);
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

            if (intent.SwitchesDpdkOff && waits is not null)
            {
                if ((await dialogue.ReadAsync(cancellationToken).ConfigureAwait(false)).DpdkOn == true)
                {
                    waits[role] = true;
                }
            }
            else if (intent.SwitchesDpdkOff && await SwitchOffAsync(context, role, dialogue, isNew, cancellationToken).ConfigureAwait(false))
            {
                done.Add(DpdkOff);
            }

            return string.Join(", ", done);
        }
    }

    // Switched off by a restart, so the other firewall has to be back as the spare before.
    private static async Task<string> SwitchOffLastAsync(ApplyContext context, FirewallRole serving, CancellationToken cancellationToken)
    {
        FirewallRole other = PairRoles.PeerOf(serving);
        if (context.Restarting.ContainsKey(other))
        {
            await Readiness.WaitAsync(context, other, cancellationToken).ConfigureAwait(false);
        }

        if (!await ServiceOrder.WaitForSpareAsync(context, serving, "restart without DPDK", cancellationToken).ConfigureAwait(false))
        {
            return "DPDK stays on until there is a spare: apply again";
        }

        FirewallTerminal terminal = await context.Access.OpenTerminalAsync(serving, context.Addresses, context.Options.BootLimit, cancellationToken).ConfigureAwait(false);
        await using (terminal.ConfigureAwait(false))
        {
            return await SwitchOffAsync(context, serving, context.Access.Dialogue(serving, terminal), isNew: false, cancellationToken).ConfigureAwait(false) ? DpdkOff : "";
        }
    }

    private static async Task<bool> SwitchOffAsync(
        ApplyContext context, FirewallRole role, FirstLoginDialogue dialogue, bool isNew, CancellationToken cancellationToken)
    {
        DateTimeOffset before = context.Time.GetUtcNow();
        if (!await dialogue.TurnDpdkOffAsync(isNew, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        context.Restarting[role] = before;
        context.Report($"{context.Access.NameOf(role)}: restarts without DPDK");
        return true;
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
