using System.Xml.Linq;

namespace PanOs;

/// <summary>What may be done when the answer of a request is lost.</summary>
internal enum RequestKind
{
    /// <summary>Changes nothing: tried again.</summary>
    Read,

    /// <summary>Has the same end however often it arrives: tried again.</summary>
    IdempotentWrite,

    /// <summary>Tried again only when it certainly did not arrive.</summary>
    Write,

    /// <summary>Starts a commit: tried again only when it certainly did not arrive; a lost answer is looked up.</summary>
    Commit,
}

/// <summary>One request to the API: its parameters, and what they mean for retrying.</summary>
internal sealed record ApiRequest(RequestKind Kind, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    /// <summary>What the request is called in logs, traces and messages. It never holds a value.</summary>
    public required string Name { get; init; }

    /// <summary>The node of the configuration that it is about.</summary>
    public XPath? XPath { get; init; }

    /// <summary>The nodes of the operations of a multi-config request, in their order.</summary>
    public IReadOnlyList<XPath> OperationPaths { get; init; } = [];

    /// <summary>Whether it is an operational command.</summary>
    public bool IsOperation { get; init; }

    /// <summary>Whether the API key goes along; it does not when it is just being asked for.</summary>
    public bool NeedsKey { get; init; } = true;

    public static ApiRequest Operation(RequestKind kind, XElement command, string? vsys = null)
    {
        List<KeyValuePair<string, string>> parameters = [new("type", "op"), new("cmd", Text(command))];
        if (vsys is not null)
        {
            parameters.Add(new("vsys", vsys));
        }

        return new(kind, parameters) { Name = $"op {CommandName(command)}", IsOperation = true };
    }

    public static ApiRequest ReadConfiguration(XPath path, ConfigSource source)
    {
        var action = source == ConfigSource.Running ? "show" : "get";
        return new(RequestKind.Read, [new("type", "config"), new("action", action), new("xpath", path.ToString())])
        {
            Name = $"config {action}",
            XPath = path,
        };
    }

    public static ApiRequest MultiConfig(XElement changes, IReadOnlyList<XPath> paths, bool strictTransactional)
    {
        List<KeyValuePair<string, string>> parameters =
            [new("type", "config"), new("action", "multi-config"), new("element", Text(changes))];
        if (strictTransactional)
        {
            parameters.Add(new("strict-transactional", "yes"));
        }

        return new(RequestKind.Write, parameters) { Name = "config multi-config", OperationPaths = paths };
    }

    /// <summary>Takes back what one administrator has not committed.</summary>
    public static ApiRequest Revert(string administrator) => Operation(
        RequestKind.IdempotentWrite,
        new XElement("revert", new XElement("config", new XElement("partial", new XElement("admin", new XElement("member", administrator))))));

    public static ApiRequest Commit(XElement command) =>
        new(RequestKind.Commit, [new("type", "commit"), new("action", "partial"), new("cmd", Text(command))]) { Name = "commit" };

    public static ApiRequest KeyGeneration(string user, string password) =>
        new(RequestKind.IdempotentWrite, [new("type", "keygen"), new("user", user), new("password", password)])
        {
            Name = "keygen",
            NeedsKey = false,
        };

    /// <summary>The node that the failed operation (counted from 1) was about.</summary>
    public XPath? XPathOf(int? operation) =>
        operation is { } number && number >= 1 && number <= OperationPaths.Count ? OperationPaths[number - 1] : XPath;

    /// <summary>The name only: parameters may hold secrets.</summary>
    public override string ToString() => Name;

    private static string Text(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    // The elements down to the first fork or text: "show jobs", never what was asked for.
    private static string CommandName(XElement command)
    {
        var name = command.Name.LocalName;
        var children = command.Elements().ToList();
        return children is [var only] ? $"{name} {CommandName(only)}" : name;
    }
}
