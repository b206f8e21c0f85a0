using PanOs.Aws;
using PanOs.HaPair;

namespace Quickstart;

/// <summary>One run on a real account: who is calling, what would be built, the question, and then the same job as in the lab.</summary>
internal static class AwsRun
{
    /// <summary>The pair for the account: the region, image, instance profile and key of the command line instead of the file's.</summary>
    public static async Task<HaPairTopology> TopologyAsync(HaPairTopology topology, QuickstartOptions options, CancellationToken cancellationToken = default)
    {
        string region = options.AwsRegion!;
        return topology with
        {
            Region = region,
            AvailabilityZone = topology.AvailabilityZone?.StartsWith(region, StringComparison.Ordinal) is true ? topology.AvailabilityZone : null,
            Image = topology.Image with { Id = options.ImageId },
            InstanceProfile = options.InstanceProfile,
            TrustedCidrs = options.TrustedCidr is { } trusted ? [trusted] : topology.TrustedCidrs,
            KeyPair = topology.KeyPair with { PublicKey = (await PublicKeyAsync(options.SshKeyPath!, cancellationToken)).Trim() },
        };
    }

    /// <returns>The exit code.</returns>
    /// <exception cref="Ec2Exception">It is another account, there are no credentials, or the image may not be launched: nothing was changed.</exception>
    /// <exception cref="InvalidTopologyException">The pair cannot be built as it is described: nothing was changed.</exception>
    public static async Task<int> RunAsync(
        HaPairTopology topology, QuickstartOptions options, AwsEnvironment environment, TextReader input, TextWriter output, CancellationToken cancellationToken = default)
    {
        TimeProvider time = environment.Pair.TimeProvider;
        topology.ThrowIfInvalid();
        await using var reports = new ReportFiles(options);
        CallerIdentity identity = await new AwsAccount(environment.Sts, options.Account).RequireAsync(cancellationToken);
        await output.WriteLineAsync($"account {identity.AccountId}, {identity.Arn}, region {topology.Region}");

        var instances = new Ec2Instances(environment.Pair.Ec2, new Ec2DeploymentOptions { TimeProvider = time });
        await instances.CheckLaunchAsync(ImageSpec.ById(options.ImageId!), topology.InstanceType, cancellationToken);
        DateTimeOffset start = time.GetUtcNow();
        var result = new JobResult(topology.Name) { Kept = options.Keep };
        var view = new PlainView(() => time.GetUtcNow() - start, output, options.Verbose);
        try
        {
            await new PairJob(new AwsPlace(environment, identity, topology.Region, input, output), topology, view, result).RunAsync(options.Keep, cancellationToken);
        }
        catch (Exception exception)
        {
            // Cancelled too: what was built is there all the same.
            result.BrokeOff = exception;
        }

        await reports.WriteAsync(result, figures: null);
        return await EndAsync(topology, options, result, output);
    }

    private static async Task<int> EndAsync(HaPairTopology topology, QuickstartOptions options, JobResult result, TextWriter output)
    {
        await output.WriteLineAsync();
        if (result.Declined)
        {
            await output.WriteLineAsync("Nothing was changed.");
            return 1;
        }

        List<string> faults = [.. result.Faults()];
        foreach (string fault in faults)
        {
            await output.WriteLineAsync($"fault: {fault}");
        }

        if (options.Keep || result.BrokeOff is not null)
        {
            await output.WriteLineAsync($"What carries the tag {DeploymentTags.Deployment} = {topology.Name} is still there and costs money; docs/how-to/real-aws.md says how to remove it.");
        }

        return result.BrokeOff is not null ? 1 : faults.Count == 0 ? 0 : 2;
    }

    private static async Task<string> PublicKeyAsync(string privateKeyPath, CancellationToken cancellationToken)
    {
        string path = privateKeyPath + ".pub";
        return File.Exists(path)
            ? await File.ReadAllTextAsync(path, cancellationToken)
            : throw new UsageException($"{path} is not there: the public half of --ssh-key is expected beside it.");
    }
}
