using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair.Tests;

/// <summary>The checks that look at something else in secondary-ip mode, or exist in it only.</summary>
public sealed class SecondaryIpCheckTests
{
    private const string Floating = "10.0.2.254";

    private static readonly PairSnapshot s_healthy = Healthy();

    private static readonly Dictionary<string, Func<PairSnapshot, PairSnapshot>> s_faults = new(StringComparer.Ordinal)
    {
        ["OWN-INTERFACES"] = pair => WithInterface(pair, "inside-secondary", eni => eni with { Attachment = null }),
        ["FLOATING-ADDRESSES"] = pair => Moved(pair, "inside", "inside-secondary"),
        ["DPDK-SAME"] = pair => pair with { Secondary = pair.Secondary with { CommandLine = CommandLine(AwsFailoverMode.SecondaryIp, dpdk: false) } },
        ["FAILOVER-MODE"] = pair => pair with { Primary = pair.Primary with { CommandLine = CommandLine(AwsFailoverMode.InterfaceMove, dpdk: true) } },
        ["MODE-BOTH"] = pair => pair with { Secondary = pair.Secondary with { CommandLine = CommandLine(AwsFailoverMode.InterfaceMove, dpdk: true) } },
        ["SOURCE-DEST-CHECK"] = pair => WithInterface(pair, "outside-secondary", eni => eni with { SourceDestCheck = true }),
        ["EIPS"] = pair => WithAddress(pair, address => address with { PrivateAddress = "10.0.2.10" }),
        ["PRIVATE-ROUTE"] = pair => Moved(pair, "inside", "inside-secondary"),
        ["NAT-POLICY"] = pair => pair with { Primary = pair.Primary with { NatRules = HealthyPair.Snapshot.Primary.NatRules } },
    };

    public static IEnumerable<string> Ids => s_faults.Keys.Where(id => Check(id).OnlyIn is not null);

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    [Fact]
    public void Everything_passes_on_a_healthy_pair_or_says_why_it_does_not_apply()
    {
        CheckResult[] results = [.. PairCheck.All.Select(check => check.Evaluate(s_healthy))];
        var report = new ValidationReport("poc", s_healthy.TakenAt, results);

        Assert.All(results, result => Assert.True(result.Outcome is CheckOutcome.Passed or CheckOutcome.NotApplicable, result.ToString()));
        Assert.Equal(
            ["DATAPLANE-INTERFACES", "DPDK-BOTH", "DPDK-OFF", "FREE-INDEXES"],
            report.NotApplicable.Select(result => result.Id).Order(StringComparer.Ordinal));
        Assert.All(report.NotApplicable, result => Assert.StartsWith("does not apply in secondary-ip mode: ", result.Found, StringComparison.Ordinal));
        Assert.All(report.NotApplicable, result => Assert.True(result.Found.Length > 50, result.Found));
        Assert.True(report.Passed);
        Assert.Equal(PairCheck.All.Count - 4, report.RunCount);
        Assert.Equal(report.RunCount, report.PassedCount);
        Assert.Contains("n/a", report.ToString(), StringComparison.Ordinal);
        Assert.Empty(report.Failures);
    }

    [Fact]
    public void In_interface_move_mode_its_own_checks_say_why_they_do_not_apply() => Assert.All(
        PairCheck.All.Where(check => check.OnlyIn == FailoverMode.SecondaryIp).Select(check => check.Evaluate(HealthyPair.Snapshot)),
        result => Assert.StartsWith("does not apply in interface-move mode: ", result.Found, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_fails_its_check_with_a_remedy(string id)
    {
        CheckResult result = Check(id).Evaluate(s_faults[id](s_healthy));

        Assert.True(result.Outcome == CheckOutcome.Failed, result.ToString());
        Assert.False(string.IsNullOrEmpty(result.Remedy));
        Assert.Equal(CheckOutcome.Passed, Check(id).Evaluate(s_healthy).Outcome);
    }

    [Fact]
    public void The_profile_has_to_allow_the_actions_of_the_mode() =>
        Assert.Contains("ec2:ReplaceRoute", Check("IAM-PROFILE").Evaluate(s_healthy).Expected, StringComparison.Ordinal);

    [Fact]
    public void A_pair_that_has_failed_over_passes_too()
    {
        PairSnapshot pair = Moved(Moved(s_healthy, "outside", "outside-secondary"), "inside", "inside-secondary");
        pair = WithAddress(pair, address => address with { NetworkInterfaceId = "eni-outside-secondary" });
        Ec2Observation network = pair.Network.Value;
        pair = pair with
        {
            Network = network with
            {
                RouteTables = network.RouteTables.ToDictionary(table => table.Key, table => table.Value with
                {
                    Routes = [.. table.Value.Routes.Select(route => route with { TargetId = route.TargetId.Replace("eni-inside", "eni-inside-secondary", StringComparison.Ordinal) })],
                }),
            },
            Primary = pair.Secondary with { Role = FirewallRole.Primary, Settings = pair.Primary.Settings },
            Secondary = pair.Primary with { Role = FirewallRole.Secondary, Settings = pair.Secondary.Settings },
        };

        Assert.All(
            PairCheck.All.Select(check => check.Evaluate(pair)),
            result => Assert.True(result.Outcome is CheckOutcome.Passed or CheckOutcome.NotApplicable, result.ToString()));
    }

    private static PairCheck Check(string id) => PairCheck.All.Single(check => check.Id == id);

    private static CommandLineState CommandLine(AwsFailoverMode mode, bool dpdk) => new(mode, "", dpdk, "");

    private static PairSnapshot Healthy()
    {
        PairSnapshot move = HealthyPair.Snapshot;
        Ec2Observation network = move.Network.Value;
        ObservedNetworkInterface outside = network.NetworkInterfaces["outside"];
        ObservedNetworkInterface inside = network.NetworkInterfaces["inside"];
        ObservedInstance secondary = network.Instances["secondary"];
        NatRule rule = move.Primary.NatRules.Value[0] with { SourceTranslation = SourceTranslation.DynamicIpAndPort(Floating) };
        return move with
        {
            Topology = move.Topology with { FailoverMode = FailoverMode.SecondaryIp },
            Network = network with
            {
                NetworkInterfaces = new Dictionary<string, ObservedNetworkInterface>(network.NetworkInterfaces)
                {
                    ["outside"] = outside with { SecondaryAddresses = [Floating] },
                    ["inside"] = inside with { SecondaryAddresses = ["10.0.1.254"] },
                    ["outside-secondary"] = OnSecondary(outside, "10.0.2.11"),
                    ["inside-secondary"] = OnSecondary(inside, "10.0.1.11"),
                },
                Addresses = new Dictionary<string, ObservedAddress>(network.Addresses)
                {
                    ["untrust"] = network.Addresses["untrust"] with { PrivateAddress = Floating },
                },
                Instances = new Dictionary<string, ObservedInstance>(network.Instances)
                {
                    ["secondary"] = secondary with { Interfaces = new Dictionary<int, string>(secondary.Interfaces) { [2] = "eni-outside-secondary", [3] = "eni-inside-secondary" } },
                },
            },
            Primary = move.Primary with { CommandLine = CommandLine(AwsFailoverMode.SecondaryIp, dpdk: true), NatRules = new[] { rule } },
            Secondary = move.Secondary with { CommandLine = CommandLine(AwsFailoverMode.SecondaryIp, dpdk: true), NatRules = new[] { rule } },
        };

        static ObservedNetworkInterface OnSecondary(ObservedNetworkInterface own, string address) => own with
        {
            Id = own.Id + "-secondary",
            Role = own.Role + "-secondary",
            PrivateAddress = address,
            Attachment = own.Attachment! with { Id = own.Attachment.Id + "-secondary", InstanceId = "i-secondary" },
        };
    }

    private static PairSnapshot WithInterface(PairSnapshot pair, string role, Func<ObservedNetworkInterface, ObservedNetworkInterface> change)
    {
        Ec2Observation network = pair.Network.Value;
        return pair with { Network = network with { NetworkInterfaces = new Dictionary<string, ObservedNetworkInterface>(network.NetworkInterfaces) { [role] = change(network.NetworkInterfaces[role]) } } };
    }

    private static PairSnapshot Moved(PairSnapshot pair, string from, string to)
    {
        IReadOnlyList<string> floating = pair.Network.Value.NetworkInterfaces[from].SecondaryAddresses;
        return WithInterface(WithInterface(pair, from, eni => eni with { SecondaryAddresses = [] }), to, eni => eni with { SecondaryAddresses = floating });
    }

    private static PairSnapshot WithAddress(PairSnapshot pair, Func<ObservedAddress, ObservedAddress> change)
    {
        Ec2Observation network = pair.Network.Value;
        return pair with { Network = network with { Addresses = new Dictionary<string, ObservedAddress>(network.Addresses) { ["untrust"] = change(network.Addresses["untrust"]) } } };
    }
}
