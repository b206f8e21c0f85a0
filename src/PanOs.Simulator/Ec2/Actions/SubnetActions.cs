using System.Net;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class SubnetActions
{
    private static readonly Ec2Filters<Ec2Subnet> s_filters = new(subnet => subnet.Tags)
    {
        ["subnet-id"] = subnet => [subnet.Id],
        ["vpc-id"] = subnet => [subnet.Vpc.Id],
        ["availability-zone"] = subnet => [subnet.Zone],
        ["availabilityZone"] = subnet => [subnet.Zone],
        ["cidr-block"] = subnet => [subnet.Cidr.ToString()],
        ["cidr"] = subnet => [subnet.Cidr.ToString()],
        ["state"] = subnet => [subnet.State],
        ["default-for-az"] = _ => ["false"],
        ["map-public-ip-on-launch"] = subnet => [subnet.MapPublicIpOnLaunch ? "true" : "false"],
    };

    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Vpc vpc = ec2.Vpcs.Require(form.Required("VpcId"));
        IPNetwork cidr = Cidr.Parse("cidrBlock", form.Required("CidrBlock"));
        string zone = form.Optional("AvailabilityZone") ?? ec2.Zones.First();

        // Unconfirmed: the codes of the three refusals.
        if (!ec2.Zones.Contains(zone, StringComparer.Ordinal))
        {
            throw Ec2Fault.BadValue(
                $"Value ({zone}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: {string.Join(", ", ec2.Zones)}.");
        }

        if (cidr.PrefixLength is < 16 or > 28 || !vpc.Cidr.Contains(cidr))
        {
            throw new Ec2Fault("InvalidSubnet.Range", $"The CIDR '{cidr}' is invalid.");
        }

        if (ec2.Subnets.Any(other => other.Vpc == vpc && other.Cidr.Overlaps(cidr)))
        {
            throw new Ec2Fault("InvalidSubnet.Conflict", $"The CIDR '{cidr}' conflicts with another subnet");
        }

        var tags = new Ec2Tagging(form, ec2.Subnets.ResourceType);
        var subnet = new Ec2Subnet(ec2.Ids.Next("subnet"), vpc, cidr, zone);
        tags.Apply(ec2.Subnets, subnet);
        ec2.Subnets.Add(subnet);
        XElement answer = El("subnet", Content(ec2, subnet));
        ec2.After(ec2.Options.Timings.NetworkCreation, () => subnet.State = "available");
        return [answer];
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Subnet subnet = ec2.Subnets.Require(form.Required("SubnetId"));

        // Unconfirmed: the code.
        if (ec2.NetworkInterfaces.Any(eni => eni.Subnet == subnet))
        {
            throw Ec2Fault.InUse($"The subnet '{subnet.Id}' has dependencies and cannot be deleted.");
        }

        foreach (Ec2RouteTable table in ec2.RouteTables)
        {
            foreach (string association in table.Associations.Where(pair => pair.Value == subnet).Select(pair => pair.Key).ToList())
            {
                table.Associations.Remove(association);
            }
        }

        ec2.Subnets.Remove(subnet);
        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Subnet> subnets = s_filters.Apply(form, ec2.Subnets.Select(form.List("SubnetId")));
        return Ec2Pages.Page(ec2, form, "subnetSet", subnets, subnet => Content(ec2, subnet), "SubnetId");
    }

    public static XElement[] ModifyAttribute(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Subnet subnet = ec2.Subnets.Require(form.Required("SubnetId"));
        subnet.MapPublicIpOnLaunch = form.Flag("MapPublicIpOnLaunch.Value") ?? throw Ec2Fault.Missing("MapPublicIpOnLaunch.Value");
        return Done();
    }

    /// <summary>The private address asked for, checked, or the lowest free one.</summary>
    /// <param name="ec2">The region.</param>
    /// <param name="subnet">Of the address.</param>
    /// <param name="asked">The address, or null for any.</param>
    /// <param name="spoken">Addresses that the same call takes already.</param>
    public static IPAddress Take(Ec2Simulator ec2, Ec2Subnet subnet, string? asked, params IEnumerable<IPAddress> spoken)
    {
        HashSet<IPAddress> taken = [.. Taken(ec2, subnet), .. spoken];
        if (asked is null)
        {
            for (long index = 4; index < subnet.Cidr.Size() - 1; index++)
            {
                if (!taken.Contains(subnet.Cidr.At(index)))
                {
                    return subnet.Cidr.At(index);
                }
            }

            throw new Ec2Fault("InsufficientFreeAddressesInSubnet", $"The specified subnet does not have enough free addresses to satisfy the request: {subnet.Id}");
        }

        // Unconfirmed: code and words of the three refusals.
        IPAddress address = Cidr.ParseAddress("privateIpAddress", asked);
        if (!subnet.Cidr.Contains(address))
        {
            throw Ec2Fault.BadValue($"Address {asked} does not fall within the subnet's address range");
        }

        long position = subnet.Cidr.IndexOf(address);
        if (position < 4 || position == subnet.Cidr.Size() - 1)
        {
            throw Ec2Fault.BadValue($"Address {asked} is in subnet's reserved address range");
        }

        return taken.Contains(address)
            ? throw new Ec2Fault("InvalidIPAddress.InUse", $"Address {asked} is in use.")
            : address;
    }

    private static IEnumerable<IPAddress> Taken(Ec2Simulator ec2, Ec2Subnet subnet) =>
        ec2.NetworkInterfaces.Where(eni => eni.Subnet == subnet).SelectMany(eni => eni.PrivateAddresses);

    private static object?[] Content(Ec2Simulator ec2, Ec2Subnet subnet) =>
    [
        El("subnetId", subnet.Id),
        El("subnetArn", $"arn:aws:ec2:{ec2.Options.Region}:{ec2.Options.AccountId}:subnet/{subnet.Id}"),
        El("ownerId", ec2.Options.AccountId),
        El("state", subnet.State),
        El("vpcId", subnet.Vpc.Id),
        El("cidrBlock", subnet.Cidr.ToString()),
        El("availableIpAddressCount", subnet.Cidr.Size() - 5 - Taken(ec2, subnet).Count()),
        El("availabilityZone", subnet.Zone),
        El("availabilityZoneId", RegionActions.ZoneId(ec2, subnet.Zone)),
        El("defaultForAz", false),
        El("mapPublicIpOnLaunch", subnet.MapPublicIpOnLaunch),
        El("assignIpv6AddressOnCreation", false),
        El("ipv6CidrBlockAssociationSet"),
        Tags(subnet),
    ];
}
