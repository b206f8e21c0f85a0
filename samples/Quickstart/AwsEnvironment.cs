using Amazon;
using Amazon.EC2;
using Amazon.SecurityToken;
using PanOs;
using PanOs.Aws;
using PanOs.HaPair;

namespace Quickstart;

/// <summary>How an AWS account and the firewalls in it are reached. A test replaces it by a lab.</summary>
internal sealed record AwsEnvironment : IDisposable
{
    public required IAmazonEC2 Ec2 { get; init; }

    public required IAmazonSecurityTokenService Sts { get; init; }

    /// <summary>Opens the command line of a new firewall; null in a build without an SSH client.</summary>
    public required IFirewallShellConnector? Shell { get; init; }

    public required Func<Uri, PanOsCredential, PanOsClient> Connect { get; init; }

    public required PairSecrets Secrets { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The real one: credentials the AWS SDK's usual way, the password from the environment.</summary>
    public static AwsEnvironment Real(QuickstartOptions options)
    {
        string password = Environment.GetEnvironmentVariable(QuickstartOptions.PasswordVariable) is { Length: > 0 } given
            ? given
            : throw new UsageException($"The password that admin shall get is read from the environment variable {QuickstartOptions.PasswordVariable}, which is not set.");
        RegionEndpoint region = RegionEndpoint.GetBySystemName(options.AwsRegion);
        return new AwsEnvironment
        {
            Ec2 = new AmazonEC2Client(Ec2ClientSettings.Apply(new AmazonEC2Config { RegionEndpoint = region })),
            Sts = new AmazonSecurityTokenServiceClient(new AmazonSecurityTokenServiceConfig { RegionEndpoint = region, MaxErrorRetry = 0 }),

            // Here goes a connector over SSH. Until there is one, a run on AWS ends after its plan.
            Shell = null,
            Connect = (address, credential) => new PanOsClient(address, credential),
            Secrets = new PairSecrets(
                _ => ValueTask.FromResult(password),
                async token => await File.ReadAllTextAsync(options.SshKeyPath!, token)),
        };
    }

    public void Dispose()
    {
        Ec2.Dispose();
        Sts.Dispose();
    }
}
