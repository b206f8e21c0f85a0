namespace PanOs.HaPair.Tests;

public sealed class TopologyValidationTests
{
    private static readonly HaPairTopology Good = Sample.Documented;

    private static readonly Dictionary<string, (HaPairTopology Topology, string Field, string Reason)> Faulty = new(StringComparer.Ordinal)
    {
        ["name with a line break"] = (Good with { Name = "poc\n" }, "name", "1 to 63"),
        ["region with a line break"] = (Good with { Region = "eu-central-1\n", AvailabilityZone = null }, "region", "not an AWS region"),
        ["zone with a line break"] = (Good with { AvailabilityZone = "eu-central-1a\n" }, "availabilityZone", "not a zone"),
        ["type with a line break"] = (Good with { InstanceType = "m5.xlarge\n" }, "instanceType", "not an EC2 instance type"),
        ["image id with a line break"] = (Good with { Image = new() { Id = "ami-0579cded2bf22993c\n" } }, "image.id", "not an AMI id"),
        ["profile with a line break"] = (Good with { InstanceProfile = "panos-ha\n" }, "instanceProfile", "not the name"),
        ["security zone with a line break"] = (Unruled(new() { Inside = new("i", "trust\n") }), "dataplane.inside.zone", "not a PAN-OS name"),
        ["router with a line break"] = (Good with { Dataplane = new() { VirtualRouter = "default\n" } }, "dataplane.virtualRouter", "not a PAN-OS name"),
        ["range with a null at its end"] = (Good with { TrustedCidrs = ["198.51.100.7/32\0"] }, "trustedCidrs[0]", "not an IPv4 range"),
        ["VPC name with a tab"] = (Good with { Vpc = Good.Vpc with { Name = "a\tb" } }, "vpc.name", "control character"),
        ["group with a line break"] = (Good with { SecurityGroups = new() { Ha = "HA\n" } }, "securityGroups.ha", "control character"),
        ["interface name with half a character"] = (Good with { Dataplane = new() { Inside = new("\ud800", "trust") } }, "dataplane.inside.name", "half a surrogate pair"),
        ["image pattern with a null"] = (Good with { Image = new() { NamePattern = "PA-VM\0*" } }, "image.namePattern", "control character"),
        ["zone any"] = (Unruled(new() { Outside = new("o", "any") }), "dataplane.outside.zone", "not free"),
        ["zone multicast"] = (Unruled(new() { Inside = new("i", "Multicast") }), "dataplane.inside.zone", "not free"),
        ["service that nobody defines"] = (Rule(r => r with { Services = ["service-https", "tcp-8443"] }), "policy.securityRules[0].services", "'tcp-8443' is not a service that every firewall has; there are any, application-default, service-http, service-https"),
        ["application with a line break"] = (Rule(r => r with { Applications = ["ssl\n"] }), "policy.securityRules[0].applications", "not the name of an application"),
        ["NAT to any zone"] = (Good with { Policy = new() { NatRules = [Good.Policy.NatRules[0] with { ToZones = ["any"] }] } }, "policy.natRules[0].toZones", "has any"),
        ["half the internet trusted"] = (Good with { TrustedCidrs = ["198.51.100.7/32", "128.0.0.0/1"] }, "trustedCidrs[1]", "is a /1"),
        ["trusted wider than a /8"] = (Good with { TrustedCidrs = ["10.0.0.0/7"] }, "trustedCidrs[0]", "/8 or narrower"),
        ["too many trusted networks"] = (Good with { TrustedCidrs = Hosts(30) }, "trustedCidrs", "62 rules in the management group; EC2 allows 60, so give at most 29"),
        ["too many private subnets"] = (Subnets(s => s with { Private = Behind(30) }), "subnets.private", "62 rules in the trust group; EC2 allows 60"),
        ["empty name"] = (Good with { Name = "" }, "name", "1 to 63"),
        ["long name"] = (Good with { Name = new string('x', 64) }, "name", "1 to 63"),
        ["no region"] = (Good with { Region = "Frankfurt", AvailabilityZone = null }, "region", "not an AWS region"),
        ["zone of another region"] = (Good with { AvailabilityZone = "eu-west-1a" }, "availabilityZone", "not a zone of region eu-central-1"),
        ["zone without its letter"] = (Good with { AvailabilityZone = "eu-central-1" }, "availabilityZone", "not a zone"),
        ["VPC that is no range"] = (Good with { Vpc = Good.Vpc with { Cidr = "10.0.0.0" } }, "vpc.cidr", "not an IPv4 range"),
        ["VPC with host bits"] = (Good with { Vpc = Good.Vpc with { Cidr = "10.0.1.0/21" } }, "vpc.cidr", "the range itself is 10.0.0.0/21"),
        ["VPC too large"] = (Good with { Vpc = Good.Vpc with { Cidr = "10.0.0.0/15" } }, "vpc.cidr", "/16 to /28"),
        ["VPC without name"] = (Good with { Vpc = Good.Vpc with { Name = " " } }, "vpc.name", "is empty"),
        ["nobody trusted"] = (Good with { TrustedCidrs = [] }, "trustedCidrs", "no network"),
        ["everybody trusted"] = (Good with { TrustedCidrs = ["0.0.0.0/0"] }, "trustedCidrs[0]", "whole internet"),
        ["trusted address without length"] = (Good with { TrustedCidrs = ["198.51.100.7"] }, "trustedCidrs[0]", "not an IPv4 range"),
        ["trusted twice"] = (Good with { TrustedCidrs = ["198.51.100.7/32", "198.51.100.7/32"] }, "trustedCidrs[1]", "trustedCidrs[0]"),
        ["leading zero in a range"] = (Subnets(s => s with { Trust = s.Trust with { Cidr = "10.0.01.0/24" } }), "subnets.trust.cidr", "not an IPv4 range"),
        ["overlapping subnets"] = (Subnets(s => s with { Trust = s.Trust with { Cidr = "10.0.0.128/25" } }), "subnets.trust.cidr", "overlaps subnets.management.cidr, 10.0.0.0/24"),
        ["subnet over another"] = (Subnets(s => s with { Ha = s.Ha with { Cidr = "10.0.2.0/23" } }), "subnets.ha.cidr", "overlaps subnets.untrust.cidr"),
        ["subnet outside"] = (Subnets(s => s with { Untrust = s.Untrust with { Cidr = "10.0.8.0/24" } }), "subnets.untrust.cidr", "outside the VPC's 10.0.0.0/21"),
        ["subnet too small"] = (Subnets(s => s with { Ha = s.Ha with { Cidr = "10.0.3.0/29" } }), "subnets.ha.cidr", "/16 to /28"),
        ["no private subnet"] = (Subnets(s => s with { Private = [] }), "subnets.private", "at least one"),
        ["bad private subnet"] = (Subnets(s => s with { Private = [.. s.Private, new("more", "10.0.5.1/24")] }), "subnets.private[1].cidr", "the range itself is 10.0.5.0/24"),
        ["two subnets of a name"] = (Subnets(s => s with { Ha = s.Ha with { Name = s.Trust.Name } }), "subnets.ha.name", "subnets.trust.name"),
        ["group that EC2 keeps"] = (Good with { SecurityGroups = new() { Ha = "sg-ha" } }, "securityGroups.ha", "sg-"),
        ["group with an odd character"] = (Good with { SecurityGroups = new() { Ha = "HA\"group" } }, "securityGroups.ha", "does not allow"),
        ["two groups of a name"] = (Good with { SecurityGroups = new() { Ha = "Palo-mgmt-SG" } }, "securityGroups.ha", "securityGroups.management"),
        ["two addresses of a name"] = (Good with { ElasticAddresses = new() { Untrust = "mgmt-primary-ip" } }, "elasticAddresses.untrust", "elasticAddresses.primaryManagement"),
        ["type with three interfaces"] = (Good with { InstanceType = "m5.large" }, "instanceType", "allows 3 network interfaces; each firewall needs 4"),
        ["type with two interfaces"] = (Good with { InstanceType = "m4.large" }, "instanceType", "allows 2"),
        ["no failover mode"] = (Good with { FailoverMode = (FailoverMode)7 }, "failoverMode", "neither interface-move nor secondary-ip"),
        ["floating address outside"] = (Floating("10.0.1.9"), "dataplane.outside.floatingAddress", "outside its subnet's 10.0.2.0/24"),
        ["floating address that AWS keeps"] = (Floating("10.0.2.255"), "dataplane.outside.floatingAddress", "is reserved"),
        ["floating address that is none"] = (Floating("10.0.2"), "dataplane.outside.floatingAddress", "not an IPv4 address"),
        ["default floating address that is taken"] = (SecondaryIp(new("o", "untrust", "10.0.2.254")), "dataplane.outside.floatingAddress", "dataplane.outside.address"),
        ["two dataplane interfaces of a name"] = (SecondaryIp(new("o", "untrust") { OnSecondary = new("o") }), "dataplane.outside.onSecondary.name", "dataplane.outside.name"),
        ["secondary's address outside"] = (SecondaryIp(new("o", "untrust") { OnSecondary = new("p", "10.0.1.7") }), "dataplane.outside.onSecondary.address", "outside its subnet's"),
        ["no type"] = (Good with { InstanceType = "large" }, "instanceType", "not an EC2 instance type"),
        ["no image id"] = (Good with { Image = new() { Id = "PA-VM" } }, "image.id", "not an AMI id"),
        ["no image name"] = (Good with { Image = new() { NamePattern = "" } }, "image.namePattern", "is empty"),
        ["no instance profile"] = (Good with { InstanceProfile = null }, "instanceProfile", "IAM-PROFILE"),
        ["profile that is a path"] = (Good with { InstanceProfile = "a/b" }, "instanceProfile", "not the name"),
        ["no key"] = (Good with { KeyPair = new("key", "") }, "keyPair.publicKey", "not one line"),
        ["key of another algorithm inside"] = (Good with { KeyPair = new("key", Sample.PublicKey.Replace("ssh-ed25519", "ssh-rsa", StringComparison.Ordinal)) }, "keyPair.publicKey", "not one line"),
        ["key name"] = (Good with { KeyPair = new("", Sample.PublicKey) }, "keyPair.name", "is empty"),
        ["peer in another zone"] = (Good with { Secondary = Good.Secondary with { AvailabilityZone = "eu-central-1b" } }, "secondary.availabilityZone", "the pair lives in eu-central-1a"),
        ["same priorities"] = (Good with { Secondary = Good.Secondary with { DevicePriority = 100 } }, "secondary.devicePriority", "greater than the primary's 100"),
        ["VPC name too long for the gateway that is named after it"] = (Good with { Vpc = Good.Vpc with { Name = new string('v', 253) } }, "vpc.name", "at most 251"),
        ["priority too large"] = (Good with { Secondary = Good.Secondary with { DevicePriority = 256 } }, "secondary.devicePriority", "0 to 255"),
        ["two firewalls of a name"] = (Good with { Secondary = Good.Secondary with { Name = Good.Primary.Name } }, "secondary.name", "primary.name"),
        ["two interfaces of a name"] = (Good with { Primary = Good.Primary with { Ha = Good.Secondary.Ha } }, "secondary.ha.name", "primary.ha.name"),
        ["address outside its subnet"] = (Good with { Primary = Good.Primary with { Ha = Good.Primary.Ha with { Address = "10.0.3.130" } } }, "primary.ha.address", "outside its subnet's 10.0.3.0/25"),
        ["reserved address"] = (Good with { Primary = Good.Primary with { Ha = Good.Primary.Ha with { Address = "10.0.3.3" } } }, "primary.ha.address", "reserved"),
        ["last address"] = (Good with { Primary = Good.Primary with { Ha = Good.Primary.Ha with { Address = "10.0.3.127" } } }, "primary.ha.address", "reserved"),
        ["no address"] = (Good with { Dataplane = new() { Inside = new("i", "trust", "here") } }, "dataplane.inside.address", "not an IPv4 address"),
        ["address twice"] = (Good with { Primary = Good.Primary with { Ha = new("a", "10.0.3.9") }, Secondary = Good.Secondary with { Ha = new("b", "10.0.3.9") } }, "secondary.ha.address", "primary.ha.address"),
        ["long zone"] = (Good with { Dataplane = new() { Inside = new("i", new string('z', 32)) }, Policy = new() { SecurityRules = [], NatRules = [] } }, "dataplane.inside.zone", "PAN-OS allows 31"),
        ["zone with a quote"] = (Good with { Dataplane = new() { Inside = new("i", "tr'ust") }, Policy = new() { SecurityRules = [], NatRules = [] } }, "dataplane.inside.zone", "not a PAN-OS name"),
        ["one zone for both"] = (Good with { Dataplane = new() { Inside = new("i", "untrust") }, Policy = new() { SecurityRules = [], NatRules = [] } }, "dataplane.inside.zone", "dataplane.outside.zone"),
        ["long router"] = (Good with { Dataplane = new() { VirtualRouter = new string('r', 32) } }, "dataplane.virtualRouter", "PAN-OS allows 31"),
        ["HA group"] = (Good with { HighAvailability = new() { GroupId = 64 } }, "highAvailability.groupId", "1 to 63"),
        ["long rule name"] = (Rule(r => r with { Name = new string('r', 64) }), "policy.securityRules[0].name", "PAN-OS allows 63"),
        ["unknown zone in a rule"] = (Rule(r => r with { ToZones = ["dmz"] }), "policy.securityRules[0].toZones", "'dmz' is not a zone"),
        ["address object in a rule"] = (Rule(r => r with { Sources = ["web-server"] }), "policy.securityRules[0].sources", "neither any"),
        ["any beside others"] = (Rule(r => r with { Services = ["any", "service-https"] }), "policy.securityRules[0].services", "any beside"),
        ["empty list in a rule"] = (Rule(r => r with { Applications = [] }), "policy.securityRules[0].applications", "write any"),
        ["NAT from an unknown zone"] = (Good with { Policy = new() { NatRules = [Good.Policy.NatRules[0] with { FromZones = ["dmz"] }] } }, "policy.natRules[0].fromZones", "'dmz'"),
        ["HA2 over Ethernet"] = (Good with { HighAvailability = new() { Transport = HaTransport.Ethernet } }, "highAvailability.transport", "a VPC does not carry"),
        ["timers without a value"] = (Timers(new() { Profile = HaTimerProfile.Advanced }), "highAvailability.timers", "advanced without a value"),
        ["a value beside a profile"] = (Timers(new() { Profile = HaTimerProfile.Aggressive, HelloInterval = 8000 }), "highAvailability.timers.helloInterval", "only the advanced profile"),
        ["a negative time"] = (Timers(new() { Profile = HaTimerProfile.Advanced, HelloInterval = -1 }), "highAvailability.timers.helloInterval", "not negative"),
        ["a device index that is HA's"] = (Good with { Dataplane = new() { Outside = new("o", "untrust") { DeviceIndex = 1 } } }, "dataplane.outside.deviceIndex", "index 0 is management and 1 is HA"),
        ["one device index for two"] = (Good with { Dataplane = new() { Outside = new("o", "untrust") { DeviceIndex = 3 } } }, "dataplane.inside.deviceIndex", "dataplane.outside.deviceIndex"),
        ["a DMZ on a type without room"] = (Dmz(_ => _, "m5.xlarge"), "instanceType", "allows 4 network interfaces; each firewall needs 5"),
        ["a DMZ in the VPC's range twice"] = (Dmz(d => d with { Subnet = new("dmz", "10.0.4.0/25") }), "subnets.private[0].cidr", "overlaps dataplane.additional[0].subnet.cidr"),
        ["a DMZ in the inside zone"] = (Dmz(d => d with { Zone = "trust" }), "dataplane.additional[0].zone", "dataplane.inside.zone"),
        ["a DMZ with a fixed address outside"] = (Dmz(d => d with { Address = "10.0.6.9" }), "dataplane.additional[0].address", "outside its subnet's 10.0.5.0/24"),
        ["a DMZ with the group of another"] = (Dmz(d => d with { SecurityGroup = "Palo-HA-SG" }), "dataplane.additional[0].securityGroup", "securityGroups.ha"),
        ["a DMZ with the Elastic IP of another"] = (Dmz(d => d with { ElasticAddress = "untrust-ip" }), "dataplane.additional[0].elasticAddress", "elasticAddresses.untrust"),
        ["two route tables of a name"] = (Good with { RouteTables = new() { Ha = "Palo-trust-rt" } }, "routeTables.trust", "routeTables.ha"),
        ["NAT that translates nothing"] = (Nat(r => r with { HidesSource = false }), "policy.natRules[0]", "translates nothing"),
        ["NAT to no address"] = (Nat(r => r with { TranslatedAddress = "web" }), "policy.natRules[0].translatedAddress", "not an IPv4 address"),
        ["NAT to a port alone"] = (Nat(r => r with { TranslatedPort = 80 }), "policy.natRules[0].translatedPort", "without translatedAddress"),
        ["NAT to no port"] = (Nat(r => r with { TranslatedAddress = "10.0.4.9", TranslatedPort = 70000 }), "policy.natRules[0].translatedPort", "1 to 65535"),
        ["NAT of an application's default"] = (Nat(r => r with { Service = "application-default" }), "policy.natRules[0].service", "for security rules"),
        ["a long description"] = (Rule(r => r with { Description = new string('d', 1025) }), "policy.securityRules[0].description", "PAN-OS allows 1024"),
        ["a subnet of a VPC that is yet to be made"] = (Subnets(s => s with { Ha = s.Ha with { Id = "subnet-0123456789abcdef0" } }), "subnets.ha.id", "give vpc.id too"),
        ["a gateway of a VPC that is yet to be made"] = (Good with { Vpc = Good.Vpc with { InternetGatewayId = "igw-01234567" } }, "vpc.internetGatewayId", "give vpc.id too"),
        ["an owner of a VPC that is yet to be made"] = (Good with { Vpc = Good.Vpc with { OwnerId = "123456789012" } }, "vpc.ownerId", "without vpc.id"),
        ["an owner that is no account"] = (Good with { Vpc = Good.Vpc with { Id = "vpc-01234567", OwnerId = "acme" } }, "vpc.ownerId", "twelve digits"),
        ["a VPC's name as its id"] = (Good with { Vpc = Good.Vpc with { Id = "my-vpc" } }, "vpc.id", "not an id such as vpc-"),
        ["one existing subnet for two"] = (Existing(s => s with { Ha = s.Ha with { Id = "subnet-01234567" }, Trust = s.Trust with { Id = "subnet-01234567" } }), "subnets.ha.id", "subnets.trust.id"),
        ["a table of a new subnet"] = (Existing(s => s with { Ha = s.Ha with { RouteTableId = "rtb-01234567" } }), "subnets.ha.routeTableId", "without subnets.ha.id"),
        ["a table for the trust subnet"] = (Existing(s => s with { Trust = s.Trust with { Id = "subnet-01234567", RouteTableId = "rtb-01234567" } }), "subnets.trust.routeTableId", "yet to be made"),
        ["a table for HA and management"] = (Existing(s => s with
        {
            Management = s.Management with { Id = "subnet-01234567", RouteTableId = "rtb-01234567" },
            Ha = s.Ha with { Id = "subnet-11234567", RouteTableId = "rtb-01234567" },
        }), "subnets.ha.routeTableId", "reaches the VPC only"),
        ["a code for an image that is paid as you go"] = (Good with { Licensing = new() { Model = LicenseModel.PayAsYouGo, AuthCode = true }, Image = new() { ProductCode = null } }, "licensing.authCode", "brings its licence along"),
        ["the wrong image for paying as you go"] = (Good with { Licensing = new() { Model = LicenseModel.PayAsYouGo } }, "image.productCode", "bring-your-own-licence"),
        ["a version that is none"] = (Good with { Image = new() { Version = "ten" } }, "image.version", "not a version"),
        ["a version beside an image"] = (Good with { Image = new() { Version = "10.2.9", Id = "ami-0579cded2bf22993c" } }, "image.version", "beside image.id"),
        ["a version older than the oldest"] = (Good with { Image = new() { Version = "10.2.9" }, Software = new() { MinimumVersion = "10.2.9-h1" } }, "image.version", "older than software.minimumVersion"),
        ["a plugin's version that is none"] = (Good with { Software = new() { MinimumPluginVersion = "3" } }, "software.minimumPluginVersion", "not a version"),
        ["two rules of a name"] = (Good with { Policy = new() { SecurityRules = [.. Good.Policy.SecurityRules, .. Good.Policy.SecurityRules] } }, "policy.securityRules[1].name", "policy.securityRules[0].name"),
    };

    private static HaPairTopology Existing(Func<SubnetsTopology, SubnetsTopology> change) =>
        Good with { Vpc = Good.Vpc with { Id = "vpc-01234567" }, Subnets = change(new()) };

    private static HaPairTopology Timers(HaTimersTopology timers) => Good with { HighAvailability = new() { Timers = timers } };

    private static HaPairTopology Nat(Func<NatRuleTopology, NatRuleTopology> change) =>
        Good with { Policy = Good.Policy with { NatRules = [change(Good.Policy.NatRules[0])] } };

    private static HaPairTopology Dmz(Func<AdditionalInterfaceTopology, AdditionalInterfaceTopology> change, string type = "m5.4xlarge") => Good with
    {
        InstanceType = type,
        Dataplane = new() { Additional = [change(new() { Name = "dmz-eni", Zone = "dmz", Subnet = new("dmz", "10.0.5.0/24"), SecurityGroup = "dmz-sg" })] },
    };

    public static TheoryData<string> Cases => [.. Faulty.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_is_the_only_one_and_names_its_field_and_reason(string name)
    {
        (HaPairTopology topology, string field, string reason) = Faulty[name];

        TopologyFault fault = Assert.Single(topology.Validate());

        Assert.Equal(field, fault.Field);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documented_pair_and_the_article_to_the_letter_have_no_fault()
    {
        Assert.Empty(Good.Validate());
        Assert.Empty(Good.AsWritten().Validate());
    }

    [Theory]
    [InlineData("m5.xlarge")]
    [InlineData("x99.huge")]
    public void A_type_with_enough_interfaces_and_one_that_is_not_known_here_pass(string type) =>
        Assert.Empty((Good with { InstanceType = type }).Validate());

    [Fact]
    public void All_faults_are_in_one_exception_whose_message_names_each()
    {
        HaPairTopology topology = Good with { InstanceType = "m5.large", TrustedCidrs = [] };

        InvalidTopologyException exception = Assert.Throws<InvalidTopologyException>(topology.ThrowIfInvalid);

        Assert.Equal("trustedCidrs instanceType", string.Join(' ', exception.Faults.Select(fault => fault.Field)));
        Assert.All(exception.Faults, fault => Assert.Contains(fault.ToString(), exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_private_key_given_by_mistake_is_recognised_and_not_repeated()
    {
        HaPairTopology topology = Good with { KeyPair = new("key", "-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n") };

        TopologyFault fault = Assert.Single(topology.Validate());

        Assert.Contains("is a private key", fault.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_networks_and_subnets_as_EC2_has_rules_for_pass()
    {
        Assert.Empty((Good with { TrustedCidrs = Hosts(29) }).Validate());
        Assert.Empty(Subnets(s => s with { Private = Behind(29) }).Validate());
        Assert.Empty((Good with { TrustedCidrs = ["10.0.0.0/8"] }).Validate());
    }

    [Fact]
    public void Both_halves_of_the_internet_are_as_bad_as_the_whole() =>
        Assert.Equal(["trustedCidrs[0]", "trustedCidrs[1]"], (Good with { TrustedCidrs = ["0.0.0.0/1", "128.0.0.0/1"] }).Validate().Select(fault => fault.Field));

    [Fact]
    public void The_services_that_every_firewall_has_pass() =>
        Assert.All(["any", "application-default", "service-http", "service-https"], service => Assert.Empty(Rule(r => r with { Services = [service] }).Validate()));

    public static TheoryData<string> Nulls => [.. s_nulls.Keys];

    [Theory]
    [MemberData(nameof(Nulls))]
    public void Null_in_place_of_a_value_is_a_fault_and_no_exception(string field)
    {
        TopologyFault fault = Assert.Single(s_nulls[field]().Validate());

        Assert.Equal((field, "is null, but a value is needed"), (fault.Field, fault.Reason));
    }

    private static readonly Dictionary<string, Func<HaPairTopology>> s_nulls = new(StringComparer.Ordinal)
    {
        ["name"] = () => Good with { Name = null! },
        ["region"] = () => Good with { Region = null! },
        ["vpc"] = () => Good with { Vpc = null! },
        ["vpc.cidr"] = () => Good with { Vpc = new("vpc", null!) },
        ["trustedCidrs"] = () => Good with { TrustedCidrs = null! },
        ["trustedCidrs[1]"] = () => Good with { TrustedCidrs = ["192.0.2.0/24", null!] },
        ["subnets"] = () => Good with { Subnets = null! },
        ["subnets.private"] = () => Subnets(s => s with { Private = null! }),
        ["subnets.private[0]"] = () => Subnets(s => s with { Private = [null!] }),
        ["subnets.private[0].name"] = () => Subnets(s => s with { Private = [new(null!, "10.0.4.0/24")] }),
        ["securityGroups.ha"] = () => Good with { SecurityGroups = new() { Ha = null! } },
        ["image.owner"] = () => Good with { Image = new() { Owner = null! } },
        ["keyPair.publicKey"] = () => Good with { KeyPair = new("key", null!) },
        ["primary"] = () => Good with { Primary = null! },
        ["secondary.ha"] = () => Good with { Secondary = Good.Secondary with { Ha = null! } },
        ["dataplane.inside"] = () => Good with { Dataplane = new() { Inside = null! } },
        ["highAvailability"] = () => Good with { HighAvailability = null! },
        ["policy.securityRules[0].fromZones"] = () => Rule(r => r with { FromZones = null! }),
        ["policy.securityRules[0].services[0]"] = () => Rule(r => r with { Services = [null!] }),
        ["policy.natRules[0]"] = () => Good with { Policy = new() { NatRules = [null!] } },
        ["corrections"] = () => Good with { Corrections = null! },
    };

    private static string[] Hosts(int count) => [.. Enumerable.Range(1, count).Select(number => $"198.51.100.{number}/32")];

    private static SubnetTopology[] Behind(int count) => [.. Enumerable.Range(0, count).Select(number => new SubnetTopology($"private {number}", $"10.0.{4 + (number / 16)}.{number % 16 * 16}/28"))];

    private static HaPairTopology Floating(string address) => SecondaryIp(new("o", "untrust") { FloatingAddress = address });

    private static HaPairTopology SecondaryIp(DataplaneInterfaceTopology outside) =>
        Good with { FailoverMode = FailoverMode.SecondaryIp, Dataplane = new() { Outside = outside } };

    private static HaPairTopology Unruled(DataplaneTopology dataplane) => Good with { Dataplane = dataplane, Policy = new() { SecurityRules = [], NatRules = [] } };

    private static HaPairTopology Subnets(Func<SubnetsTopology, SubnetsTopology> change) => Good with { Subnets = change(Good.Subnets) };

    private static HaPairTopology Rule(Func<SecurityRuleTopology, SecurityRuleTopology> change) =>
        Good with { Policy = Good.Policy with { SecurityRules = [change(Good.Policy.SecurityRules[0])] } };
}
