using System.Xml.Linq;

namespace PanOs;

/// <summary>The requests of type <c>config</c>, checked before they exist.</summary>
internal static class ConfigurationRequests
{
    public static ApiRequest Show(XPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.SelectsOne && !path.IsAttribute
            ? Read("show", path)
            : throw new ArgumentException($"show takes a path of one node; {path} can name several, or an attribute. Read it from the candidate configuration (get).", nameof(path));
    }

    public static ApiRequest Get(XPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read("get", path);
    }

    public static ApiRequest Complete(XPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read("complete", path);
    }

    /// <summary><c>set</c> or <c>override</c>: both merge, so that arriving twice is arriving once.</summary>
    public static ApiRequest Merge(string action, XPath parent, IReadOnlyList<XElement> children)
    {
        ConfigurationGuard.Writable(parent, nameof(parent));
        if (children.Count == 0 || children.Contains(null!))
        {
            throw new ArgumentException("There is no element to write.", nameof(children));
        }

        return Make(RequestKind.IdempotentWrite, action, parent, ("element", ElementText.Of(children)));
    }

    public static ApiRequest Edit(XPath path, XElement element)
    {
        ConfigurationGuard.Removable(path, nameof(path));
        ConfigurationGuard.Replaces(path, element);
        return Make(RequestKind.IdempotentWrite, "edit", path, ("element", ElementText.Of(element)));
    }

    public static ApiRequest Delete(XPath path)
    {
        ConfigurationGuard.Removable(path, nameof(path));
        return Make(RequestKind.IdempotentWrite, "delete", path);
    }

    public static ApiRequest Rename(XPath entry, string newName)
    {
        ConfigurationGuard.OneEntry(entry, nameof(entry));
        return Make(RequestKind.Write, "rename", entry, ("newname", ConfigurationGuard.Name(newName, nameof(newName))));
    }

    public static ApiRequest Clone(XPath source, XPath container, string newName)
    {
        ConfigurationGuard.OneEntry(source, nameof(source));
        ConfigurationGuard.Writable(container, nameof(container));
        return Make(RequestKind.Write, "clone", container, ("from", source.ToString()), ("newname", ConfigurationGuard.Name(newName, nameof(newName))));
    }

    public static ApiRequest Move(XPath entry, MovePosition position)
    {
        ConfigurationGuard.Moves(entry, position);
        return position.Destination is { } destination
            ? Make(RequestKind.Write, "move", entry, ("where", position.Where), ("dst", destination))
            : Make(RequestKind.Write, "move", entry, ("where", position.Where));
    }

    /// <summary><c>multi-move</c> or <c>multi-clone</c> of entries, grouped by the list that they are in.</summary>
    public static ApiRequest Transfer(string action, XPath destination, IReadOnlyList<XPath> entries, bool allErrors)
    {
        ConfigurationGuard.Writable(destination, nameof(destination));
        if (entries.Count == 0)
        {
            throw new ArgumentException("There is no entry to take along.", nameof(entries));
        }

        foreach (var entry in entries)
        {
            ConfigurationGuard.OneEntry(entry, nameof(entries));
        }

        var sources = entries.GroupBy(entry => entry.Parent!).Select(list => new XElement("source",
            new XAttribute("xpath", list.Key.ToString()), list.Select(entry => new XElement("member", entry.Key))));
        return Make(RequestKind.Write, action, destination,
            ("element", ElementText.Of(new XElement("selected-list", sources), new XElement("all-errors", allErrors ? "yes" : "no"))));
    }

    /// <summary>Several writes as one.</summary>
    public static ApiRequest MultiConfig(IEnumerable<XElement> operations, IReadOnlyList<XPath> paths, bool strictTransactional)
    {
        List<KeyValuePair<string, string>> parameters =
            [new("type", "config"), new("action", "multi-config"), new("element", ElementText.Of(new XElement("multi-configure-request", operations)))];
        if (strictTransactional)
        {
            parameters.Add(new("strict-transactional", "yes"));
        }

        return new(RequestKind.Write, parameters) { Name = "config multi-config", OperationPaths = paths };
    }

    private static ApiRequest Read(string action, XPath path) => new(RequestKind.Read, Parameters(action, path)) { Name = $"config {action}", XPath = path };

    private static ApiRequest Make(RequestKind kind, string action, XPath path, params ReadOnlySpan<(string Name, string Value)> more)
    {
        List<KeyValuePair<string, string>> parameters = [.. Parameters(action, path)];
        foreach (var (name, value) in more)
        {
            parameters.Add(new(name, value));
        }

        return new(kind, parameters) { Name = $"config {action}", XPath = path };
    }

    private static KeyValuePair<string, string>[] Parameters(string action, XPath path) =>
        [new("type", "config"), new("action", action), new("xpath", path.ToString())];
}
