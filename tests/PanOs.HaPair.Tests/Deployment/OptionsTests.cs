using System.Reflection;
using Amazon.EC2;
using Amazon.Runtime;
using PanOs.Aws;

namespace PanOs.HaPair.Tests;

/// <summary>A limit that no timer takes must not come to light when a firewall is suspended already.</summary>
public sealed class OptionsTests
{
    private static readonly PairSecrets s_secrets = PairSecrets.FromValues("secret", "key");

    private static readonly TimeSpan[] s_unusable = [TimeSpan.Zero, TimeSpan.FromTicks(-1), Timeout.InfiniteTimeSpan, TimeSpan.FromDays(30) + TimeSpan.FromTicks(1), TimeSpan.MaxValue];

    public static TheoryData<string> TimesOfAPair => Times<FirewallPairOptions>();

    public static TheoryData<string> TimesOfAnExistingPair => Times<ExistingPairOptions>();

    [Theory]
    [MemberData(nameof(TimesOfAPair))]
    public void A_time_that_nobody_can_wait_for_is_refused_before_anything_is_sent(string name)
    {
        using var ec2 = new AmazonEC2Client(new AnonymousAWSCredentials(), Ec2ClientSettings.Apply(new AmazonEC2Config { ServiceURL = "http://127.0.0.1:9" }));
        Refuses(name, new FirewallPairOptions { Ec2 = ec2 }, options => new FirewallPair(HealthyPair.Topology, s_secrets, options));
    }

    [Theory]
    [MemberData(nameof(TimesOfAnExistingPair))]
    public void A_time_for_an_existing_pair_that_nobody_can_wait_for_is_refused(string name) =>
        Refuses(name, new ExistingPairOptions(), options => new ExistingPair("192.0.2.1", "192.0.2.2", s_secrets, options));

    private static void Refuses<T>(string name, T options, Func<T, IAsyncDisposable> make)
        where T : class
    {
        PropertyInfo option = typeof(T).GetProperty(name)!;
        Assert.NotNull(make(options));
        foreach (TimeSpan unusable in s_unusable)
        {
            option.SetValue(options, unusable);
            ArgumentException refused = Assert.Throws<ArgumentException>(nameof(options), () => make(options));
            Assert.StartsWith($"{name} is ", refused.Message, StringComparison.Ordinal);
        }

        option.SetValue(options, TimeSpan.FromDays(30));
        Assert.NotNull(make(options));
    }

    private static TheoryData<string> Times<T>() =>
        [.. typeof(T).GetProperties().Where(property => property.PropertyType == typeof(TimeSpan)).Select(property => property.Name)];
}
