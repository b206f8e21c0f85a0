namespace PanOs.HaPair;

/// <summary>Waits until both firewalls are ready to be configured.</summary>
internal sealed class ReadyStep : ApplyStep
{
    public override string Name => "ready";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        await Task.WhenAll(ApplyContext.Roles.Select(role => Readiness.WaitAsync(context, role, cancellationToken))).ConfigureAwait(false);
        return StepOutcome.AsIs("both are ready");
    }
}
