using System.Net;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class AddressActions
{
    private static readonly Ec2Filters<Ec2Address> s_filters = new(address => address.Tags)
    {
        ["allocation-id"] = address => [address.Id],
        ["association-id"] = address => [address.AssociationId],
        ["domain"] = _ => ["vpc"],
        ["instance-id"] = address => [address.NetworkInterface?.Attachment?.Instance.Id],
        ["network-interface-id"] = address => [address.NetworkInterface?.Id],
        ["private-ip-address"] = address => [address.PrivateAddress?.ToString()],
        ["public-ip"] = address => [address.PublicAddress.ToString()],
    };

    public static XElement[] Allocate(Ec2Simulator ec2, Ec2Form form)
    {
        if (form.Optional("Domain") is not (null or "vpc"))
        {
            throw Ec2Fault.BadValue("Addresses exist in VPCs only");
        }

        if (ec2.Addresses.Count >= ec2.Options.ElasticAddressQuota)
        {
            throw new Ec2Fault("AddressLimitExceeded", "The maximum number of addresses has been reached.");
        }

        var tags = new Ec2Tagging(form, ec2.Addresses.ResourceType);
        var address = new Ec2Address(ec2.Ids.Next("eipalloc"), ec2.NextPublicAddress());
        tags.Apply(ec2.Addresses, address);
        ec2.Addresses.Add(address);
        return
        [
            El("publicIp", address.PublicAddress.ToString()),
            El("domain", "vpc"),
            El("allocationId", address.Id),
            El("publicIpv4Pool", "amazon"),
            El("networkBorderGroup", ec2.Options.Region),
        ];
    }

    public static XElement[] Associate(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Address address = ec2.Addresses.Require(form.Required("AllocationId"));
        (Ec2NetworkInterface eni, IPAddress on) = Target(ec2, form);
        bool mayMove = form.Flag("AllowReassociation") ?? true;
        if (address.NetworkInterface == eni && on.Equals(address.PrivateAddress))
        {
            return [El("return", true), El("associationId", address.AssociationId)];
        }

        if (address.NetworkInterface is not null && !mayMove)
        {
            throw new Ec2Fault("Resource.AlreadyAssociated", $"resource {address.Id} is already associated with associate-id {address.AssociationId}");
        }

        // The documentation says that another address of the target is disassociated when reassociation is allowed.
        // Unconfirmed: the code when it is not.
        Ec2Address? there = eni.PublicAddressOn(on);
        if (there is { IsElastic: true } && !mayMove)
        {
            throw new Ec2Fault("Resource.AlreadyAssociated", $"resource {eni.Id} is already associated with associate-id {there.AssociationId}");
        }

        // Unconfirmed: the code.
        if (!ec2.InternetGateways.Any(gateway => gateway.Vpc == eni.Subnet.Vpc))
        {
            throw new Ec2Fault("Gateway.NotAttached", $"Network {eni.Subnet.Vpc.Id} is not attached to any internet gateway");
        }

        if (eni.Attachment?.Instance.State is "pending")
        {
            throw new Ec2Fault("IncorrectInstanceState", $"The pending-instance-creation instance to which '{eni.Id}' is attached is not in a valid state for this operation");
        }

        Unmap(address);
        Unmap(there);
        address.AssociationId = ec2.Ids.Next("eipassoc");
        ec2.AssociationsEverMade.Add(address.AssociationId);
        address.NetworkInterface = eni;
        address.PrivateAddress = on;
        eni.SetPublicAddress(on, address);
        return [El("return", true), El("associationId", address.AssociationId)];
    }

    public static XElement[] Disassociate(Ec2Simulator ec2, Ec2Form form)
    {
        string id = form.Required("AssociationId");
        if (ec2.Addresses.FirstOrDefault(address => string.Equals(address.AssociationId, id, StringComparison.Ordinal)) is { } address)
        {
            Unmap(address);
        }
        else if (!ec2.AssociationsEverMade.Contains(id))
        {
            throw new Ec2Fault("InvalidAssociationID.NotFound", $"The association ID '{id}' does not exist");
        }

        // Documented as idempotent: an association that is gone already is no error.
        return Done();
    }

    public static XElement[] Release(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Address address = ec2.Addresses.Require(form.Required("AllocationId"));
        if (address.NetworkInterface is not null)
        {
            throw new Ec2Fault("InvalidIPAddress.InUse", $"Address {address.PublicAddress} is in use.");
        }

        ec2.Addresses.Remove(address);
        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IEnumerable<Ec2Address> addresses = ec2.Addresses.Select(form.List("AllocationId"));
        IReadOnlyList<string> publicAddresses = form.List("PublicIp");
        if (publicAddresses.FirstOrDefault(text => !ec2.Addresses.Any(address => IsAt(address, text))) is { } unknown)
        {
            throw new Ec2Fault("InvalidAddress.NotFound", $"Address '{unknown}' not found.");
        }

        addresses = addresses.Where(address => publicAddresses.Count == 0 || publicAddresses.Any(text => IsAt(address, text)));
        return [Set("addressesSet", s_filters.Apply(form, addresses), address => Content(ec2, address))];

        static bool IsAt(Ec2Address address, string text) => string.Equals(address.PublicAddress.ToString(), text, StringComparison.Ordinal);
    }

    /// <summary>Takes a public address off its interface, if it is on one.</summary>
    public static void Unmap(Ec2Address? address)
    {
        if (address?.NetworkInterface is { } eni)
        {
            eni.SetPublicAddress(address.PrivateAddress!, null);
            address.AssociationId = null;
            address.NetworkInterface = null;
            address.PrivateAddress = null;
        }
    }

    private static (Ec2NetworkInterface Interface, IPAddress Address) Target(Ec2Simulator ec2, Ec2Form form)
    {
        string? interfaceId = form.Optional("NetworkInterfaceId");
        string? instanceId = form.Optional("InstanceId");
        if (interfaceId is null == instanceId is null)
        {
            throw interfaceId is null
                ? Ec2Fault.Missing("NetworkInterfaceId or InstanceId")
                : Ec2Fault.BadCombination("Either a network interface or an instance may be given");
        }

        Ec2NetworkInterface eni = interfaceId is null ? OnlyInterface(ec2, instanceId!) : ec2.NetworkInterfaces.Require(interfaceId);
        string? wanted = form.Optional("PrivateIpAddress");
        IPAddress address = wanted is null ? eni.Address : Cidr.ParseAddress("privateIpAddress", wanted);
        return eni.PrivateAddresses.Contains(address)
            ? (eni, address)
            : throw Ec2Fault.BadValue($"The private IP address {address} is not assigned to {eni.Id}");
    }

    private static Ec2NetworkInterface OnlyInterface(Ec2Simulator ec2, string instanceId)
    {
        Ec2Instance instance = ec2.Instances.Require(instanceId);
        return instance.NetworkInterfaces.Count == 1
            ? instance.NetworkInterfaces.First().Value
            : throw new Ec2Fault("InvalidInstanceID", $"There are {(instance.NetworkInterfaces.Count == 0 ? "no" : "multiple")} interfaces attached to instance '{instanceId}'. Please specify an interface ID for the operation instead.");
    }

    private static object?[] Content(Ec2Simulator ec2, Ec2Address address) =>
    [
        El("allocationId", address.Id),
        El("publicIp", address.PublicAddress.ToString()),
        El("domain", "vpc"),
        El("publicIpv4Pool", "amazon"),
        El("networkBorderGroup", ec2.Options.Region),
        Maybe("associationId", address.AssociationId),

        // Unconfirmed: that the instance shows for an address on an interface.
        Maybe("instanceId", address.NetworkInterface?.Attachment?.Instance.Id),
        Maybe("networkInterfaceId", address.NetworkInterface?.Id),
        address.NetworkInterface is null ? null : El("networkInterfaceOwnerId", ec2.Options.AccountId),
        Maybe("privateIpAddress", address.PrivateAddress?.ToString()),
        Tags(address),
    ];
}
