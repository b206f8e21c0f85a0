namespace PanOs.HaPair.Tests;

public sealed class TopologyJsonTests
{
    private const string Least = """
        {
          "name": "edge", "region": "eu-west-1", "trustedCidrs": ["192.0.2.0/24"],
          "keyPair": { "name": "k", "publicKey": "ssh-ed25519 AAAA" }
        }
        """;

    [Fact]
    public void The_quickstarts_file_is_the_documented_pair() =>
        Assert.Equal(Sample.Documented with { AvailabilityZone = "eu-central-1a" }, HaPairTopology.Parse(Sample.PairJson));

    [Fact]
    public void Every_field_survives_being_written_and_read()
    {
        HaPairTopology topology = Sample.Documented with
        {
            AvailabilityZone = "eu-central-1b",
            TrustedCidrs = ["192.0.2.0/24", "198.51.100.7/32"],
            Image = new() { Id = "ami-0579cded2bf22993c", ProductCode = null, Version = "10.2" },
            Software = new() { MinimumVersion = "10.2.9-h1", MinimumPluginVersion = "3.0.5" },
            Licensing = new() { Model = LicenseModel.PayAsYouGo, AuthCode = true },
            InstanceProfile = null,
            Primary = Sample.Documented.Primary with { AvailabilityZone = "eu-central-1b", Ha = new("ha", "10.0.3.10") },
            Vpc = new("v", "10.0.0.0/16") { Id = "vpc-01234567", OwnerId = "123456789012", InternetGatewayId = "igw-01234567" },
            Subnets = new() { Management = new("m", "10.0.0.0/24") { Id = "subnet-01234567", RouteTableId = "rtb-01234567" } },
            RouteTables = new() { Public = "p", Ha = "h", Trust = "t", Private = "b" },
            Dataplane = new()
            {
                VirtualRouter = "vr1",
                Outside = new("out", "untrust") { DeviceIndex = 3 },
                Inside = new("in", "inner", "10.0.1.10") { DeviceIndex = 2 },
                Additional =
                [
                    new() { Name = "dmz", Zone = "dmz", Subnet = new("dmz-subnet", "10.0.5.0/24"), SecurityGroup = "dmz-sg" },
                    new() { Name = "lab", Zone = "lab", Subnet = new("lab-subnet", "10.0.6.0/24"), SecurityGroup = "lab-sg", Address = "10.0.6.9", DeviceIndex = 6, ElasticAddress = "lab-ip" },
                ],
            },
            HighAvailability = new()
            {
                GroupId = 7,
                Transport = HaTransport.Ethernet,
                Preemptive = true,
                Ha2KeepAlive = false,
                Timers = new() { Profile = HaTimerProfile.Advanced, HeartbeatInterval = 1000, HelloInterval = 8000, PromotionHoldTime = 500, PreemptionHoldTime = 1, MonitorFailHoldUpTime = 0, AdditionalMasterHoldUpTime = 500, MaxFlaps = 3 },
            },
            Policy = new()
            {
                SecurityRules = [new() { Name = "web", FromZones = ["inner"], ToZones = ["untrust"], Services = ["service-https"], Action = SecurityRuleAction.Drop, LogEnd = true, Disabled = true, Description = "why" }],
                NatRules = [new() { Name = "in", FromZones = ["untrust"], ToZones = ["untrust"], Service = "service-https", HidesSource = false, TranslatedAddress = "10.0.5.9", TranslatedPort = 8443, Disabled = false, Description = "what" }],
            },
            Corrections = CorrectionSet.All.Without(Correction.ReturnRoute).Without(Correction.IamProfile),
        };

        Assert.Equal(topology, HaPairTopology.Parse(topology.ToJson()));
    }

    [Fact]
    public void A_field_that_is_left_out_has_the_articles_value()
    {
        HaPairTopology topology = HaPairTopology.Parse(Least);

        Assert.Equal(new HaPairTopology { Name = "edge", Region = "eu-west-1", TrustedCidrs = ["192.0.2.0/24"], KeyPair = new("k", "ssh-ed25519 AAAA") }, topology);
        Assert.Equal("10.0.3.0/25", topology.Subnets.Ha.Cidr);
        Assert.Equal(CorrectionSet.All, topology.Corrections);
        Assert.Equal("eu-west-1a", topology.Zone);
        Assert.Null(topology.InstanceProfile);
    }

    [Fact]
    public void A_part_may_be_given_without_its_other_fields()
    {
        HaPairTopology topology = HaPairTopology.Parse(With("\"secondary\": { \"devicePriority\": 200 }, \"policy\": { \"natRules\": [{ \"name\": \"n\", \"fromZones\": [\"trust\"], \"toZones\": [\"untrust\"] }] }"));

        Assert.Equal(200, topology.Secondary.DevicePriority);
        Assert.Equal("PaloAlto-mgmt-secondary", topology.Secondary.Name);
        Assert.Equal("allow-outbound", Assert.Single(topology.Policy.SecurityRules).Name);
        Assert.Equal(["any"], Assert.Single(topology.Policy.NatRules).Sources);
    }

    [Theory]
    [InlineData("\"colour\": 1", "colour", "is not a known field; known here: name, region")]
    [InlineData("\"zone\": \"eu-west-1a\"", "zone", "is not a known field")]
    [InlineData("\"Vpc\": {}", "Vpc", "is not a known field")]
    [InlineData("\"subnets\": { \"trust\": { \"name\": \"t\", \"cird\": \"10.0.1.0/24\" } }", "subnets.trust.cird", "known here: name, cidr")]
    [InlineData("\"subnets\": { \"private\": [{ \"name\": \"p\" }] }", "subnets.private[0].cidr", "is required")]
    [InlineData("\"instanceType\": 5", "instanceType", "must be text, but is a number")]
    [InlineData("\"instanceType\": null", "instanceType", "must be text, but is null")]
    [InlineData("\"vpc\": []", "vpc", "must be an object in braces, but is a list")]
    [InlineData("\"corrections\": \"HA1-HEARTBEAT\"", "corrections", "must be a list of correction ids in brackets, but is text")]
    [InlineData("\"corrections\": [\"EIP-ORDER\", \"HA9\"]", "corrections[1]", "there are HA1-HEARTBEAT")]
    [InlineData("\"corrections\": [\"EIP-ORDER\", \"MODE-BOTH\", \"EIP-ORDER\"]", "corrections[2]", "EIP-ORDER is already given as corrections[0]")]
    [InlineData("\"primary\": { \"devicePriority\": 1.5 }", "primary.devicePriority", "must be a whole number from 0 to 255, but is 1.5")]
    [InlineData("\"primary\": { \"devicePriority\": \"100\" }", "primary.devicePriority", "must be a whole number from 0 to 255, but is text")]
    [InlineData("\"highAvailability\": { \"groupId\": 99999999999 }", "highAvailability.groupId", "must be a whole number from 1 to 63, but is 99999999999")]
    [InlineData("\"instanceType\": \"\\ud800\"", "instanceType", "holds half a surrogate pair in line 4")]
    [InlineData("\"trustedCidrs\": [], \n\"instanceType\": \"m5.xlarge\"", "trustedCidrs", "is given twice, the second time in line 4")]
    [InlineData("\"subnets\": { \"private\": [{ \"name\": \"a\", \"cidr\": \"10.0.4.0/24\" }, { \"name\": \"b\",\n\"name\": \"b\" }] }", "subnets.private[1].name", "in line 5")]
    [InlineData("\"highAvailability\": { \"preemptive\": \"no\" }", "highAvailability.preemptive", "must be true or false, but is text")]
    [InlineData("\"failoverMode\": \"secondary\"", "failoverMode", "must be \"interface-move\" or \"secondary-ip\"")]
    [InlineData("\"highAvailability\": { \"transport\": \"token-ring\" }", "highAvailability.transport", "must be \"udp\" or \"ip\" or \"ethernet\"")]
    [InlineData("\"highAvailability\": { \"timers\": { \"profile\": \"slow\" } }", "highAvailability.timers.profile", "must be \"recommended\"")]
    [InlineData("\"licensing\": { \"model\": \"free\" }", "licensing.model", "must be \"byol\" or \"payg\"")]
    [InlineData("\"licensing\": { \"authCode\": \"I1234567\" }", "licensing.authCode", "must be true or false, but is text")]
    [InlineData("\"highAvailability\": { \"timers\": {} }", "highAvailability.timers.profile", "is required")]
    [InlineData("\"dataplane\": { \"inside\": { \"name\": \"i\", \"zone\": \"trust\", \"deviceIndex\": \"3\" } }", "dataplane.inside.deviceIndex", "must be a whole number")]
    [InlineData("\"dataplane\": { \"additional\": [{ \"name\": \"d\", \"zone\": \"dmz\", \"securityGroup\": \"g\" }] }", "dataplane.additional[0].subnet", "is required")]
    [InlineData("\"policy\": { \"securityRules\": [{ \"name\": \"r\", \"fromZones\": [\"any\"], \"toZones\": [\"any\"], \"action\": \"permit\" }] }", "policy.securityRules[0].action", "must be \"allow\"")]
    [InlineData("\"highAvailability\": { \"transport\": 1 }", "highAvailability.transport", "must be \"udp\" or \"ip\"")]
    [InlineData("\"policy\": { \"securityRules\": [{ \"name\": \"r\", \"fromZones\": [1], \"toZones\": [\"any\"] }] }", "policy.securityRules[0].fromZones[0]", "must be text")]
    public void A_wrong_field_is_named_with_its_reason(string field, string path, string reason)
    {
        InvalidTopologyException exception = Assert.Throws<InvalidTopologyException>(() => HaPairTopology.Parse(With(field)));

        TopologyFault fault = Assert.Single(exception.Faults);
        Assert.Equal(path, fault.Field);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_can_guess_is_required_and_all_of_it_is_named_at_once()
    {
        InvalidTopologyException exception = Assert.Throws<InvalidTopologyException>(() => HaPairTopology.Parse("{}"));

        Assert.Equal("name region trustedCidrs keyPair", string.Join(' ', exception.Faults.Select(fault => fault.Field)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"name\": ")]
    [InlineData("{ \"name\": \"a\", \"name\": \"b\" }")]
    [InlineData("[]")]
    [InlineData("null")]
    public void A_text_that_is_no_topology_gets_the_same_exception(string text) =>
        Assert.Throws<InvalidTopologyException>(() => HaPairTopology.Parse(text));

    [Fact]
    public void A_text_that_is_not_JSON_is_called_so_with_its_place_and_not_a_field_given_twice()
    {
        InvalidTopologyException exception = Assert.Throws<InvalidTopologyException>(() => HaPairTopology.Parse("{\n  \"name\": edge\n}"));

        Assert.Equal("the document is not JSON (line 2, column 11)", Assert.Single(exception.Faults).Reason);
    }

    [Theory]
    [InlineData("{ \"\\udc00\": 1 }")]
    [InlineData("{ \"corrections\": [\"\\ud800\"], \"highAvailability\": { \"transport\": \"\\ud800x\" } }")]
    public void Half_a_surrogate_pair_is_a_fault_wherever_it_stands(string text)
    {
        InvalidTopologyException exception = Assert.Throws<InvalidTopologyException>(() => HaPairTopology.Parse(text));

        Assert.All(exception.Faults, fault => Assert.Contains("half a surrogate pair in line 1", fault.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_the_text_itself_is_a_fault() =>
        Assert.Throws<InvalidTopologyException>(() => HaPairTopology.Parse(With("\"instanceType\": \"" + (char)0xD800 + "\"")));

    [Theory]
    [InlineData("missing.json")]
    [InlineData("missing/pair.json")]
    public async Task A_missing_file_is_named_with_its_full_path(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, name);

        IOException exception = await Assert.ThrowsAnyAsync<IOException>(() => HaPairTopology.LoadAsync(path, TestContext.Current.CancellationToken));

        Assert.Equal($"There is no topology file '{path}'.", exception.Message);
    }

    [Fact]
    public async Task A_path_that_is_no_file_is_named_too()
    {
        IOException exception = await Assert.ThrowsAnyAsync<IOException>(() => HaPairTopology.LoadAsync(AppContext.BaseDirectory, TestContext.Current.CancellationToken));

        Assert.StartsWith($"The topology file '{AppContext.BaseDirectory}' cannot be read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_to_the_letter_differs_in_the_corrections_and_the_profile_only()
    {
        HaPairTopology article = Sample.Documented.AsWritten();

        Assert.Empty(article.Corrections);
        Assert.Null(article.InstanceProfile);
        Assert.Equal(Sample.Documented, article with { Corrections = CorrectionSet.All, InstanceProfile = "panos-ha" });
        Assert.Equal(article, HaPairTopology.AsWritten("paloalto-dev-poc", "eu-central-1", ["198.51.100.7/32"], Sample.PublicKey));
    }

    [Fact]
    public async Task A_file_is_read_like_its_text()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, Sample.PairJson, TestContext.Current.CancellationToken);

            Assert.Equal(HaPairTopology.Parse(Sample.PairJson), await HaPairTopology.LoadAsync(path, TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_caller_that_changes_its_list_later_does_not_change_the_topology()
    {
        List<string> trusted = ["192.0.2.0/24"];
        HaPairTopology topology = Sample.Documented with { TrustedCidrs = trusted };

        trusted.Add("0.0.0.0/0");

        Assert.Equal(["192.0.2.0/24"], topology.TrustedCidrs);
    }

    private static string With(string field) => Least.TrimEnd()[..^1] + ", " + field + " }";
}
