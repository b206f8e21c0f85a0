using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace PanOs.Aws;

/// <summary>Finds what is wrong with a specification before EC2 is asked.</summary>
internal sealed partial class SpecValidator
{
    private const int RulesPerGroup = 60;
    private const int UserDataBytes = 16384;

    private readonly DeploymentSpec _spec;
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _subnets;
    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _interfaces;

    private SpecValidator(DeploymentSpec spec)
    {
        _spec = spec;
        _subnets = [.. spec.Subnets.Select(s => s.Role)];
        _groups = [.. spec.SecurityGroups.Select(g => g.Role)];
        _interfaces = [.. spec.NetworkInterfaces.Select(i => i.Role)];
    }

    public static IReadOnlyList<string> Faults(DeploymentSpec spec)
    {
        var validator = new SpecValidator(spec);
        validator.CheckNames();
        validator.CheckNetwork();
        validator.CheckRouteTables();
        validator.CheckExisting();
        validator.CheckSecurityGroups();
        validator.CheckInterfaces();
        validator.CheckAddresses();
        validator.CheckKeyPair();
        validator.CheckInstances();
        return validator._faults;
    }

    public static void ThrowIfFaulty(DeploymentSpec spec)
    {
        if (Faults(spec) is { Count: > 0 } faults)
        {
            throw new InvalidDeploymentSpecException(faults);
        }
    }

    private void Fault(string field, string reason) => _faults.Add($"{field}: {reason}");

    private void CheckNames()
    {
        if (string.IsNullOrWhiteSpace(_spec.Name) || _spec.Name.Length > 128)
        {
            Fault("name", "must have 1 to 128 characters");
        }

        if (!ZoneName().IsMatch(_spec.AvailabilityZone))
        {
            Fault("availabilityZone", $"'{_spec.AvailabilityZone}' is no zone; expected something like eu-central-1a");
        }

        CheckRoles("subnets", _spec.Subnets.Select(s => s.Role));
        CheckRoles("routeTables", _spec.RouteTables.Select(t => t.Role));
        CheckRoles("securityGroups", _spec.SecurityGroups.Select(g => g.Role));
        CheckRoles("networkInterfaces", _spec.NetworkInterfaces.Select(i => i.Role));
        CheckRoles("elasticAddresses", _spec.ElasticAddresses.Select(a => a.Role));
        CheckRoles("instances", _spec.Instances.Select(i => i.Role));

        if (_spec.Tags.Count > 40)
        {
            Fault("tags", "EC2 keeps 50 tags on a resource and the deployment needs some itself; give at most 40");
        }

        foreach ((string key, string value) in _spec.Tags)
        {
            if (key.Length is 0 or > 128 || value.Length > 256)
            {
                Fault($"tags.{key}", "a key has 1 to 128 characters, a value up to 256");
            }

            if (key is "Name" || key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) || key.StartsWith("panos:", StringComparison.Ordinal))
            {
                Fault($"tags.{key}", "is set by AWS or by the deployment itself");
            }
        }
    }

    private void CheckRoles(string field, IEnumerable<string> roles)
    {
        foreach (IGrouping<string, string> role in roles.GroupBy(r => r, StringComparer.Ordinal))
        {
            if (string.IsNullOrWhiteSpace(role.Key) || role.Key.Length > 256)
            {
                Fault(field, "a role must have 1 to 256 characters");
            }
            else if (role.Count() > 1)
            {
                Fault($"{field}.{role.Key}", "the role is given twice");
            }
        }
    }

    private void CheckNetwork()
    {
        IPNetwork? vpc = Range("vpc.cidr", _spec.Vpc.Cidr, 16, 28);
        var earlier = new List<(string Role, IPNetwork Range)>();
        foreach (SubnetSpec subnet in _spec.Subnets)
        {
            string field = $"subnets.{subnet.Role}.cidr";
            if (Range(field, subnet.Cidr, 16, 28) is not { } range)
            {
                continue;
            }

            if (vpc is { } outer && !(outer.PrefixLength <= range.PrefixLength && outer.Contains(range.BaseAddress)))
            {
                Fault(field, $"{subnet.Cidr} is not inside the VPC's {_spec.Vpc.Cidr}");
            }

            foreach ((string role, IPNetwork other) in earlier.Where(e => e.Range.Contains(range.BaseAddress) || range.Contains(e.Range.BaseAddress)))
            {
                Fault(field, $"{subnet.Cidr} overlaps {other} of subnet {role}");
            }

            earlier.Add((subnet.Role, range));
        }
    }

    private void CheckRouteTables()
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (RouteTableSpec table in _spec.RouteTables)
        {
            string field = $"routeTables.{table.Role}";
            foreach (string subnet in table.SubnetRoles)
            {
                Refer($"{field}.subnets", subnet, _subnets, "subnet");
                if (!taken.TryAdd(subnet, table.Role))
                {
                    Fault($"{field}.subnets", $"subnet {subnet} already uses table {taken[subnet]}");
                }
            }

            foreach (RouteSpec route in table.Routes)
            {
                Range($"{field}.routes", route.DestinationCidr, 0, 32);
                switch (route.Target)
                {
                    case RouteTarget.ToInternetGateway when _spec.InternetGateway is null:
                        Fault($"{field}.routes.{route.DestinationCidr}", "leads to the internet gateway, but there is none");
                        break;
                    case RouteTarget.ToNetworkInterface target:
                        Refer($"{field}.routes.{route.DestinationCidr}", target.Role, _interfaces, "network interface");
                        break;
                    case RouteTarget.ToHolderOfAddresses holder:
                        Refer($"{field}.routes.{route.DestinationCidr}", holder.Role, _interfaces, "network interface");
                        if (_spec.NetworkInterfaces.Any(n => string.Equals(n.Role, holder.Role, StringComparison.Ordinal) && n.SecondaryAddresses.Count == 0))
                        {
                            Fault($"{field}.routes.{route.DestinationCidr}", $"network interface {holder.Role} has no secondary addresses that could move");
                        }

                        break;
                }
            }

            foreach (IGrouping<string, RouteSpec> twice in table.Routes.GroupBy(r => r.DestinationCidr, StringComparer.Ordinal).Where(g => g.Count() > 1))
            {
                Fault($"{field}.routes.{twice.Key}", "the destination is given twice");
            }
        }
    }

    private void Refer(string field, string role, HashSet<string> known, string kind)
    {
        if (!known.Contains(role))
        {
            Fault(field, $"there is no {kind} with the role '{role}'");
        }
    }

    private IPNetwork? Range(string field, string text, int shortest, int longest)
    {
        if (!IPNetwork.TryParse(text, out IPNetwork range) || range.BaseAddress.AddressFamily != AddressFamily.InterNetwork || !string.Equals(range.ToString(), text, StringComparison.Ordinal))
        {
            Fault(field, $"'{text}' is no IPv4 range without host bits, such as 10.0.0.0/24");
            return null;
        }

        if (range.PrefixLength < shortest || range.PrefixLength > longest)
        {
            Fault(field, $"{text} must be between /{shortest} and /{longest}");
            return null;
        }

        return range;
    }

    private static uint ToNumber(IPAddress address) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes());

    [GeneratedRegex(@"^[a-z]{2}(-[a-z]+)+-[0-9](-[a-z]+-[0-9])?[a-z]\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZoneName();

    [GeneratedRegex(@"^[a-z0-9-]+\.[a-z0-9-]+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProtocolNumber();

    [GeneratedRegex(@"^[a-zA-Z0-9 ._\-:/()#,@\[\]+=&;{}!$*]{1,255}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GroupText();
}
