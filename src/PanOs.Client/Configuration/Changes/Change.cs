using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>What one staged operation does.</summary>
internal enum ChangeAction
{
    /// <summary>Merge below the path.</summary>
    Set,

    /// <summary>Replace the node.</summary>
    Edit,

    /// <summary>Remove the node.</summary>
    Delete,

    /// <summary>Move the entry within its list.</summary>
    Move,

    /// <summary>Give the entry another name.</summary>
    Rename,
}

/// <summary>
/// One staged operation. A set names the parent of its element, the others the node itself.
/// </summary>
internal sealed record Change(ChangeAction Action, XPath Path, XPath Target, XElement? Element)
{
    /// <summary>Where a move goes to.</summary>
    public MovePosition? Position { get; init; }

    /// <summary>The new name of a rename.</summary>
    public string? NewName { get; init; }

    /// <summary>The operation as an element of a multi-config request.</summary>
    public XElement ToOperation(int number)
    {
        var operation = new XElement(
            Verb,
            new XAttribute("id", number.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("xpath", Path.ToString()));
        if (Position is { } position)
        {
            operation.SetAttributeValue("where", position.Where);
            operation.SetAttributeValue("dst", position.Destination);
        }

        operation.SetAttributeValue("newname", NewName);
        operation.Add(Element);
        return operation;
    }

    /// <summary>The operation as a request of its own.</summary>
    public ApiRequest ToRequest() => Action switch
    {
        ChangeAction.Set => ConfigurationRequests.Merge("set", Path, [Element!]),
        ChangeAction.Edit => ConfigurationRequests.Edit(Path, Element!),
        ChangeAction.Delete => ConfigurationRequests.Delete(Path),
        ChangeAction.Move => ConfigurationRequests.Move(Path, Position!),
        _ => ConfigurationRequests.Rename(Path, NewName!),
    };

    private string Verb => Action switch
    {
        ChangeAction.Set => "set",
        ChangeAction.Edit => "edit",
        ChangeAction.Delete => "delete",
        ChangeAction.Move => "move",
        _ => "rename",
    };
}
