using System.Net;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>Secondary private addresses of network interfaces: the ones that a failover by address moves.</summary>
internal static class PrivateAddressActions
{
    public static XElement[] Assign(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2NetworkInterface eni = ec2.NetworkInterfaces.Require(form.Required("NetworkInterfaceId"));
        bool mayMove = form.Flag("AllowReassignment") ?? false;
        IReadOnlyList<string> asked = form.List("PrivateIpAddress");
        int? count = form.Number("SecondaryPrivateIpAddressCount");
        if (asked.Count > 0 == count is not null)
        {
            throw asked.Count > 0
                ? Ec2Fault.BadCombination("Either addresses or how many may be given")
                : Ec2Fault.Missing("PrivateIpAddress or SecondaryPrivateIpAddressCount");
        }

        // All are checked before the first is moved.
        List<(IPAddress Address, Ec2NetworkInterface? From)> moves = [];
        foreach (string? text in asked.Count > 0 ? asked : Enumerable.Repeat((string?)null, count!.Value))
        {
            moves.Add(Find(ec2, eni, text, mayMove, [.. moves.Select(move => move.Address)]));
        }

        IReadOnlyList<(IPAddress Address, Ec2NetworkInterface? From)> coming = [.. moves.Where(move => move.From != eni)];
        CheckLimit(ec2, eni, coming.Count);
        foreach ((IPAddress address, Ec2NetworkInterface? from) in coming)
        {
            Move(eni, address, from);
        }

        return
        [
            El("networkInterfaceId", eni.Id),
            Set("assignedPrivateIpAddressesSet", moves, move => El("privateIpAddress", move.Address.ToString())),
            El("return", true),
        ];
    }

    public static XElement[] Unassign(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2NetworkInterface eni = ec2.NetworkInterfaces.Require(form.Required("NetworkInterfaceId"));
        IReadOnlyList<string> asked = form.List("PrivateIpAddress");
        if (asked.Count == 0)
        {
            throw Ec2Fault.Missing("PrivateIpAddress");
        }

        // Unconfirmed: the codes, and that an Elastic IP on the address is disassociated.
        IReadOnlyList<Ec2SecondaryAddress> leaving =
        [
            .. asked.Select(text => eni.SecondaryAddresses.Find(secondary => string.Equals(secondary.Address.ToString(), text, StringComparison.Ordinal))
                ?? throw Ec2Fault.BadValue($"Some of the specified addresses are not secondary addresses of interface {eni.Id}: {text}")),
        ];
        foreach (Ec2SecondaryAddress secondary in leaving)
        {
            AddressActions.Unmap(secondary.PublicAddress);
            eni.SecondaryAddresses.Remove(secondary);
        }

        return Done();
    }

    /// <summary>The addresses that a new interface is asked to have: the primary one and the others.</summary>
    public static (IPAddress Primary, IReadOnlyList<IPAddress> Secondary) ForNewInterface(Ec2Simulator ec2, Ec2Subnet subnet, Ec2Form form)
    {
        string? single = form.Optional("PrivateIpAddress");
        int? count = form.Number("SecondaryPrivateIpAddressCount");
        List<(string Address, bool IsPrimary)> listed =
            [.. form.Items("PrivateIpAddresses").Select(item => (item.Required("PrivateIpAddress"), item.Flag("Primary") ?? false))];

        // Unconfirmed: the codes.
        if ((single is not null || count is not null) && listed.Count > 0)
        {
            throw Ec2Fault.BadCombination("A list of private addresses may not be given beside a single one or a count");
        }

        if (listed.Count(item => item.IsPrimary) > 1)
        {
            throw Ec2Fault.BadValue("Only one primary private IP address can be specified.");
        }

        string? wanted = single ?? listed.Where(item => item.IsPrimary).Select(item => item.Address).FirstOrDefault();
        List<IPAddress> taken = [SubnetActions.Take(ec2, subnet, wanted)];
        foreach (string? text in listed.Where(item => !item.IsPrimary).Select(item => (string?)item.Address).Concat(Enumerable.Repeat((string?)null, count ?? 0)))
        {
            taken.Add(SubnetActions.Take(ec2, subnet, text, taken));
        }

        return (taken[0], taken[1..]);
    }

    private static (IPAddress Address, Ec2NetworkInterface? From) Find(
        Ec2Simulator ec2, Ec2NetworkInterface eni, string? text, bool mayMove, IReadOnlyList<IPAddress> spoken)
    {
        if (text is null)
        {
            return (SubnetActions.Take(ec2, eni.Subnet, null, spoken), null);
        }

        IPAddress address = Cidr.ParseAddress("privateIpAddress", text);
        Ec2NetworkInterface? holder = ec2.NetworkInterfaces.FirstOrDefault(other => other.Subnet == eni.Subnet && other.PrivateAddresses.Contains(address));
        if (holder is null)
        {
            return (SubnetActions.Take(ec2, eni.Subnet, text, spoken), null);
        }

        // Unconfirmed: the codes, and that assigning what is there already is no error.
        if (holder.Address.Equals(address))
        {
            throw Ec2Fault.BadValue($"{text} is the primary private address of {holder.Id} and cannot be reassigned");
        }

        return holder == eni || mayMove
            ? (address, holder)
            : throw new Ec2Fault("InvalidIPAddress.InUse", $"Address {text} is in use.");
    }

    // Documented: an Elastic IP on a secondary address moves with it.
    private static void Move(Ec2NetworkInterface eni, IPAddress address, Ec2NetworkInterface? from)
    {
        Ec2SecondaryAddress secondary = from?.SecondaryAddresses.Find(each => each.Address.Equals(address)) ?? new Ec2SecondaryAddress(address);
        from?.SecondaryAddresses.Remove(secondary);
        eni.SecondaryAddresses.Add(secondary);
        secondary.PublicAddress?.NetworkInterface = eni;
    }

    private static void CheckLimit(Ec2Simulator ec2, Ec2NetworkInterface eni, int more)
    {
        if (eni.Attachment is not { } attachment)
        {
            return;
        }

        // Unconfirmed: the code and the limits.
        string type = attachment.Instance.Type;
        int limit = ec2.Options.InstanceTypes.First(known => string.Equals(known.Name, type, StringComparison.Ordinal)).PrivateAddressesPerInterface;
        if (eni.PrivateAddresses.Count() + more > limit)
        {
            throw new Ec2Fault("PrivateIpAddressLimitExceeded", $"Number of private addresses will exceed limit of {type}: {limit} for each interface");
        }
    }
}
