using System.Reflection;
using Microsoft.Extensions.Logging;
using PanOs.Aws;
using PanOs.HaPair;

namespace PanOs.Sdk.Tests.Telemetry;

/// <summary>Ids of log messages are what alarms are made of: each is one message's, and documented.</summary>
public sealed class LogMessageTests
{
    private static readonly (string Category, Assembly Assembly, int From, int To)[] s_ranges =
        [("PanOs.Client", typeof(PanOsClient).Assembly, 1, 99), ("PanOs.Aws", typeof(Ec2Deployment).Assembly, 101, 199), ("PanOs.HaPair", typeof(FirewallPair).Assembly, 201, 299)];

    private static readonly (string Category, LoggerMessageAttribute Message, int From, int To)[] s_messages =
    [
        .. s_ranges.SelectMany(range => range.Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .Select(message => (range.Category, message, range.From, range.To))),
    ];

    [Fact]
    public void Every_message_has_an_id_of_its_own_in_its_packages_range()
    {
        Assert.True(s_messages.Length > 20);
        Assert.All(s_messages, each => Assert.InRange(each.Message.EventId, each.From, each.To));
        Assert.Equal(s_messages.Length, s_messages.Select(each => each.Message.EventId).Distinct().Count());
    }

    [Fact]
    public void Every_message_is_documented_with_its_level()
    {
        string documentation = File.ReadAllText(Repository.PathOf("docs", "how-to", "telemetry.md"));
        string[] missing = [.. s_messages.Select(each => $"| {each.Message.EventId} | {each.Message.Level} |").Where(row => !documentation.Contains(row, StringComparison.Ordinal))];
        Assert.Empty(missing);
    }
}
