namespace PanOs.HaPair;

/// <summary>Lets the primary firewall preempt, if that was put off until it had the configuration of the one that serves.</summary>
internal sealed class PreemptionStep : ApplyStep
{
    public override string Name => "preemption";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        if (!context.PreemptsLater)
        {
            return StepOutcome.AsIs("nothing was put off");
        }

        await ConfigureStep.ConfigureAsync(context, FirewallRole.Primary, holdsDataplane: false, isBlank: false, cancellationToken).ConfigureAwait(false);
        return StepOutcome.Did("the primary firewall takes its role back by itself");
    }
}
