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
internal sealed class OperationalCommands(VersionProfile profile)
{
    private readonly Dictionary<string, (OperationalCommand Run, string[]? Arguments)> _commands = new(StringComparer.Ordinal);

    public void Register(string path, OperationalCommand command) => _commands.Add(path, (command, null));

    /// <summary>Registers a command that takes these elements and no others; none when there are none.</summary>
    public void Register(string path, OperationalCommand command, params string[] arguments) => _commands.Add(path, (command, arguments));

    /// <summary>Registers a command that only some versions know.</summary>
    public void RegisterSince(DeviceFeature feature, string path, OperationalCommand command)
    {
        if (profile.Has(feature))
        {
            Register(path, command);
        }
    }

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
            if (_commands.TryGetValue(path, out (OperationalCommand Run, string[]? Arguments) command))
            {
                found = (command.Run, at);
            }
        }

        return found;
    }

    /// <summary>Runs the command that <paramref name="root"/> spells; code 17 when there is none, or it takes no such argument.</summary>
    public XElement Run(XElement root, OperationalContext context)
    {
        if (Find(root) is not { } found)
        {
            return Unknown(root);
        }

        List<string> words = [.. found.At.AncestorsAndSelf().Reverse().Select(element => element.Name.LocalName)];
        string[]? arguments = _commands[string.Join('/', words)].Arguments;
        return arguments is not null && found.At.Elements().FirstOrDefault(child => !arguments.Contains(child.Name.LocalName)) is { } stranger
            ? Unexpected([.. words, stranger.Name.LocalName])
            : found.Command(found.At, context);
    }

    // Devices name the first word that they do not know, after the words that they do (captured).
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

        return Unexpected(known);
    }

    private static XElement Unexpected(List<string> words) =>
        ConfigurationAnswer.Invalid(17, $"{string.Join(" -> ", words)}  is unexpected").Response;
}
