using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <content>Several writes in one request: all of them, or none.</content>
internal sealed partial class ConfigurationStore
{
    private static readonly Version s_multiConfigSince = new(10, 0);
    private static readonly Version s_multiConfigAlwaysOnSince = new(10, 1);

    /// <summary>Whether <c>multi-config</c> was switched on, which 10.0 alone wants.</summary>
    public bool MultiConfigEnabled { get; set; }

    /// <summary>
    /// Carries out the operations in the one root element of <paramref name="operations"/>, whatever its name. With
    /// <paramref name="strict"/> it fails while a commit runs, and takes back the user's own uncommitted changes first.
    /// </summary>
    public ConfigurationAnswer MultiConfig(string user, string operations, bool strict)
    {
        if (_version < s_multiConfigSince || (_version < s_multiConfigAlwaysOnSince && !MultiConfigEnabled))
        {
            // Unconfirmed: that it is off there is documented, the words are not.
            return ConfigurationAnswer.Failure(17, "multi-config is not supported");
        }

        XElement root;
        try
        {
            root = XmlText.Element(operations);
        }
        catch (MalformedXmlException)
        {
            return ConfigurationAnswer.Failure(18, "Malformed Request");
        }

        foreach (XElement operation in root.Elements())
        {
            if (WriteRefusal(user, Attribute(operation, "xpath")) is { } refused)
            {
                return refused;
            }
        }

        if (strict)
        {
            Revert(user);
        }

        _candidate.Begin();
        var done = new List<ConfigurationChange>();
        var nested = new List<XElement>();
        foreach (XElement operation in root.Elements())
        {
            (ConfigurationAnswer answer, ConfigurationChange? change) = TryApply(user, stamp => Read(operation, stamp));
            var response = new XElement(answer.Response);
            response.SetAttributeValue("id", (string?)operation.Attribute("id"));
            nested.Add(response);
            if (!answer.Succeeded)
            {
                _candidate.Rollback();
                return ConfigurationAnswer.Other(false, answer.Code, nested) with { Lines = answer.Lines };
            }

            if (change is not null)
            {
                done.Add(change);
            }
        }

        _changes.AddRange(done);
        return ConfigurationAnswer.Other(true, 20, nested);
    }

    private static ConfigurationChange Read(XElement operation, ChangeStamp stamp)
    {
        string xpath = Attribute(operation, "xpath");
        IReadOnlyList<XElement> elements = [.. operation.Elements().Select(element => new XElement(element))];
        return operation.Name.LocalName switch
        {
            "set" => new SetChange(stamp, xpath, elements),
            "override" => new SetChange(stamp, xpath, elements, "override"),
            "edit" => new EditChange(stamp, xpath, elements),
            "delete" => new DeleteChange(stamp, xpath),
            "rename" => new RenameChange(stamp, xpath, Attribute(operation, "newname")),
            "clone" => new CloneChange(stamp, xpath, Attribute(operation, "from"), Attribute(operation, "newname")),
            "move" => new MoveChange(stamp, xpath, Attribute(operation, "where"), (string?)operation.Attribute("dst")),
            "multi-move" or "multi-clone" => SelectedListChange.Read(stamp, xpath, elements, operation.Name == "multi-move"),
            var other => throw new MalformedXmlException(new FormatException(
                string.Create(CultureInfo.InvariantCulture, $"'{other}' is no operation of a multi-config request."))),
        };
    }

    private static string Attribute(XElement operation, string name) => (string?)operation.Attribute(name) ?? "";
}
