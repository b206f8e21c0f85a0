using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A member of a dynamic address group.</summary>
/// <param name="Name">The registered address, or the name of an address object.</param>
/// <param name="Kind"><c>registered-ip</c> (documented), or <c>address-object</c> (Unconfirmed).</param>
internal sealed record GroupMember(string Name, string Kind);

/// <summary>
/// The dynamic address groups of the running configuration: whoever has the right tags is a member, now. Tags are on
/// registered addresses and on address objects.
/// </summary>
internal sealed class DynamicGroups(SimulatedFirewall firewall)
{
    /// <summary>All of them: virtual system, name, filter.</summary>
    public IEnumerable<(string Vsys, string Name, string Filter)> All => RunningConfiguration.VirtualSystems(firewall)
        .SelectMany(vsys => Groups(RunningConfiguration.VirtualSystem(firewall, vsys)).Concat(Groups(firewall.Configuration.Running.Element("shared")))
            .Select(group => (vsys, (string?)group.Attribute("name") ?? "", group.Element("dynamic")!.Element("filter")?.Value ?? "")));

    /// <summary>Who matches a filter in a virtual system.</summary>
    public IReadOnlyList<GroupMember> Members(string vsys, string filter)
    {
        Func<IReadOnlyCollection<string>, bool> matches = TagFilter.Parse(filter);
        return
        [
            .. firewall.Identities.Addresses.In(vsys)
                .Where(known => matches([.. known.Tags.Select(tag => tag.Tag)]))
                .Select(known => new GroupMember(known.Name, "registered-ip")),
            .. Objects(RunningConfiguration.VirtualSystem(firewall, vsys)).Concat(Objects(firewall.Configuration.Running.Element("shared")))
                .Where(address => matches([.. RunningConfiguration.Members(address.Element("tag"))]))
                .Select(address => new GroupMember((string?)address.Attribute("name") ?? "", "address-object")),
        ];
    }

    /// <summary>Whether a registered address that matches the filter covers <paramref name="address"/>.</summary>
    public bool Covers(string vsys, string filter, IPAddress address) =>
        Members(vsys, filter).Any(member => member.Kind == "registered-ip" && Ipv4Network.Parse(member.Name)?.Contains(address) == true);

    private static IEnumerable<XElement> Groups(XElement? place) =>
        place?.Element("address-group")?.Elements("entry").Where(group => group.Element("dynamic") is not null) ?? [];

    private static IEnumerable<XElement> Objects(XElement? place) => place?.Element("address")?.Elements("entry") ?? [];
}
