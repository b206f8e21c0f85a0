using System.Text;
using System.Xml;
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
    // Without turning line ends into those of the operating system, as the default does.
    private static readonly XmlWriterSettings s_writing = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };

    /// <summary>What the request is called in logs, traces and messages. It never holds a value.</summary>
    public required string Name { get; init; }

    /// <summary>The node of the configuration that it is about.</summary>
    public XPath? XPath { get; init; }

    /// <summary>The nodes of the operations of a multi-config request, in their order.</summary>
    public IReadOnlyList<XPath> OperationPaths { get; init; } = [];

    /// <summary>Whether it is an operational command.</summary>
    public bool IsOperation { get; init; }

    /// <summary>Whether the credential goes along; it does not when a key is just being asked for.</summary>
    public bool NeedsKey { get; init; } = true;

    /// <summary>
    /// The virtual system that an operational command, a user-id message, a partial commit or an import is meant for,
    /// such as <c>vsys1</c>; null to say none. It goes along as the parameter <c>vsys</c>.
    /// </summary>
    public string? Vsys { get; init; }

    /// <summary>
    /// The serial number of the firewall that a Panorama is to pass the request on to; null to ask the device itself.
    /// It goes along as the parameter <c>target</c>. Reports differ on whether every request type heeds it.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>
    /// Whether a streamed answer is handed to the reader entry by entry, so that each entry of the first list in the
    /// result can be read without waiting.
    /// </summary>
    public bool HasWholeEntries { get; init; }

    /// <summary>A file that goes along: then the request is a multipart form. Null for all requests but imports.</summary>
    public ApiUpload? Upload { get; init; }

    /// <summary>
    /// Tells of a refusal whether it is to be read like a success, because it says of each part of the request what
    /// became of it. Null for requests that are refused as a whole.
    /// </summary>
    public Func<XElement, bool>? Tolerates { get; init; }

    /// <summary>Runs right before each attempt that the request is sent; what it throws ends the request unsent. Null for nothing.</summary>
    public Func<CancellationToken, Task>? BeforeAttempt { get; init; }

    /// <summary>The parameters with <see cref="Vsys"/> and <see cref="Target"/>: what is sent.</summary>
    public IEnumerable<KeyValuePair<string, string>> SentParameters
    {
        get
        {
            if (Vsys is null && Target is null)
            {
                return Parameters;
            }

            IEnumerable<KeyValuePair<string, string>> sent = Parameters;
            sent = Vsys is { } vsys ? sent.Append(new("vsys", vsys)) : sent;
            return Target is { } target ? sent.Append(new("target", target)) : sent;
        }
    }

    public static ApiRequest Operation(RequestKind kind, XElement command, string? vsys = null) =>
        new(kind, [new("type", "op"), new("cmd", Text(command))]) { Name = $"op {CommandName(command)}", IsOperation = true, Vsys = vsys };

    public static ApiRequest ReadConfiguration(XPath path, ConfigSource source)
    {
        var action = source == ConfigSource.Running ? "show" : "get";
        return new(RequestKind.Read, [new("type", "config"), new("action", action), new("xpath", path.ToString())])
        {
            Name = $"config {action}",
            XPath = path,
        };
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

    /// <summary>An element as it is sent: with every character of it, line ends too.</summary>
    /// <exception cref="ArgumentException">It has a character that XML cannot carry.</exception>
    public static string Text(XElement element)
    {
        var text = new StringBuilder();
        try
        {
            using var writer = XmlWriter.Create(text, s_writing);
            element.WriteTo(writer);
        }
        catch (Exception e) when (e is ArgumentException or XmlException)
        {
#pragma warning disable MA0054 // The writer's own message would quote the text.
            throw new ArgumentException($"<{element.Name.LocalName}> has a character that XML cannot carry (a control character or half of a surrogate pair). Nothing was sent.", nameof(element));
#pragma warning restore MA0054
        }

        return text.ToString();
    }

    // The elements down to the first fork, text or secret: "show jobs", never what was asked for. A word that should have
    // been a text is an element too: of a password it would be the password.
    private static string CommandName(XElement command)
    {
        var name = command.Name.LocalName;
        var children = command.Elements().ToList();
        return children is [var only] && !SecretMask.IsSecret(name) ? $"{name} {CommandName(only)}" : name;
    }
}
