using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>Builds the network and launches both instances.</summary>
internal sealed class NetworkStep : ApplyStep
{
    public override string Name => "aws";

    public override async Task<StepOutcome> RunAsync(ApplyContext context, CancellationToken cancellationToken)
    {
        Ec2Plan plan = context.Plan.Network;
        var progress = new Relay(context.Report);
        await StrandedInterfaces.AttachAsync(context, cancellationToken).ConfigureAwait(false);
        Ec2Observation found = plan.HasChanges
            ? await context.Network.ApplyAsync(plan, progress, cancellationToken).ConfigureAwait(false)
            : await context.Network.ObserveAsync(cancellationToken).ConfigureAwait(false);
        if (found.Instances.Values.Any(instance => !instance.IsTest && instance.State != "running"))
        {
            found = await context.Network.WaitForInstancesAsync(cancellationToken).ConfigureAwait(false);
        }

        context.Found = found;
        context.Addresses = ObservedAddresses.Find(context.Topology, found)
            ?? throw new Ec2Exception(
                "DescribeNetworkInterfaces", "NotFound", Ec2ErrorClass.NotFound,
                "The management and HA interfaces are not on AWS although they were applied",
                "Plan again and look at what it says about network interfaces.");
        return plan.HasChanges
            ? StepOutcome.Did($"{plan.CreateCount} created, {plan.ChangeCount} changed, {plan.DeleteCount} deleted")
            : StepOutcome.AsIs($"{found.ResourceCount} resources as planned");
    }

    // Unlike Progress<T>, which would report on another thread and out of order.
    private sealed class Relay(Action<string> report) : IProgress<Ec2Progress>
    {
        public void Report(Ec2Progress value) => report(value.ToString());
    }
}
