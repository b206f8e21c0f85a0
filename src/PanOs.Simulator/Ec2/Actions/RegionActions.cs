using System.Globalization;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>What the region offers: zones, quotas, instance types.</summary>
internal static class RegionActions
{
    private static readonly Ec2Filters<Ec2InstanceType> s_typeFilters = new()
    {
        ["instance-type"] = type => [type.Name],
        ["network-info.maximum-network-interfaces"] = type => [Text(type.MaximumNetworkInterfaces)],
        ["vcpu-info.default-vcpus"] = type => [Text(type.VirtualCpus)],
        ["memory-info.size-in-mib"] = type => [Text(type.MemoryMiB)],
        ["current-generation"] = _ => ["true"],
        ["hypervisor"] = _ => ["nitro"],
        ["processor-info.supported-architecture"] = _ => ["x86_64"],
    };

    private static readonly Ec2Filters<Offering> s_offeringFilters = new()
    {
        ["instance-type"] = offering => [offering.Type],
        ["location"] = offering => [offering.Location],
    };

    public static XElement[] DescribeZones(Ec2Simulator ec2, Ec2Form form)
    {
        string region = ec2.Options.Region;
        form.Ignore("AllAvailabilityZones");
        IReadOnlyList<string> names = form.List("ZoneName");
        if (names.FirstOrDefault(name => !ec2.Zones.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw Ec2Fault.BadValue($"Invalid availability zone: [{unknown}]");
        }

        var filters = new Ec2Filters<string>
        {
            ["zone-name"] = zone => [zone],
            ["zone-id"] = zone => [ZoneId(ec2, zone)],
            ["zone-type"] = _ => ["availability-zone"],
            ["region-name"] = _ => [region],
            ["state"] = _ => ["available"],
            ["opt-in-status"] = _ => ["opt-in-not-required"],
        };
        IEnumerable<string> zones = ec2.Zones.Where(zone => names.Count == 0 || names.Contains(zone, StringComparer.Ordinal));
        return
        [
            Set("availabilityZoneInfo", filters.Apply(form, zones), zone => new[]
            {
                El("regionName", region),
                El("zoneName", zone),
                El("zoneId", ZoneId(ec2, zone)),
                El("zoneType", "availability-zone"),
                El("zoneState", "available"),
                El("optInStatus", "opt-in-not-required"),
                El("groupName", region),
                El("networkBorderGroup", region),
                El("messageSet"),
            }),
        ];
    }

    public static XElement[] DescribeAccount(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<string> names = form.List("AttributeName");
        (string Name, string Value)[] attributes =
        [
            ("vpc-max-security-groups-per-interface", "5"),
            ("max-instances", "20"),
            ("supported-platforms", "VPC"),
            ("default-vpc", "none"),
            ("max-elastic-ips", Text(ec2.Options.ElasticAddressQuota)),
            ("vpc-max-elastic-ips", Text(ec2.Options.ElasticAddressQuota)),
        ];
        return
        [
            Set(
                "accountAttributeSet",
                attributes.Where(attribute => names.Count == 0 || names.Contains(attribute.Name, StringComparer.Ordinal)),
                attribute => new[]
                {
                    El("attributeName", attribute.Name),
                    Set("attributeValueSet", [attribute.Value], value => El("attributeValue", value)),
                }),
        ];
    }

    public static XElement[] DescribeInstanceTypes(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<string> names = form.List("InstanceType");
        string[] unknown = [.. names.Except(ec2.Options.InstanceTypes.Select(type => type.Name), StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            throw new Ec2Fault("InvalidInstanceType", $"The following supplied instance types do not exist: [{string.Join(", ", unknown)}]");
        }

        IEnumerable<Ec2InstanceType> types = ec2.Options.InstanceTypes
            .Where(type => names.Count == 0 || names.Contains(type.Name, StringComparer.Ordinal));
        return Ec2Pages.Page(ec2, form, "instanceTypeSet", s_typeFilters.Apply(form, types), Content, "InstanceType");
    }

    public static XElement[] DescribeOfferings(Ec2Simulator ec2, Ec2Form form)
    {
        string kind = form.Optional("LocationType") ?? "region";
        string[] places = kind switch
        {
            "region" => [ec2.Options.Region],
            "availability-zone" => [.. ec2.Zones],
            "availability-zone-id" => [.. ec2.Zones.Select(zone => ZoneId(ec2, zone))],
            _ => throw Ec2Fault.BadValue($"Invalid value '{kind}' for LocationType"),
        };
        IEnumerable<Offering> offerings = ec2.Options.InstanceTypes.SelectMany(type => places.Select(place => new Offering(type.Name, place)));
        return Ec2Pages.Page(ec2, form, "instanceTypeOfferingSet", s_offeringFilters.Apply(form, offerings), offering => new[]
        {
            El("instanceType", offering.Type),
            El("locationType", kind),
            El("location", offering.Location),
        });
    }

    public static string ZoneId(Ec2Simulator ec2, string zone)
    {
        string[] parts = ec2.Options.Region.Split('-');
        string number = Text(ec2.Zones.ToList().IndexOf(zone) + 1);
        return parts.Length == 3 ? $"{parts[0]}{parts[1][0]}{parts[2]}-az{number}" : $"{ec2.Options.Region}-az{number}";
    }

    private static XElement[] Content(Ec2InstanceType type) =>
    [
        El("instanceType", type.Name),
        El("currentGeneration", true),
        El("bareMetal", false),
        El("hypervisor", "nitro"),
        El("processorInfo", Set("supportedArchitectures", ["x86_64"], text => text)),
        El("vCpuInfo", El("defaultVCpus", type.VirtualCpus)),
        El("memoryInfo", El("sizeInMiB", type.MemoryMiB)),
        El("networkInfo",
            El("maximumNetworkInterfaces", type.MaximumNetworkInterfaces),
            El("ipv4AddressesPerInterface", type.PrivateAddressesPerInterface),
            El("maximumNetworkCards", 1),
            El("defaultNetworkCardIndex", 0),
            El("enaSupport", "required")),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Offering(string Type, string Location);
}
