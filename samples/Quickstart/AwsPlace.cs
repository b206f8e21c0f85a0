using System.Globalization;
using PanOs.Aws;
using PanOs.HaPair;

namespace Quickstart;

/// <summary>An AWS account. What is built there costs money, so the plan is shown and somebody is asked.</summary>
internal sealed class AwsPlace(AwsEnvironment environment, CallerIdentity identity, string region, TextReader input, TextWriter output) : IPairPlace
{
    /// <summary>What has to be typed; anything else is a no.</summary>
    public const string Yes = "yes";

    public FirewallPair CreatePair(HaPairTopology topology) => new(topology, environment.Secrets, environment.Pair);

    public int? CountCommits() => null;

    public async Task<bool> ApproveAsync(HaPairPlan plan, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"This builds the above in account {identity.AccountId} ({identity.Arn}), region {region}."));
        await output.WriteLineAsync("Instances, their licences and Elastic IPs cost money by the hour until they are removed.");
        await output.WriteAsync($"Type '{Yes}' to go on: ");
        await output.FlushAsync(cancellationToken);
        return string.Equals((await input.ReadLineAsync(cancellationToken))?.Trim(), Yes, StringComparison.Ordinal);
    }
}
