using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Runs one operational command.</summary>
/// <param name="command">The element that the command's path ended at, with its arguments inside.</param>
/// <param name="context">Who asks, and for which virtual system.</param>
/// <returns>The whole <c>response</c> element.</returns>
internal delegate XElement OperationalCommand(XElement command, OperationalContext context);

/// <summary>Who runs an operational command.</summary>
/// <param name="User">The administrator.</param>
/// <param name="Vsys">The value of <c>vsys=</c>, if any.</param>
internal sealed record OperationalContext(string User, string? Vsys = null);

/// <summary>
/// The operational commands that a firewall knows, by their element path (<c>show/system/info</c>). Each part of the
/// firewall registers its own; the XML API and the command line both look here.
/// </summary>
internal sealed class OperationalCommands
{
    private readonly Dictionary<string, OperationalCommand> _commands = new(StringComparer.Ordinal);

    public void Register(string path, OperationalCommand command) => _commands.Add(path, command);

    /// <summary>
    /// Finds the command whose path is the longest that <paramref name="root"/> follows, and the element it ends at;
    /// null when there is none. Where an element has several children, the first is followed.
    /// </summary>
    public (OperationalCommand Command, XElement At)? Find(XElement root)
    {
        (OperationalCommand, XElement)? found = null;
        string path = root.Name.LocalName;
        for (XElement? at = root; at is not null; at = at.Elements().FirstOrDefault())
        {
            path = at == root ? path : $"{path}/{at.Name.LocalName}";
            if (_commands.TryGetValue(path, out OperationalCommand? command))
            {
                found = (command, at);
            }
        }

        return found;
    }

    /// <summary>Runs the command that <paramref name="root"/> spells; code 17 when there is none.</summary>
    public XElement Run(XElement root, OperationalContext context) =>
        Find(root) is { } found ? found.Command(found.At, context) : Unknown(root);

    // Devices name the first word that they do not know, after the words that they do.
    private XElement Unknown(XElement root)
    {
        var known = new List<string>();
        for (XElement? at = root; at is not null; at = at.Elements().FirstOrDefault())
        {
            known.Add(at.Name.LocalName);
            string prefix = string.Join('/', known) + '/';
            if (!_commands.Keys.Any(path => path.StartsWith(prefix, StringComparison.Ordinal)))
            {
                break;
            }
        }

        return ConfigurationAnswer.Invalid(17, $"{string.Join(" -> ", known)}  is unexpected").Response;
    }
}
