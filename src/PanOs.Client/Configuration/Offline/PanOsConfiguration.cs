using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace PanOs;

/// <summary>A whole configuration that was exported or saved, for reading without a device.</summary>
public sealed class PanOsConfiguration
{
    private readonly XDocument _document;

    private PanOsConfiguration(XElement root) => _document = new XDocument(root);

    /// <summary>The element <c>config</c>.</summary>
    public XElement Root => _document.Root!;

    /// <summary>The version of PAN-OS that wrote it, such as <c>10.1.0</c>; null when it does not say.</summary>
    public string? Version => Root.Attribute("version")?.Value;

    /// <summary>Loads a file.</summary>
    /// <param name="path">The file, as <c>export</c> of a configuration makes it.</param>
    /// <exception cref="FormatException">It is not a configuration.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PanOsConfiguration Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Loads a stream.</summary>
    /// <param name="stream">The configuration as XML.</param>
    /// <exception cref="FormatException">It is not a configuration.</exception>
    public static PanOsConfiguration Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = XmlReader.Create(stream, Settings());
        return Load(reader);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="xml">The configuration as XML.</param>
    /// <exception cref="FormatException">It is not a configuration.</exception>
    public static PanOsConfiguration Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, Settings());
        return Load(reader);
    }

    /// <summary>The objects at a place.</summary>
    /// <param name="location">The place.</param>
    public OfflineView In(Location location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return new OfflineView(this, location);
    }

    /// <summary>Any node.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The node; null when it is not there.</returns>
    public XElement? Find(XPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _document.XPathSelectElement(path.ToString());
    }

    /// <summary>Compares this configuration with another: what changed from this one to that one.</summary>
    /// <param name="other">The other configuration.</param>
    public ConfigurationComparison CompareTo(PanOsConfiguration other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ConfigurationComparison.Of(Root, other.Root);
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static PanOsConfiguration Load(XmlReader reader)
    {
        try
        {
            var root = XElement.Load(reader);
            return root.Name.LocalName is "config"
                ? new PanOsConfiguration(root)
                : throw new FormatException($"The root element is <{root.Name.LocalName}>; a configuration begins with <config>.");
        }
        catch (XmlException e)
        {
            throw new FormatException($"It is not a configuration: {e.Message}", e);
        }
    }
}
