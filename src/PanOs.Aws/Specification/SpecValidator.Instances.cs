using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PanOs.Aws;

/// <content>Network interfaces, Elastic IPs, the key pair and the instances.</content>
internal sealed partial class SpecValidator
{
    private void CheckInterfaces()
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (NetworkInterfaceSpec networkInterface in _spec.NetworkInterfaces)
        {
            string field = $"networkInterfaces.{networkInterface.Role}";
            Refer($"{field}.subnet", networkInterface.SubnetRole, _subnets, "subnet");
            if (networkInterface.SecurityGroupRoles.Count == 0)
            {
                Fault($"{field}.securityGroups", "must name at least one group");
            }

            foreach (string group in networkInterface.SecurityGroupRoles)
            {
                Refer($"{field}.securityGroups", group, _groups, "security group");
            }

            if (networkInterface.PrivateAddress is { } text)
            {
                CheckPrivateAddress($"{field}.privateAddress", text, networkInterface.SubnetRole);
                if (!addresses.Add(text))
                {
                    Fault($"{field}.privateAddress", $"{text} is given twice");
                }
            }

            foreach (string secondary in networkInterface.SecondaryAddresses)
            {
                CheckPrivateAddress($"{field}.secondaryAddresses", secondary, networkInterface.SubnetRole);
                if (!addresses.Add(secondary))
                {
                    Fault($"{field}.secondaryAddresses", $"{secondary} is given twice");
                }
            }
        }
    }

    private void CheckPrivateAddress(string field, string text, string subnetRole)
    {
        if (!IPAddress.TryParse(text, out IPAddress? address) || address.AddressFamily != AddressFamily.InterNetwork || !string.Equals(address.ToString(), text, StringComparison.Ordinal))
        {
            Fault(field, $"'{text}' is no IPv4 address");
            return;
        }

        string? cidr = _spec.Subnets.FirstOrDefault(s => string.Equals(s.Role, subnetRole, StringComparison.Ordinal))?.Cidr;
        if (!IPNetwork.TryParse(cidr, out IPNetwork subnet) || subnet.BaseAddress.AddressFamily != AddressFamily.InterNetwork)
        {
            return;
        }

        long offset = ToNumber(address) - (long)ToNumber(subnet.BaseAddress);
        long size = 1L << (32 - subnet.PrefixLength);
        if (offset < 0 || offset >= size)
        {
            Fault(field, $"{text} is not in subnet {subnetRole} ({cidr})");
        }
        else if (offset < 4 || offset == size - 1)
        {
            Fault(field, $"{text} is kept by EC2: the first four addresses and the last one of a subnet are not to be had");
        }
    }

    private void CheckAddresses()
    {
        if (_spec.ElasticAddresses.Count > 0 && _spec.InternetGateway is null)
        {
            Fault("elasticAddresses", "need an internet gateway");
        }

        foreach (ElasticAddressSpec address in _spec.ElasticAddresses)
        {
            Refer($"elasticAddresses.{address.Role}.networkInterface", address.NetworkInterfaceRole, _interfaces, "network interface");
        }

        foreach (ElasticAddressSpec address in _spec.ElasticAddresses.Where(a => a.PrivateAddress is not null))
        {
            NetworkInterfaceSpec? on = _spec.NetworkInterfaces.FirstOrDefault(n => string.Equals(n.Role, address.NetworkInterfaceRole, StringComparison.Ordinal));
            if (on is not null && !on.SecondaryAddresses.Append(on.PrivateAddress).Contains(address.PrivateAddress, StringComparer.Ordinal))
            {
                Fault($"elasticAddresses.{address.Role}.privateAddress", $"{address.PrivateAddress} is no address of network interface {on.Role}");
            }
        }

        foreach (var twice in _spec.ElasticAddresses.GroupBy(a => (a.NetworkInterfaceRole, a.PrivateAddress)).Where(g => g.Count() > 1))
        {
            Fault("elasticAddresses", $"network interface {twice.Key.NetworkInterfaceRole} is given two on one private address");
        }
    }

    private void CheckKeyPair()
    {
        if (_spec.KeyPair.Name.Length is 0 or > 255)
        {
            Fault("keyPair.name", "must have 1 to 255 characters");
        }

        if (PublicKeyText.Parse(_spec.KeyPair.PublicKey) is null)
        {
            Fault("keyPair.publicKey", "is no public key in OpenSSH form (ssh-rsa AAAA… or ssh-ed25519 AAAA…)");
        }
    }

    private void CheckInstances()
    {
        var home = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (InstanceSpec instance in _spec.Instances)
        {
            string field = $"instances.{instance.Role}";
            if (!TypeName().IsMatch(instance.Type))
            {
                Fault($"{field}.type", $"'{instance.Type}' is no instance type; expected something like m5.xlarge");
            }

            if (!instance.NetworkInterfaces.ContainsKey(0))
            {
                Fault($"{field}.networkInterfaces", "device index 0 is missing");
            }

            foreach ((int index, string role) in instance.NetworkInterfaces.OrderBy(p => p.Key))
            {
                if (index is < 0 or > 14)
                {
                    Fault($"{field}.networkInterfaces.{index}", "a device index is 0 to 14");
                }

                Refer($"{field}.networkInterfaces.{index}", role, _interfaces, "network interface");
                if (!home.TryAdd(role, instance.Role))
                {
                    Fault($"{field}.networkInterfaces.{index}", $"network interface {role} is already given to instance {home[role]}");
                }
            }

            if (instance.Image is ImageSpec.Fixed { Id: var id } && !id.StartsWith("ami-", StringComparison.Ordinal))
            {
                Fault($"{field}.image", $"'{id}' is no image id; expected something like ami-0579cded2bf22993c");
            }

            if (instance.UserData is { } data && Encoding.UTF8.GetByteCount(data) > UserDataBytes)
            {
                Fault($"{field}.userData", $"is longer than {UserDataBytes} bytes");
            }

            if (instance.InstanceProfile is { Length: 0 })
            {
                Fault($"{field}.instanceProfile", "is empty; leave it null for none");
            }
        }
    }
}
