using System.Net;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class VpcActions
{
    private static readonly Ec2Filters<Ec2Vpc> s_filters = new(vpc => vpc.Tags)
    {
        ["vpc-id"] = vpc => [vpc.Id],
        ["cidr"] = vpc => [vpc.Cidr.ToString()],
        ["cidr-block-association.cidr-block"] = vpc => [vpc.Cidr.ToString()],
        ["state"] = vpc => [vpc.State],
        ["is-default"] = _ => ["false"],
    };

    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        IPNetwork cidr = Cidr.Parse("cidrBlock", form.Required("CidrBlock"));

        // Unconfirmed: the code.
        if (cidr.PrefixLength is < 16 or > 28)
        {
            throw new Ec2Fault("InvalidVpc.Range", $"The CIDR '{cidr}' is invalid.");
        }

        if (form.Optional("InstanceTenancy") is not (null or "default"))
        {
            throw Ec2Fault.BadValue("The simulator knows default tenancy only");
        }

        var tags = new Ec2Tagging(form, ec2.Vpcs.ResourceType);
        var vpc = new Ec2Vpc(ec2.Ids.Next("vpc"), cidr);
        tags.Apply(ec2.Vpcs, vpc);
        ec2.Vpcs.Add(vpc);
        ec2.RouteTables.Add(new Ec2RouteTable(ec2.Ids.Next("rtb"), vpc, isMain: true) { MainAssociationId = ec2.Ids.Next("rtbassoc") });
        SecurityGroupActions.AddDefault(ec2, vpc);
        XElement answer = El("vpc", Content(ec2, vpc));
        ec2.After(ec2.Options.Timings.NetworkCreation, () => vpc.State = "available");
        return [answer];
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Vpc vpc = ec2.Vpcs.Require(form.Required("VpcId"));
        if (ec2.Subnets.Any(subnet => subnet.Vpc == vpc)
            || ec2.InternetGateways.Any(gateway => gateway.Vpc == vpc)
            || ec2.RouteTables.Any(table => table.Vpc == vpc && !table.IsMain)
            || ec2.SecurityGroups.Any(group => group.Vpc == vpc && !group.IsDefault)
            || ec2.NetworkInterfaces.Any(eni => eni.Subnet.Vpc == vpc))
        {
            throw Ec2Fault.InUse($"The vpc '{vpc.Id}' has dependencies and cannot be deleted.");
        }

        foreach (Ec2RouteTable table in ec2.RouteTables.Where(table => table.Vpc == vpc).ToList())
        {
            ec2.RouteTables.Remove(table);
        }

        foreach (Ec2SecurityGroup group in ec2.SecurityGroups.Where(group => group.Vpc == vpc).ToList())
        {
            ec2.SecurityGroups.Remove(group);
        }

        ec2.Vpcs.Remove(vpc);
        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Vpc> vpcs = s_filters.Apply(form, ec2.Vpcs.Select(form.List("VpcId")));
        return Ec2Pages.Page(ec2, form, "vpcSet", vpcs, vpc => Content(ec2, vpc), "VpcId");
    }

    public static XElement[] ModifyAttribute(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Vpc vpc = ec2.Vpcs.Require(form.Required("VpcId"));
        bool? support = form.Flag("EnableDnsSupport.Value");
        bool? hostnames = form.Flag("EnableDnsHostnames.Value");
        if (support is null == hostnames is null)
        {
            throw Ec2Fault.BadCombination("Exactly one attribute must be given");
        }

        vpc.EnableDnsSupport = support ?? vpc.EnableDnsSupport;
        vpc.EnableDnsHostnames = hostnames ?? vpc.EnableDnsHostnames;
        return Done();
    }

    public static XElement[] DescribeAttribute(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Vpc vpc = ec2.Vpcs.Require(form.Required("VpcId"));
        string attribute = form.Required("Attribute");
        bool value = attribute switch
        {
            "enableDnsSupport" => vpc.EnableDnsSupport,
            "enableDnsHostnames" => vpc.EnableDnsHostnames,
            _ => throw Ec2Fault.BadValue($"Value ({attribute}) for parameter attribute is invalid. Unknown attribute."),
        };
        return [El("vpcId", vpc.Id), El(attribute, El("value", value))];
    }

    private static object?[] Content(Ec2Simulator ec2, Ec2Vpc vpc) =>
    [
        El("vpcId", vpc.Id),
        El("ownerId", ec2.Options.AccountId),
        El("state", vpc.State),
        El("cidrBlock", vpc.Cidr.ToString()),
        Set("cidrBlockAssociationSet", [vpc], one => new[]
        {
            El("associationId", "vpc-cidr-assoc-" + one.Id["vpc-".Length..]),
            El("cidrBlock", one.Cidr.ToString()),
            El("cidrBlockState", El("state", "associated")),
        }),
        El("ipv6CidrBlockAssociationSet"),
        El("dhcpOptionsId", "default"),
        El("instanceTenancy", "default"),
        El("isDefault", false),
        Tags(vpc),
    ];
}
