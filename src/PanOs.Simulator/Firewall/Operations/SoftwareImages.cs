using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A PAN-OS image that the update server offers.</summary>
internal sealed class SoftwareImage(string version, bool downloaded)
{
    public string Version { get; } = version;

    public bool Downloaded { get; set; } = downloaded;
}

/// <summary>The images that a firewall knows of: its own, and the bases of the trains from its own on. The list is as captured.</summary>
internal sealed class SoftwareImages(SimulatedFirewall firewall)
{
    private readonly List<SoftwareImage> _images =
    [
        .. VersionProfile.Known
            .Where(known => known.Train >= firewall.Profile.Train)
            .Select(known => $"{known.Train}.0")
            .Where(version => version != firewall.Version)
            .Reverse()
            .Select(version => new SoftwareImage(version, downloaded: false)),
        new(firewall.Version, downloaded: true),
    ];

    public SoftwareImage? Find(string version) => _images.Find(image => image.Version == version);

    public XElement ToXml() => new("sw-updates",
        new XAttribute("last-updated-at", DeviceTime.Stamp(firewall.Clock.GetUtcNow())),
        new XElement("msg"),
        new XElement("versions", _images.Select((image, i) => new XElement("entry",
            new XElement("version", image.Version),
            new XElement("filename", $"PanOS_vm-{image.Version}"),
            new XElement("size", "1037"),
            new XElement("size-kb", "1062271"),
            new XElement("released-on", "2025/11/17 08:45:28"),
            new XElement("release-notes", new XCData("https://www.paloaltonetworks.com/documentation")),
            new XElement("downloaded", image.Downloaded ? "yes" : "no"),
            new XElement("current", image.Version == firewall.Version ? "yes" : "no"),
            new XElement("latest", i == 0 ? "yes" : "no"),
            new XElement("uploaded", "no")))));
}
