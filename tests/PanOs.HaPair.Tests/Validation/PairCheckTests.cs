using PanOs.Aws;
using PanOs.Model;

namespace PanOs.HaPair.Tests;

public sealed class PairCheckTests
{
    /// <summary>The id of a check, and what breaks a healthy pair so that this check fails.</summary>
    private static readonly Dictionary<string, Func<PairSnapshot, PairSnapshot>> s_faults = new(StringComparer.Ordinal)
    {
        ["HA1-HEARTBEAT"] = pair => WithGroup(pair, "mgmt", rule => rule.Protocol != "icmp"),
        ["HA1-CONTROL"] = pair => WithGroup(pair, "mgmt", rule => rule.PeerKind != TrafficPeerKind.Group),
        ["MGMT-ACCESS"] = pair => WithGroup(pair, "mgmt", rule => rule.FromPort != 443),
        ["MGMT-EXPOSURE"] = pair => WithRule(pair, "mgmt", new("tcp", 22, 22, TrafficPeerKind.Cidr, "0.0.0.0/0")),
        ["HA2-TRANSPORT"] = pair => WithGroup(pair, "ha", rule => rule.Protocol != "udp"),
        ["TRUST-INGRESS"] = pair => WithGroup(pair, "trust", _ => false),
        ["UNTRUST-CLOSED"] = pair => WithRule(pair, "untrust", new("tcp", 443, 443, TrafficPeerKind.Cidr, "0.0.0.0/0")),
        ["IAM-PROFILE"] = pair => WithInstance(pair, "secondary", instance => instance with { InstanceProfileArn = null }),
        ["INSTANCES"] = pair => WithInstance(pair, "secondary", instance => instance with { State = "stopped" }),
        ["INTERFACE-ORDER"] = pair => WithInstance(pair, "secondary", instance => instance with
        {
            Interfaces = new Dictionary<int, string> { [0] = "eni-ha-secondary", [1] = "eni-mgmt-secondary" },
        }),
        ["DATAPLANE-INTERFACES"] = pair => WithInterface(pair, "outside", eni => eni with { Attachment = null }),
        ["SOURCE-DEST-CHECK"] = pair => WithInterface(pair, "inside", eni => eni with { SourceDestCheck = true }),
        ["EIPS"] = pair => WithNetwork(pair, network => network with { Addresses = Replace(network.Addresses, "untrust", eip => eip with { NetworkInterfaceId = null }) }),
        ["SUBNETS"] = pair => WithNetwork(pair, network => network with { Subnets = Replace(network.Subnets, "ha", subnet => subnet with { AvailabilityZone = "eu-central-1b" }) }),
        ["PRIVATE-ROUTE"] = pair => WithTable(pair, "private", route => route with { State = "blackhole" }),
        ["PUBLIC-ROUTE"] = pair => WithTable(pair, "public", route => route with { Destination = "10.9.0.0/16" }),
        ["HA-ROUTE"] = pair => WithTable(pair, "ha", route => route with { TargetKind = RouteTargetKind.InternetGateway }),
        ["CHASSIS-READY"] = pair => pair with { Secondary = pair.Secondary with { IsChassisReady = false } },
        ["VERSIONS"] = pair => pair with { Secondary = pair.Secondary with { System = new SystemInfo { Version = "10.2.8" } } },
        ["WANTED-VERSIONS"] = pair => pair with { Topology = pair.Topology with { Software = new() { MinimumVersion = "10.2.10", MinimumPluginVersion = "3.0.5" } } },
        ["FAILOVER-MODE"] = pair => pair with { Primary = pair.Primary with { CommandLine = CommandLine(AwsFailoverMode.SecondaryIp, false) } },
        ["MODE-BOTH"] = pair => pair with { Secondary = pair.Secondary with { CommandLine = CommandLine(AwsFailoverMode.SecondaryIp, false) } },
        ["DPDK-OFF"] = pair => pair with { Primary = pair.Primary with { CommandLine = CommandLine(AwsFailoverMode.InterfaceMove, true) } },
        ["DPDK-BOTH"] = pair => pair with { Secondary = pair.Secondary with { CommandLine = CommandLine(AwsFailoverMode.InterfaceMove, true) } },
        ["PENDING-CHANGES"] = pair => pair with { Primary = pair.Primary with { HasPendingChanges = true } },
        ["RESTARTED"] = pair => pair with { Primary = pair.Primary with { Jobs = new[] { HaCommit("2026/01/01 00:55:00") } } },
        ["HA-ENABLED"] = pair => WithState(pair, state => state with { Enabled = false }),
        ["HA-STATES"] = pair => WithState(pair, state => state with { Local = state.Local with { State = "active" } }),
        ["SPLIT-BRAIN"] = pair => WithState(pair, state => state with { Local = state.Local with { State = "active" } }),
        ["SUSPENDED"] = pair => WithState(pair, state => state with { Local = state.Local with { State = "suspended" } }),
        ["PLUGIN-VERSIONS"] = pair => WithSystem(pair, system => system with { PluginVersions = new Dictionary<string, string> { ["vm_series"] = "2.0.7" } }),
        ["CLOCKS"] = pair => WithSystem(pair, system => system with { Time = "Thu Jan  1 02:00:00 2026" }),
        ["FREE-INDEXES"] = pair => WithInstance(pair, "secondary", instance => instance with
        {
            Interfaces = new Dictionary<int, string>(instance.Interfaces) { [3] = "eni-stranger" },
        }),
        ["HA1-LINK"] = pair => WithState(pair, state => state with { Peer = state.Peer with { ConnectionStatus = "down", ConnectionDownReason = "Never able to connect to peer" } }),
        ["HA2-LINK"] = pair => WithState(pair, state => state with { Peer = state.Peer with { Ha2Status = null } }),
        ["CONFIG-SYNC"] = pair => WithState(pair, state => state with { RunningSync = "not synchronized" }),
        ["SESSION-SYNC"] = pair => WithState(pair, state => state with { StateSync = "User-disabled" }),
        ["BUILDS"] = pair => WithState(pair, state => state with { Local = state.Local with { Compatibility = new Dictionary<string, string> { ["build"] = "Mismatch" } } }),
        ["CONTENT-VERSIONS"] = pair => WithState(pair, state => state with { Local = state.Local with { Compatibility = new Dictionary<string, string> { ["app"] = "Mismatch" } } }),
        ["HA-SYNC-JOB"] = pair => pair with { Secondary = pair.Secondary with { Jobs = new[] { new Job { Id = 5, Type = "HA-Sync", Status = "FIN", Result = "FAIL" } } } },
        ["SYNC-AGE"] = pair => pair with
        {
            Primary = pair.Primary with { Jobs = new[] { new Job { Id = 9, Type = "Commit", Status = "FIN", Result = "OK", Enqueued = "2026/01/01 00:58:00" } } },
            Secondary = pair.Secondary with { Jobs = new[] { new Job { Id = 5, Type = "HA-Sync", Status = "FIN", Result = "OK", Enqueued = "2026/01/01 00:57:00" } } },
        },
        ["LICENSES"] = pair => pair with { Secondary = pair.Secondary with { Licenses = new License[] { new() { Feature = "PA-VM" } } } },
        ["LICENSE-TERM"] = pair => pair with { Primary = pair.Primary with { Licenses = new License[] { new() { Feature = "PA-VM", Expires = new DateOnly(2026, 1, 20) } } } },
        ["CERTIFICATES"] = pair => pair with { Primary = pair.Primary with { Certificates = new CertificateTerm[] { new("portal", pair.TakenAt.AddDays(29)) } } },
        ["HA-GROUP"] = pair => WithSettings(pair, settings => settings with { GroupId = 2 }),
        ["PEER-ADDRESSES"] = pair => WithSettings(pair, settings => settings with { PeerAddress = "10.0.0.99" }),
        ["HA1-PORT"] = pair => WithSettings(pair, settings => settings with { Ha1 = new Ha1Link { Port = "ethernet1/4" } }),
        ["HA2-ADDRESSES"] = pair => WithSettings(pair, settings => settings with { Ha2 = settings.Ha2! with { Gateway = "10.0.3.2" } }),
        ["PRIORITIES"] = pair => WithSettings(pair, settings => settings with { DevicePriority = 90 }),
        ["PREEMPTION"] = pair => WithSettings(pair, settings => settings with { Preemptive = true }),
        ["HA-IF-BOTH"] = pair => pair with { Secondary = pair.Secondary with { Interfaces = Array.Empty<EthernetInterface>() } },
        ["DATAPLANE-PORTS"] = pair => pair with { Primary = pair.Primary with { Interfaces = new[] { pair.Primary.Interfaces.Value[0], pair.Primary.Interfaces.Value[1] } } },
        ["ZONES"] = pair => pair with { Primary = pair.Primary with { Zones = new Zone[] { new("trust") { Kind = ZoneKind.Layer3("ethernet1/2", "ethernet1/3") } } } },
        ["VIRTUAL-ROUTER"] = pair => pair with { Primary = pair.Primary with { VirtualRouter = new VirtualRouter("default") { Interfaces = ["ethernet1/2"] } } },
        ["DEFAULT-ROUTE"] = pair => pair with { Primary = pair.Primary with { StaticRoutes = new[] { pair.Primary.StaticRoutes.Value[1] } } },
        ["RETURN-ROUTE"] = pair => pair with { Primary = pair.Primary with { StaticRoutes = new[] { pair.Primary.StaticRoutes.Value[0] } } },
        ["SECURITY-POLICY"] = pair => pair with { Primary = pair.Primary with { SecurityRules = new[] { pair.Primary.SecurityRules.Value[0] with { Disabled = true } } } },
        ["NAT-POLICY"] = pair => pair with { Primary = pair.Primary with { NatRules = new[] { new NatRule("outbound") { SourceTranslation = null } } } },
        ["ROUTE-LOOKUP"] = pair => pair with { Primary = pair.Primary with { InternetRoute = new RouteLookup { IsDropped = true } } },
        ["SECURITY-MATCH"] = pair => pair with { Primary = pair.Primary with { OutboundSecurityRules = new[] { "deny-all", "allow-outbound" } } },
        ["NAT-MATCH"] = pair => pair with { Primary = pair.Primary with { OutboundNatRules = Array.Empty<string>() } },
    };

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    [Fact]
    public void Everything_passes_on_a_healthy_pair() =>
        Assert.All(
            PairCheck.All.Where(check => check.OnlyIn != FailoverMode.SecondaryIp).Select(check => check.Evaluate(HealthyPair.Snapshot)),
            result => Assert.True(result.Outcome == CheckOutcome.Passed, result.ToString()));

    [Fact]
    public void Every_check_has_its_own_id_and_a_fault_in_this_table()
    {
        Assert.Equal(PairCheck.All.Count, PairCheck.All.Select(check => check.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(PairCheck.All.Select(check => check.Id).Except(s_faults.Keys, StringComparer.Ordinal).Except(SecondaryIpCheckTests.Ids, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_fails_its_check_with_a_remedy(string id)
    {
        CheckResult result = Evaluate(id, s_faults[id](HealthyPair.Snapshot));

        Assert.True(result.Outcome == CheckOutcome.Failed, result.ToString());
        Assert.False(string.IsNullOrEmpty(result.Remedy));
        Assert.NotEqual(Evaluate(id, HealthyPair.Snapshot).Found, result.Found);
    }

    [Theory]
    [InlineData("HA1-HEARTBEAT", CheckSeverity.Error)]
    [InlineData("HA2-TRANSPORT", CheckSeverity.Error)]
    [InlineData("IAM-PROFILE", CheckSeverity.Error)]
    [InlineData("RETURN-ROUTE", CheckSeverity.Error)]
    [InlineData("HA-IF-BOTH", CheckSeverity.Error)]
    [InlineData("TRUST-INGRESS", CheckSeverity.Warning)]
    [InlineData("DPDK-BOTH", CheckSeverity.Warning)]
    [InlineData("MODE-BOTH", CheckSeverity.Warning)]
    public void A_lacking_correction_is_named_as_the_cause(string id, CheckSeverity severity)
    {
        CheckResult result = Evaluate(id, s_faults[id](HealthyPair.Snapshot));

        Assert.True(result.IsCause);
        Assert.Equal(severity, result.Severity);
        Assert.False(Evaluate(id, HealthyPair.Snapshot).IsCause);
    }

    [Fact]
    public void An_attached_instance_profile_is_not_said_to_allow_anything()
    {
        CheckResult result = Evaluate("IAM-PROFILE", HealthyPair.Snapshot);

        Assert.Equal("Both instances have an instance profile", result.Title);
        Assert.Contains("cannot see", result.Expected, StringComparison.Ordinal);
        Assert.Contains("what its role allows was not read", result.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NAT_rule_needs_a_named_zone_to_go_to_and_a_service()
    {
        NatRule good = HealthyPair.Snapshot.Primary.NatRules.Value[0];

        Assert.Contains("goes to any zone", Nat(good with { ToZones = ["any"] }), StringComparison.Ordinal);
        Assert.Contains("goes to no zone", Nat(good with { ToZones = null }), StringComparison.Ordinal);
        Assert.Contains("has no service", Nat(good with { Service = null }), StringComparison.Ordinal);
    }

    private static string Nat(NatRule rule)
    {
        PairSnapshot pair = HealthyPair.Snapshot with { Primary = HealthyPair.Snapshot.Primary with { NatRules = new[] { rule } } };
        CheckResult result = Evaluate("NAT-POLICY", pair);
        Assert.Equal(CheckOutcome.Failed, result.Outcome);
        return result.Found;
    }

    [Fact]
    public void An_instance_type_that_takes_too_few_interfaces_has_no_room()
    {
        CheckResult result = Evaluate("FREE-INDEXES", WithInstance(HealthyPair.Snapshot, "secondary", instance => instance with { Type = "m5.large" }));

        Assert.Equal(CheckOutcome.Failed, result.Outcome);
        Assert.Contains("m5.large takes 3 interfaces only", result.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_that_has_ended_fails_although_both_have_it()
    {
        var ended = new License[] { new() { Feature = "PA-VM", IsExpired = true } };
        PairSnapshot pair = HealthyPair.Snapshot with { Primary = HealthyPair.Snapshot.Primary with { Licenses = ended }, Secondary = HealthyPair.Snapshot.Secondary with { Licenses = ended } };

        Assert.Equal(CheckOutcome.Failed, Evaluate("LICENSES", pair).Outcome);
    }

    [Theory]
    [InlineData("1767225600", "2026-01-01T00:00:00Z")]
    [InlineData("never", null)]
    [InlineData("99999999999999999", null)]
    [InlineData(null, null)]
    public void The_end_of_a_certificate_is_read_from_its_epoch(string? epoch, string? end) => Assert.Equal(
        end is null ? (DateTimeOffset?)null : DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture),
        CertificateTerm.Of(new Certificate("portal") { ExpiryEpoch = epoch, PrivateKey = "secret" }).Expires);

    [Fact]
    public void Clocks_may_differ_by_the_time_that_asking_takes() => Assert.Equal(
        CheckOutcome.Passed, Evaluate("CLOCKS", WithSystem(HealthyPair.Snapshot, system => system with { Time = "Thu Jan  1 01:00:20 2026" })).Outcome);

    [Fact]
    public void HA2_without_a_transport_fails_although_the_group_lets_it_through()
    {
        PairSnapshot pair = WithSettings(HealthyPair.Snapshot, settings => settings with { Transport = null });

        Assert.Equal(CheckOutcome.Failed, Evaluate("HA2-TRANSPORT", pair).Outcome);
    }

    [Fact]
    public void HA2_over_IP_needs_protocol_99_and_not_the_UDP_port()
    {
        PairSnapshot pair = WithSettings(HealthyPair.Snapshot, settings => settings with { Transport = Ha2Transport.Ip });
        pair = pair with { Primary = pair.Primary with { Settings = pair.Secondary.Settings.Value! with { PeerAddress = "10.0.0.11" } } };

        Assert.Equal(CheckOutcome.Failed, Evaluate("HA2-TRANSPORT", pair).Outcome);
        Assert.Equal(CheckOutcome.Passed, Evaluate("HA2-TRANSPORT", WithRule(pair, "ha", new("99", null, null, TrafficPeerKind.Group, "sg-ha"))).Outcome);
    }

    [Fact]
    public void The_dataplane_belongs_to_the_active_firewall_after_a_failover_too()
    {
        PairSnapshot pair = HealthyPair.Snapshot with
        {
            Primary = HealthyPair.Snapshot.Primary with { State = HealthyPair.State("passive", "active") },
            Secondary = HealthyPair.Snapshot.Secondary with { State = HealthyPair.State("active", "passive") },
        };
        Assert.Equal(CheckOutcome.Failed, Evaluate("DATAPLANE-INTERFACES", pair).Outcome);

        pair = WithInterface(pair, "outside", eni => eni with { Attachment = eni.Attachment! with { InstanceId = "i-secondary" } });
        pair = WithInterface(pair, "inside", eni => eni with { Attachment = eni.Attachment! with { InstanceId = "i-secondary" } });
        Assert.Equal(CheckOutcome.Passed, Evaluate("DATAPLANE-INTERFACES", pair).Outcome);
    }

    [Fact]
    public void A_firewall_that_cannot_be_read_is_not_readable_and_no_exception()
    {
        PairSnapshot pair = HealthyPair.Snapshot with { Secondary = FirewallSnapshot.Unreadable(FirewallRole.Secondary, "connection refused") };

        CheckResult result = Evaluate("HA1-LINK", pair);
        Assert.Equal(CheckOutcome.NotReadable, result.Outcome);
        Assert.Contains("connection refused", result.Found, StringComparison.Ordinal);
        Assert.All(PairCheck.All, check => check.Evaluate(pair));
        Assert.Equal(CheckOutcome.Failed, Evaluate("HA1-HEARTBEAT", s_faults["HA1-HEARTBEAT"](pair)).Outcome);
    }

    [Fact]
    public void A_fault_of_one_firewall_shows_although_the_other_cannot_be_read()
    {
        PairSnapshot pair = HealthyPair.Snapshot with
        {
            Primary = FirewallSnapshot.Unreadable(FirewallRole.Primary, "connection refused"),
            Secondary = HealthyPair.Snapshot.Secondary with { IsChassisReady = false },
        };

        Assert.Equal(CheckOutcome.Failed, Evaluate("CHASSIS-READY", pair).Outcome);
    }

    [Theory]
    [InlineData("2026/01/01 00:49:59", false)]
    [InlineData("2026/01/01 00:50:01", true)]
    public void A_restart_is_due_when_HA_settings_were_committed_after_the_start(string committed, bool due)
    {
        // It is 01:00:00 on the firewall, and it has been up for ten minutes.
        SystemInfo system = HealthyPair.Snapshot.Primary.System.Value;

        Assert.Equal(due, HaCommits.RestartIsDue(system, [HaCommit(committed)]));
        Assert.False(HaCommits.RestartIsDue(system, [HaCommit(committed) with { Description = HaCommits.Description("poc", FirewallRole.Primary, changesHighAvailability: false) }]));
    }

    private static CheckResult Evaluate(string id, PairSnapshot pair) => PairCheck.All.Single(check => check.Id == id).Evaluate(pair);

    private static CommandLineState CommandLine(AwsFailoverMode mode, bool dpdk) => new(mode, "", dpdk, "");

    private static Job HaCommit(string enqueued) => new()
    {
        Id = 3,
        Type = "Commit",
        Status = "FIN",
        Result = "OK",
        Enqueued = enqueued,
        Description = HaCommits.Description("poc", FirewallRole.Primary, changesHighAvailability: true),
    };

    private static PairSnapshot WithState(PairSnapshot pair, Func<HighAvailabilityState, HighAvailabilityState> change) =>
        pair with { Secondary = pair.Secondary with { State = change(pair.Secondary.State.Value) } };

    private static PairSnapshot WithSystem(PairSnapshot pair, Func<SystemInfo, SystemInfo> change) =>
        pair with { Secondary = pair.Secondary with { System = change(pair.Secondary.System.Value) } };

    private static PairSnapshot WithSettings(PairSnapshot pair, Func<HighAvailability, HighAvailability> change) =>
        pair with { Secondary = pair.Secondary with { Settings = change(pair.Secondary.Settings.Value!) } };

    private static PairSnapshot WithNetwork(PairSnapshot pair, Func<Ec2Observation, Ec2Observation> change) => pair with { Network = change(pair.Network.Value) };

    private static PairSnapshot WithInstance(PairSnapshot pair, string role, Func<ObservedInstance, ObservedInstance> change) =>
        WithNetwork(pair, network => network with { Instances = Replace(network.Instances, role, change) });

    private static PairSnapshot WithInterface(PairSnapshot pair, string role, Func<ObservedNetworkInterface, ObservedNetworkInterface> change) =>
        WithNetwork(pair, network => network with { NetworkInterfaces = Replace(network.NetworkInterfaces, role, change) });

    private static PairSnapshot WithTable(PairSnapshot pair, string role, Func<ObservedRoute, ObservedRoute> change) =>
        WithNetwork(pair, network => network with { RouteTables = Replace(network.RouteTables, role, table => table with { Routes = [.. table.Routes.Select(change)] }) });

    private static PairSnapshot WithGroup(PairSnapshot pair, string role, Func<ObservedSecurityRule, bool> keep) =>
        WithNetwork(pair, network => network with { SecurityGroups = Replace(network.SecurityGroups, role, group => group with { Ingress = [.. group.Ingress.Where(keep)] }) });

    private static PairSnapshot WithRule(PairSnapshot pair, string role, ObservedSecurityRule rule) =>
        WithNetwork(pair, network => network with { SecurityGroups = Replace(network.SecurityGroups, role, group => group with { Ingress = [.. group.Ingress, rule] }) });

    private static Dictionary<string, T> Replace<T>(IReadOnlyDictionary<string, T> all, string key, Func<T, T> change) =>
        all.ToDictionary(pair => pair.Key, pair => pair.Key == key ? change(pair.Value) : pair.Value, StringComparer.Ordinal);
}
