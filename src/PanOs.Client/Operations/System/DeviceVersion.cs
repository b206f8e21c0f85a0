using System.Xml.Linq;

namespace PanOs;

/// <summary>What a firewall is, in the fewest words (<c>type=version</c>).</summary>
/// <param name="Version">The PAN-OS version, such as <c>10.0.2</c>.</param>
/// <param name="Model">Such as <c>PA-VM</c>.</param>
/// <param name="Serial">The serial number; null when the firewall did not say.</param>
/// <param name="IsMultiVsys">Whether it has several virtual systems; null when the firewall did not say.</param>
public sealed record DeviceVersion(string Version, string Model, string? Serial, bool? IsMultiVsys)
{
    internal static DeviceVersion? Parse(XElement result) =>
        result.Text("sw-version") is { } version && result.Text("model") is { } model
            ? new DeviceVersion(version, model, result.Text("serial"), result.YesNo("multi-vsys"))
            : null;
}
