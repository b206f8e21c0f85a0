using System.Xml.Linq;

namespace PanOs;

/// <summary>An address that has tags.</summary>
/// <param name="Address">The address, as the firewall writes it.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="IsPersistent">Whether the tags outlive a restart; null when the firewall did not say.</param>
public sealed record RegisteredAddress(string Address, IReadOnlyList<string> Tags, bool? IsPersistent)
{
    internal static IReadOnlyList<RegisteredAddress>? ParseList(XElement result)
    {
        var entries = result.Elements("entry").ToList();
        if (entries.Count == 0)
        {
            return result.IsBlank() || result.Element("count") is not null ? [] : null;
        }

        return entries.TrueForAll(entry => entry.Attribute("ip") is not null)
            ? [.. entries.Select(entry => new RegisteredAddress(
                entry.AttributeText("ip") ?? string.Empty,
                entry.Element("tag").Members(),
                entry.AttributeText("persistent") switch { "1" => true, "0" => false, _ => null }))]
            : null;
    }
}

/// <summary>A user who has an address (<c>show user ip-user-mapping</c>), as captured on PAN-OS 8.1.</summary>
/// <param name="Address">The address.</param>
/// <param name="User">The user.</param>
/// <param name="Vsys">The virtual system; null when the firewall did not say.</param>
/// <param name="Origin">How the firewall knows, such as <c>XMLAPI</c>; null when it did not say.</param>
/// <param name="Timeout">How long it still holds; null when it does not end or the firewall did not say.</param>
public sealed record UserMapping(string Address, string User, string? Vsys, string? Origin, TimeSpan? Timeout)
{
    internal static IReadOnlyList<UserMapping>? ParseList(XElement result)
    {
        var entries = result.Elements("entry").ToList();
        if (entries.Count == 0)
        {
            return result.IsBlank() || result.Element("count") is not null ? [] : null;
        }

        return entries.TrueForAll(entry => entry.Element("ip") is not null && entry.Element("user") is not null)
            ? [.. entries.Select(entry => new UserMapping(
                entry.Text("ip") ?? string.Empty,
                entry.Text("user") ?? string.Empty,
                entry.Text("vsys"),
                entry.Text("type"),
                entry.Int("timeout") is { } seconds and > 0 ? TimeSpan.FromSeconds(seconds) : null))]
            : null;
    }
}

/// <summary>A dynamic address group with the addresses that it has now (<c>show object dynamic-address-group</c>).</summary>
/// <param name="Name">The group.</param>
/// <param name="Vsys">The virtual system; null when the firewall did not say.</param>
/// <param name="Filter">The tags that it looks for, such as <c>'malicious'</c>; null when the firewall did not say.</param>
/// <param name="Addresses">The addresses.</param>
public sealed record DynamicAddressGroup(string Name, string? Vsys, string? Filter, IReadOnlyList<string> Addresses)
{
    internal static IReadOnlyList<DynamicAddressGroup>? ParseList(XElement result) =>
        result.Element("dyn-addr-grp") is { } groups
            ? [.. groups.Elements("entry").Select(entry => new DynamicAddressGroup(
                entry.Text("group-name") ?? entry.AttributeText("name") ?? string.Empty,
                entry.Text("vsys"),
                entry.Text("filter"),
                [.. (entry.Element("member-list")?.Elements("entry") ?? []).Select(member => member.AttributeText("name")).OfType<string>()]))]
            : null;
}
