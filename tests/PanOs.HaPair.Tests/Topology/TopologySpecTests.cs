using PanOs.Aws;

namespace PanOs.HaPair.Tests;

public sealed class TopologySpecTests
{
    private static readonly DeploymentSpec Spec = TopologySpec.ToDeploymentSpec(Sample.Documented);
    private static readonly DeploymentSpec AsWritten = TopologySpec.ToDeploymentSpec(Sample.Documented.AsWritten());

    [Fact]
    public void The_specification_is_one_that_EC2_takes_with_and_without_the_corrections()
    {
        Assert.Empty(Spec.Validate());
        Assert.Empty(AsWritten.Validate());
    }

    [Fact]
    public void The_network_is_the_articles()
    {
        Assert.Equal("paloalto-dev-poc", Spec.Name);
        Assert.Equal("eu-central-1a", Spec.AvailabilityZone);
        Assert.Equal("paloAlto-dev-poc-vpc 10.0.0.0/21", $"{Spec.Vpc.Name} {Spec.Vpc.Cidr}");
        Assert.Equal(
            "mgmt 10.0.0.0/24, trust 10.0.1.0/24, untrust 10.0.2.0/24, ha 10.0.3.0/25, private-1 10.0.4.0/24",
            string.Join(", ", Spec.Subnets.Select(subnet => $"{subnet.Role} {subnet.Cidr}")));
        Assert.NotNull(Spec.InternetGateway);
    }

    [Fact]
    public void Only_management_and_untrust_reach_the_internet_directly_and_the_rest_goes_through_the_inside_interface()
    {
        Assert.Equal(
            "public: mgmt untrust; 0.0.0.0/0 internet gateway | ha: ha;  | trust: trust; 0.0.0.0/0 ENI inside | private: private-1; 0.0.0.0/0 ENI inside",
            string.Join(" | ", Spec.RouteTables.Select(table =>
                $"{table.Role}: {string.Join(' ', table.SubnetRoles)}; {string.Join(' ', table.Routes.Select(route => $"{route.DestinationCidr} {route.Target}"))}")));
    }

    [Fact]
    public void The_interfaces_are_six_and_only_the_dataplanes_forward_for_others()
    {
        Assert.Equal(
            "mgmt-primary Palo-mgmt-primary-eni mgmt, ha-primary Palo-HA-primary-eni ha, outside Palo-outside-eni untrust, inside Palo-inside-eni trust, "
            + "mgmt-secondary Palo-mgmt-secondary-eni mgmt, ha-secondary Palo-HA-secondary-eni ha",
            string.Join(", ", Spec.NetworkInterfaces.Select(each => $"{each.Role} {each.Name} {each.SubnetRole}")));
        Assert.Equal(
            "outside inside",
            string.Join(' ', Spec.NetworkInterfaces.Where(each => !each.SourceDestCheck).Select(each => each.Role)));
        Assert.All(Spec.NetworkInterfaces, each => Assert.Equal(each.SubnetRole, Assert.Single(each.SecurityGroupRoles)));
    }

    [Fact]
    public void A_fixed_address_reaches_its_interface()
    {
        HaPairTopology topology = Sample.Documented with
        {
            Secondary = Sample.Documented.Secondary with { Management = new("m", "10.0.0.20") },
            Dataplane = new() { Inside = new("i", "trust", "10.0.1.10") },
        };

        Assert.Equal(
            "inside 10.0.1.10, mgmt-secondary 10.0.0.20",
            string.Join(", ", TopologySpec.ToDeploymentSpec(topology).NetworkInterfaces
                .Where(each => each.PrivateAddress is not null).Select(each => $"{each.Role} {each.PrivateAddress}")));
    }

    [Fact]
    public void Three_Elastic_IPs_have_the_articles_names_and_interfaces() =>
        Assert.Equal(
            "mgmt-primary-ip on mgmt-primary, untrust-ip on outside, mgmt-secondary-ip on mgmt-secondary",
            string.Join(", ", Spec.ElasticAddresses.Select(each => $"{each.Name} on {each.NetworkInterfaceRole}")));

    [Fact]
    public void The_instances_have_four_and_two_interfaces_in_the_order_that_PAN_OS_requires()
    {
        Assert.Equal(
            "primary PaloAlto-mgmt-primary: 0 mgmt-primary 1 ha-primary 2 outside 3 inside | secondary PaloAlto-mgmt-secondary: 0 mgmt-secondary 1 ha-secondary",
            string.Join(" | ", Spec.Instances.Select(each =>
                $"{each.Role} {each.Name}: {string.Join(' ', each.NetworkInterfaces.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"))}")));
        Assert.All(Spec.Instances, each => Assert.Equal("m5.xlarge", each.Type));
        Assert.All(Spec.Instances, each =>
            Assert.Equal(ImageSpec.Newest("aws-marketplace", "PA-VM-AWS-10.2*", "6njl1pau431dv1qxipg63mvah"), each.Image));
    }

    [Fact]
    public void An_image_id_goes_before_the_search() =>
        Assert.All(
            TopologySpec.ToDeploymentSpec(Sample.Documented with { Image = new() { Id = "ami-0579cded2bf22993c" } }).Instances,
            each => Assert.Equal(ImageSpec.ById("ami-0579cded2bf22993c"), each.Image));

    [Theory]
    [InlineData("10.2", "PA-VM-AWS-10.2.*")]
    [InlineData("10.2.9", "PA-VM-AWS-10.2.9-*")]
    [InlineData("10.2.9-h1", "PA-VM-AWS-10.2.9-h1-*")]
    public void A_version_is_searched_for_by_its_name_and_is_not_the_beginning_of_another(string version, string pattern) =>
        Assert.All(
            TopologySpec.ToDeploymentSpec(Sample.Documented with { Image = new() { Version = version } }).Instances,
            each => Assert.Equal(ImageSpec.Newest("aws-marketplace", pattern, "6njl1pau431dv1qxipg63mvah"), each.Image));

    [Fact]
    public void The_article_opens_exactly_this()
    {
        Assert.Equal("tcp 22 from 198.51.100.7/32, tcp 443 from 198.51.100.7/32, tcp 0-65535 from group mgmt", Ingress(AsWritten, "mgmt"));
        Assert.Equal("icmp from group private, icmp from 10.0.1.0/24, icmp from 10.0.4.0/24", Ingress(AsWritten, "trust"));
        Assert.Equal("", Ingress(AsWritten, "untrust"));
        Assert.Equal("tcp 0-65535 from group ha", Ingress(AsWritten, "ha"));
        Assert.Equal("", Ingress(AsWritten, "private"));
    }

    [Theory]
    [InlineData("HA1-HEARTBEAT", "mgmt", "icmp from group mgmt")]
    [InlineData("HA2-TRANSPORT", "ha", "udp 29281 from group ha")]
    [InlineData("TRUST-INGRESS", "trust", "all from 10.0.4.0/24")]
    public void A_correction_adds_one_rule_to_its_group(string id, string group, string rule)
    {
        DeploymentSpec spec = TopologySpec.ToDeploymentSpec(
            Sample.Documented.AsWritten() with { Corrections = new CorrectionSet([Correction.Find(id)!]) });

        Assert.Equal($"{Ingress(AsWritten, group)}, {rule}", Ingress(spec, group));
        Assert.All(
            AsWritten.SecurityGroups.Where(each => !string.Equals(each.Role, group, StringComparison.Ordinal)),
            each => Assert.Equal(Ingress(AsWritten, each.Role), Ingress(spec, each.Role)));
    }

    [Fact]
    public void HA2_over_IP_needs_the_protocol_instead_of_the_port() =>
        Assert.Equal(
            "tcp 0-65535 from group ha, 99 from group ha",
            Ingress(TopologySpec.ToDeploymentSpec(Sample.Documented with { HighAvailability = new() { Transport = HaTransport.Ip } }), "ha"));

    [Fact]
    public void The_profile_is_given_at_launch_only_with_its_correction()
    {
        HaPairTopology without = Sample.Documented with { Corrections = CorrectionSet.All.Without(Correction.IamProfile) };

        Assert.All(Spec.Instances, each => Assert.Equal("panos-ha", each.InstanceProfile));
        Assert.All(TopologySpec.ToDeploymentSpec(without).Instances, each => Assert.Null(each.InstanceProfile));
    }

    private static string Ingress(DeploymentSpec spec, string group) => string.Join(", ", spec.SecurityGroups
        .Single(each => string.Equals(each.Role, group, StringComparison.Ordinal)).Ingress.Select(Describe));

    private static string Describe(SecurityRuleSpec rule)
    {
        string ports = rule.FromPort is null or -1 ? "" : rule.FromPort == rule.ToPort ? $" {rule.FromPort}" : $" {rule.FromPort}-{rule.ToPort}";
        return $"{(rule.Protocol is "-1" ? "all" : rule.Protocol)}{ports} from {rule.Peer}";
    }
}
