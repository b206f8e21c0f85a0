using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>What a client reads from a configuration: nodes of a tree, not copied, in the envelope of an answer.</summary>
/// <param name="Response">The envelope, without the nodes; its <c>result</c> is where they go.</param>
/// <param name="Nodes">Elements and attributes of the configuration.</param>
internal sealed record ConfigurationReading(XElement Response, IReadOnlyList<XObject> Nodes)
{
    /// <summary>An answer to <c>show</c>: no code, no counts.</summary>
    public static ConfigurationReading Shown(XObject node) =>
        new(ConfigurationAnswer.Other(true, null, new XElement("result")).Response, [node]);

    /// <summary>An answer to <c>get</c>.</summary>
    public static ConfigurationReading Got(IReadOnlyList<XObject> nodes)
    {
        if (nodes.Count == 0)
        {
            return new ConfigurationReading(ConfigurationAnswer.Other(true, 7, new XElement("result")).Response, nodes);
        }

        string count = nodes.Count.ToString(CultureInfo.InvariantCulture);
        return new ConfigurationReading(
            ConfigurationAnswer.Other(true, 19, new XElement("result", new XAttribute("total-count", count), new XAttribute("count", count))).Response,
            nodes);
    }

    /// <summary>A refusal: nothing was read.</summary>
    public static ConfigurationReading Refused(ConfigurationAnswer answer) => new(answer.Response, []);
}
