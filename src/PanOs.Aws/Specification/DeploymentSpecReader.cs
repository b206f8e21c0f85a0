using System.Globalization;
using System.Text.Json;

namespace PanOs.Aws;

/// <summary>Reads a <see cref="DeploymentSpec"/> from JSON; all faults of form and of substance are found at once.</summary>
internal static class DeploymentSpecReader
{
    private static readonly JsonDocumentOptions s_syntax = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static DeploymentSpec Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        List<string> faults = [];
        DeploymentSpec spec;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, s_syntax);
            var fields = new JsonFields(document.RootElement, string.Empty, faults);
            spec = Deployment(fields);
            fields.RefuseOthers();
        }
        catch (JsonException exception)
        {
            throw new InvalidDeploymentSpecException(
                [$"document: is no JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}"]);
        }

        // What has no proper form is not looked into: a text that is missing would be called a wrong range as well.
        IEnumerable<string> wrong = faults.Count == 0 ? spec.Validate() : spec.Validate().Where(fault => !faults.Exists(known => SameField(known, fault)));
        faults.AddRange(wrong);
        return faults.Count == 0 ? spec : throw new InvalidDeploymentSpecException(faults);
    }

    private static bool SameField(string one, string other) => string.Equals(Field(one), Field(other), StringComparison.Ordinal);

    private static string Field(string fault) => fault[..fault.IndexOf(": ", StringComparison.Ordinal)];

    private static DeploymentSpec Deployment(JsonFields fields) => new()
    {
        Name = fields.Text("name"),
        AvailabilityZone = fields.Text("availabilityZone"),
        Vpc = Whole(fields.RequiredObject("vpc"), vpc => new VpcSpec(vpc.Text("name"), vpc.Text("cidr")) { ExistingId = vpc.OptionalText("id"), OwnerId = vpc.OptionalText("owner") }),
        Subnets = fields.List("subnets", subnet => new SubnetSpec(subnet.Text("role"), Name(subnet), subnet.Text("cidr")) { ExistingId = subnet.OptionalText("id") }),
        InternetGateway = fields.Object("internetGateway") is { } gateway ? Whole(gateway, each => new InternetGatewaySpec(each.Text("name")) { ExistingId = each.OptionalText("id") }) : null,
        RouteTables = fields.List("routeTables", table => new RouteTableSpec(table.Text("role"), Name(table), table.Texts("subnets"), table.List("routes", Route)) { ExistingId = table.OptionalText("id") }),
        SecurityGroups = fields.List("securityGroups", group => new SecurityGroupSpec(
            group.Text("role"), Name(group), group.OptionalText("description") ?? Name(group), group.List("ingress", Rule))),
        NetworkInterfaces = fields.List("networkInterfaces", each => new NetworkInterfaceSpec(
            each.Text("role"), Name(each), each.Text("subnet"), each.Texts("securityGroups"))
        {
            PrivateAddress = each.OptionalText("privateAddress"),
            SecondaryAddresses = each.Texts("secondaryAddresses"),
            SourceDestCheck = each.Flag("sourceDestCheck", otherwise: true),
        }),
        ElasticAddresses = fields.List("elasticAddresses", each => new ElasticAddressSpec(each.Text("role"), Name(each), each.Text("networkInterface"))
        {
            PrivateAddress = each.OptionalText("privateAddress"),
        }),
        KeyPair = Whole(fields.RequiredObject("keyPair"), pair => new KeyPairSpec(pair.Text("name"), pair.Text("publicKey"))),
        Instances = fields.List("instances", Instance),
        Tags = fields.Map("tags"),
    };

    // The role will do for a name.
    private static string Name(JsonFields fields) => fields.OptionalText("name") ?? fields.OptionalText("role") ?? string.Empty;

    private static T Whole<T>(JsonFields fields, Func<JsonFields, T> read)
    {
        T value = read(fields);
        fields.RefuseOthers();
        return value;
    }

    private static RouteSpec Route(JsonFields fields)
    {
        string destination = fields.Text("destination");
        RouteTarget target = fields.OneOf("internetGateway", "networkInterface", "holderOfAddresses") switch
        {
            "networkInterface" => RouteTarget.NetworkInterface(fields.Text("networkInterface")),
            "holderOfAddresses" => RouteTarget.HolderOfAddresses(fields.Text("holderOfAddresses")),
            _ => RouteTarget.InternetGateway,
        };
        if (fields.Has("internetGateway") && !fields.Flag("internetGateway", otherwise: true))
        {
            fields.FaultAt("internetGateway", "must be true, or be left out");
        }

        return new RouteSpec(destination, target);
    }

    private static SecurityRuleSpec Rule(JsonFields fields)
    {
        string protocol = fields.Text("protocol");
        protocol = protocol is "all" ? "-1" : protocol;
        (int? from, int? to) = Ports(fields, protocol);
        TrafficPeer peer = fields.OneOf("cidr", "group") is "group"
            ? TrafficPeer.Group(fields.Text("group"))
            : TrafficPeer.Cidr(fields.OptionalText("cidr") ?? string.Empty);
        return new SecurityRuleSpec(protocol, from, to, peer, fields.OptionalText("description"));
    }

    private static (int? From, int? To) Ports(JsonFields fields, string protocol)
    {
        if (fields.Has("port") && fields.Has("ports"))
        {
            fields.Fault("has port and ports; one of them is enough");
        }

        if (fields.Number("port") is { } port)
        {
            return (port, port);
        }

        if (fields.OptionalText("ports") is not { } text)
        {
            return protocol switch
            {
                "icmp" => (-1, -1),
                "tcp" or "udp" => (0, 65535),
                _ => (null, null),
            };
        }

        string[] ends = text.Split('-');
        if (ends.Length == 2 && Parse(ends[0]) is { } from && Parse(ends[1]) is { } to)
        {
            return (from, to);
        }

        fields.FaultAt("ports", $"'{text}' is no range of ports such as 1024-2047");
        return (0, 0);

        static int? Parse(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static InstanceSpec Instance(JsonFields fields)
    {
        string? userData = fields.OptionalText("userData");
        IReadOnlyDictionary<string, string> initCfg = fields.Map("initCfg");
        if (userData is not null && initCfg.Count > 0)
        {
            fields.Fault("has userData and initCfg; one of them is enough");
        }

        return new InstanceSpec
        {
            Role = fields.Text("role"),
            Name = Name(fields),
            Image = Image(fields),
            Type = fields.Text("type"),
            NetworkInterfaces = Interfaces(fields),
            InstanceProfile = fields.OptionalText("instanceProfile"),
            UserData = userData ?? UserData(fields, initCfg),
        };
    }

    private static ImageSpec Image(JsonFields fields)
    {
        if (fields.OneOf("imageId", "image") is not "image")
        {
            return ImageSpec.ById(fields.OptionalText("imageId") ?? "ami-");
        }

        return Whole(fields.Object("image")!, image => ImageSpec.Newest(image.Text("owner"), image.Text("namePattern"), image.OptionalText("productCode")));
    }

    private static Dictionary<int, string> Interfaces(JsonFields fields)
    {
        var interfaces = new Dictionary<int, string>();
        foreach ((string key, string role) in fields.Map("networkInterfaces"))
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            {
                fields.FaultAt("networkInterfaces", $"'{key}' is no device index");
            }
            else if (!interfaces.TryAdd(index, role))
            {
                // "1" and "01".
                fields.FaultAt("networkInterfaces", $"device index {index} is given twice");
            }
        }

        return interfaces;
    }

    private static string? UserData(JsonFields fields, IReadOnlyDictionary<string, string> parameters)
    {
        if (InitCfg.Fault(parameters) is { } fault)
        {
            fields.FaultAt("initCfg", fault);
            return null;
        }

        return parameters.Count == 0 ? null : InitCfg.Format(parameters);
    }
}
