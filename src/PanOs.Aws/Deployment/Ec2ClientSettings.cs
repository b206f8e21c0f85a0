using Amazon.EC2;
using Amazon.Runtime;

namespace PanOs.Aws;

/// <summary>
/// The settings that this library needs of an EC2 client. The AWS SDK's own retry would send a create whose answer was
/// lost a second time and so make a second VPC; this library looks first, therefore the SDK must not retry.
/// </summary>
public static class Ec2ClientSettings
{
    /// <summary>Turns the SDK's own retries off.</summary>
    /// <param name="config">The configuration of the client to be made.</param>
    /// <returns>The same object.</returns>
    public static AmazonEC2Config Apply(AmazonEC2Config config)
    {
        ArgumentNullException.ThrowIfNull(config);
        TurnRetriesOff(config);
        return config;
    }

    internal static void TurnRetriesOff(ClientConfig config)
    {
        config.MaxErrorRetry = 0;

        // Not counted there: the SDK takes a connection that ended before the answer for an old one, and sends again.
        config.MaxStaleConnectionRetries = 0;
    }

    internal static void Require(IAmazonEC2 ec2)
    {
        if (ec2.Config.MaxErrorRetry != 0 || ec2.Config.MaxStaleConnectionRetries != 0)
        {
            throw new ArgumentException(
                $"The EC2 client retries by itself (MaxErrorRetry = {ec2.Config.MaxErrorRetry}, MaxStaleConnectionRetries = {ec2.Config.MaxStaleConnectionRetries}), so a create call whose answer is lost would be sent twice. "
                + "Make the client with new AmazonEC2Client(Ec2ClientSettings.Apply(new AmazonEC2Config { ... })).",
                nameof(ec2));
        }
    }
}
