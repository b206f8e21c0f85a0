using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace PanOs.HaPair;

internal sealed partial class TopologyRules
{
    private const int HighestPriority = 255;

    // EC2 allows 256 characters in a tag value, and 255 in the name of a group or a key pair.
    private const int LongestName = 255;

    private void CheckNames()
    {
        SecurityGroupsTopology groups = _topology.SecurityGroups;
        ElasticAddressesTopology addresses = _topology.ElasticAddresses;
        Name("vpc.name", _topology.Vpc.Name, _topology.Vpc.InternetGatewayId is null ? TopologySpec.GatewaySuffix.Length : 0);
        Names("name", Subnets().Select(subnet => (subnet.Field + ".name", subnet.Subnet.Name)));
        (string Field, string Name)[] groupNames =
        [
            ("securityGroups.management", groups.Management),
            ("securityGroups.trust", groups.Trust),
            ("securityGroups.untrust", groups.Untrust),
            ("securityGroups.ha", groups.Ha),
            ("securityGroups.private", groups.Private),
            .. _topology.Dataplane.Additional.Select((each, index) => ($"dataplane.additional[{index}].securityGroup", each.SecurityGroup)),
        ];
        Names("name", groupNames);
        foreach ((string field, string name) in groupNames)
        {
            Require(!name.StartsWith("sg-", StringComparison.OrdinalIgnoreCase) && name is not "default", field,
                $"'{name}' is not free: EC2 keeps 'default' and names that begin with 'sg-' for itself");
            Require(GroupCharacters().IsMatch(name) || !IsPlainText(name), field, "has a character that EC2 does not allow in the name of a security group");
        }

        Names("name",
        [
            ("elasticAddresses.primaryManagement", addresses.PrimaryManagement),
            ("elasticAddresses.untrust", addresses.Untrust),
            ("elasticAddresses.secondaryManagement", addresses.SecondaryManagement),
            .. _topology.Dataplane.Additional.Select((each, index) => ($"dataplane.additional[{index}].elasticAddress", each.ElasticAddress!)).Where(each => each.Item2 is not null),
        ]);
        RouteTablesTopology tables = _topology.RouteTables;
        Names("name",
        [
            ("routeTables.public", tables.Public), ("routeTables.ha", tables.Ha), ("routeTables.trust", tables.Trust), ("routeTables.private", tables.Private),
        ]);
        Name("keyPair.name", _topology.KeyPair.Name);
        foreach (DataplanePort port in DataplanePort.Of(_topology).Where(port => port.IsAdditional))
        {
            Name(port.Field + ".subnet.name", port.Subnet.Name, TopologySpec.TableSuffix.Length);
        }
    }

    private void CheckInstances()
    {
        string type = _topology.InstanceType;
        Require(InstanceTypeName().IsMatch(type), "instanceType", $"'{type}' is not an EC2 instance type such as m5.xlarge");
        int needed = DataplanePort.Of(_topology).Count + PairInterfaces.FirstDataplaneIndex;
        if (InstanceTypeLimits.Find(type) is int allowed && allowed < needed)
        {
            Fault("instanceType",
                $"{type} allows {allowed} network interfaces; each firewall needs {needed}{(_topology.FailoverMode == FailoverMode.InterfaceMove ? ", the passive one for those it takes over" : "")}");
        }

        ImageTopology image = _topology.Image;
        if (image.Id is string id)
        {
            Require(ImageId().IsMatch(id), "image.id", $"'{id}' is not an AMI id such as ami-0579cded2bf22993c");
        }
        else
        {
            Require(image.Owner.Length > 0, "image.owner", "is empty, and image.id is not given");
            Require(image.NamePattern.Length > 0, "image.namePattern", "is empty, and image.id is not given");
            PlainText("image.owner", image.Owner);
            PlainText("image.namePattern", image.NamePattern);
            PlainText("image.productCode", image.ProductCode ?? "");
        }

        if (_topology.InstanceProfile is string profile)
        {
            Require(ProfileName().IsMatch(profile), "instanceProfile", "is not the name of an IAM instance profile");
        }
        else
        {
            Require(!_topology.Corrections.Contains(Correction.IamProfile), "instanceProfile",
                "is missing; without it no firewall can move a network interface. Give one, or leave out correction IAM-PROFILE");
        }
    }

    private void CheckKeyPair()
    {
        // The text itself is not repeated: it may be a private key, given by mistake.
        string key = _topology.KeyPair.PublicKey;
        if (key.Contains("PRIVATE KEY", StringComparison.Ordinal))
        {
            Fault("keyPair.publicKey", "is a private key; give the public half, and keep this one to yourself");
            return;
        }

        string[] parts = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Require(parts is ["ssh-ed25519" or "ssh-rsa", var encoded, ..] && IsPlainText(key) && HoldsKeyOf(parts[0], encoded),
            "keyPair.publicKey", "is not one line with an ssh-ed25519 or ssh-rsa public key in OpenSSH form");
    }

    /// <summary>An OpenSSH key repeats its algorithm, after the length as four bytes, inside the encoded part.</summary>
    private static bool HoldsKeyOf(string algorithm, string encoded)
    {
        Span<byte> key = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, key, out int length) || length < 4)
        {
            return false;
        }

        key = key[..length];
        uint nameLength = BinaryPrimitives.ReadUInt32BigEndian(key);
        return nameLength == algorithm.Length && key.Length > 4 + nameLength
            && key.Slice(4, algorithm.Length).SequenceEqual(Encoding.ASCII.GetBytes(algorithm));
    }

    private void CheckFirewalls()
    {
        foreach ((string field, FirewallTopology firewall) in Firewalls())
        {
            Name(field + ".name", firewall.Name);
            Require(firewall.DevicePriority is >= 0 and <= HighestPriority, field + ".devicePriority", $"is {firewall.DevicePriority}; a device priority is 0 to {HighestPriority}");
            Require(firewall.AvailabilityZone is not string zone || string.Equals(zone, _topology.Zone, StringComparison.Ordinal), field + ".availabilityZone",
                $"is {firewall.AvailabilityZone}, but the pair lives in {_topology.Zone}; a network interface cannot leave its zone");
        }

        Require(_topology.Primary.DevicePriority < _topology.Secondary.DevicePriority, "secondary.devicePriority",
            $"is {_topology.Secondary.DevicePriority}, but must be greater than the primary's {_topology.Primary.DevicePriority}: the lower one becomes active");
        RequireDistinct("name", Firewalls().Select(firewall => (firewall.Field + ".name", firewall.Firewall.Name)));
        Names("name", Interfaces().Select(each => (each.Field + ".name", each.Name)));
    }

    private void CheckAddresses()
    {
        List<(string Field, string Address)> addresses = [];
        foreach ((string field, string address, SubnetTopology subnet) in FixedAddresses())
        {
            if (!Ipv4Range.TryParseAddress(address, out uint value))
            {
                Fault(field, $"'{address}' is not an IPv4 address");
            }
            else if (Ipv4Range.TryParse(subnet.Cidr, out Ipv4Range range, out _))
            {
                Require(range.Contains(value), field, $"{address} lies outside its subnet's {range}");
                Require(!range.Contains(value) || !range.IsReserved(value), field,
                    $"{address} is reserved: AWS keeps the first four addresses and the last one of a subnet");
                addresses.Add((field, address));
            }
        }

        RequireDistinct("address", addresses);
    }

    private IEnumerable<(string Field, FirewallTopology Firewall)> Firewalls() =>
        [("primary", _topology.Primary), ("secondary", _topology.Secondary)];

    private IEnumerable<(string Field, string Address, SubnetTopology Subnet)> FixedAddresses()
    {
        foreach ((string place, _, string? address, SubnetTopology subnet) in Interfaces())
        {
            if (address is not null)
            {
                yield return (place + ".address", address, subnet);
            }
        }

        foreach ((string place, DataplaneInterfaceTopology port, SubnetTopology subnet) in DataplaneInterfaces())
        {
            // The default one is looked at too: it may be the fixed address of something else.
            if (port.FloatingAddress is not null || (_topology.FailoverMode == FailoverMode.SecondaryIp && Ipv4Range.TryParse(subnet.Cidr, out _, out _)))
            {
                yield return (place + ".floatingAddress", port.FloatingIn(subnet), subnet);
            }
        }
    }

    private IEnumerable<(string Field, DataplaneInterfaceTopology Interface, SubnetTopology Subnet)> DataplaneInterfaces() =>
        DataplanePort.Of(_topology).Select(port => (port.Field, port.Interface, port.Subnet));

    private IEnumerable<(string Field, string Name, string? Address, SubnetTopology Subnet)> Interfaces()
    {
        foreach ((string field, FirewallTopology firewall) in Firewalls())
        {
            yield return (field + ".management", firewall.Management.Name, firewall.Management.Address, _topology.Subnets.Management);
            yield return (field + ".ha", firewall.Ha.Name, firewall.Ha.Address, _topology.Subnets.Ha);
        }

        foreach ((string field, DataplaneInterfaceTopology port, SubnetTopology subnet) in DataplaneInterfaces())
        {
            yield return (field, port.Name, port.Address, subnet);
            if (port.OnSecondary is not null || _topology.FailoverMode == FailoverMode.SecondaryIp)
            {
                yield return (field + ".onSecondary", port.SecondaryInterface.Name, port.SecondaryInterface.Address, subnet);
            }
        }
    }

    private void Names(string what, IReadOnlyCollection<(string Field, string Name)> names)
    {
        foreach ((string field, string name) in names)
        {
            Name(field, name);
        }

        RequireDistinct(what, names);
    }

    private void Names(string what, IEnumerable<(string Field, string Name)> names) => Names(what, names.ToArray());

    private void Name(string field, string name, int suffix = 0)
    {
        Require(!string.IsNullOrWhiteSpace(name), field, "is empty");
        Require(name.Length <= LongestName - suffix, field, $"has {name.Length} characters; at most {LongestName - suffix} are allowed");
        PlainText(field, name);
    }

    private void PlainText(string field, string text) =>
        Require(IsPlainText(text), field, "has a control character, such as the end of a line, or half a surrogate pair");

    private static bool IsPlainText(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (char.IsControl(text[index]) || char.IsSurrogate(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^[a-z0-9-]+[.][a-z0-9-]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InstanceTypeName();

    [GeneratedRegex(@"^ami-[0-9a-f]{8,17}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ImageId();

    [GeneratedRegex(@"^[A-Za-z0-9_+=,.@-]{1,128}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ProfileName();

    [GeneratedRegex(@"^[A-Za-z0-9 ._:/()#,@\[\]+=&;{}!$*-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupCharacters();
}
