using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// Fetches the licences of both firewalls with the authorization code. A tag of its instance remembers it, as nothing else
/// tells by which code a firewall was licensed. Where an answer was lost the code is used again on the same firewall.
/// </summary>
/// <remarks>Unconfirmed: that fetching twice with one code changes nothing, and whether the machine restarts rather than its services.</remarks>
internal sealed class LicenseStep : ApplyStep
{
    public override string Name => "license";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        if (!context.Topology.Licensing.AuthCode)
        {
            return StepOutcome.AsIs("no licence is to be fetched");
        }

        string[] done = await ServiceOrder.OnBothAsync(
            context, "fetch its licences", role => Task.FromResult(!PairTags.HasLicense(context.Found.Instances[PairRoles.Instance(role)])),
            role => FetchAsync(context, role, cancellationToken), cancellationToken).ConfigureAwait(false);
        return StepOutcome.OfBoth(done, "both fetched their licences before");
    }

    private static async Task<string> FetchAsync(ApplyContext context, FirewallRole role, CancellationToken cancellationToken)
    {
        ObservedInstance instance = context.Found.Instances[PairRoles.Instance(role)];
        context.Report($"{context.Access.NameOf(role)}: fetches its licences");
        string code = await context.Access.AuthCodeAsync(cancellationToken).ConfigureAwait(false);
        PanOsClient client = await context.ClientAsync(role, cancellationToken).ConfigureAwait(false);
        await client.FetchLicensesAsync(code, cancellationToken).ConfigureAwait(false);
        await context.Instances.SetTagAsync(instance.Id, PairTags.License, PairTags.Done, cancellationToken).ConfigureAwait(false);

        // Its services restart with the new licence.
        await context.Access.ForgetAsync(role).ConfigureAwait(false);
        await Readiness.WaitAsync(context, role, cancellationToken).ConfigureAwait(false);
        return "licences fetched";
    }
}
