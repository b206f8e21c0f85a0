using Amazon;
using Amazon.EC2;
using Amazon.SecurityToken;
using PanOs.Aws;
using PanOs.HaPair;

namespace Quickstart;

/// <summary>How an AWS account and the firewalls in it are reached. A test replaces it by a lab.</summary>
internal sealed record AwsEnvironment : IDisposable
{
    /// <summary>The EC2 client, and how firewalls are reached: by default over SSH and HTTPS, pinned at first contact.</summary>
    public required FirewallPairOptions Pair { get; init; }

    public required IAmazonSecurityTokenService Sts { get; init; }

    public required PairSecrets Secrets { get; init; }

    /// <summary>The real one: credentials the AWS SDK's usual way, the password from the environment.</summary>
    public static AwsEnvironment Real(QuickstartOptions options)
    {
        string password = Environment.GetEnvironmentVariable(QuickstartOptions.PasswordVariable) is { Length: > 0 } given
            ? given
            : throw new UsageException($"The password that admin shall get is read from the environment variable {QuickstartOptions.PasswordVariable}, which is not set.");
        RegionEndpoint region = RegionEndpoint.GetBySystemName(options.AwsRegion);
        return new AwsEnvironment
        {
            Pair = new FirewallPairOptions
            {
                Ec2 = new AmazonEC2Client(Ec2ClientSettings.Apply(new AmazonEC2Config { RegionEndpoint = region })),
            },
            Sts = new AmazonSecurityTokenServiceClient(new AmazonSecurityTokenServiceConfig { RegionEndpoint = region, MaxErrorRetry = 0 }),
            Secrets = new PairSecrets(
                _ => ValueTask.FromResult(password),
                async token => await File.ReadAllTextAsync(options.SshKeyPath!, token)),
        };
    }

    public void Dispose()
    {
        Pair.Ec2.Dispose();
        Sts.Dispose();
    }
}
