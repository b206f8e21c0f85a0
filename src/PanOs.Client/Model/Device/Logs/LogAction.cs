namespace PanOs.Model;

/// <summary>What else happens for a log.</summary>
/// <param name="Name">The name.</param>
[ConfigurationPart]
public sealed partial record LogAction(string Name) : ConfigurationNode
{
    /// <summary>What happens. Null: not managed.</summary>
    [Element("type")]
    public LogActionKind? Kind { get; init; }
}

/// <summary>What happens for a log, besides sending it on.</summary>
[ConfigurationChoice]
public abstract partial record LogActionKind : ConfigurationNode
{
    private LogActionKind()
    {
    }

    /// <summary>It is told to a cloud service.</summary>
    /// <param name="action"><c>Azure-Security-Center-Integration</c>.</param>
    public static LogActionKind Integration(string action) => new IntegrationAction { Action = action };

    /// <summary>Addresses or users get or lose tags.</summary>
    /// <param name="target">Who is tagged.</param>
    /// <param name="action">Whether tags are added or removed.</param>
    /// <param name="tags">The tags.</param>
    public static LogActionKind Tagging(LogTagTarget target, LogTagAction action, ValueList<string> tags) => new TaggingAction { Target = target, Action = action, Tags = tags };

    /// <summary>It is told to a cloud service.</summary>
    [Alternative("integration")]
    public sealed partial record IntegrationAction : LogActionKind
    {
        /// <summary><c>Azure-Security-Center-Integration</c>. Null: not managed; the device's default is <c>Azure-Security-Center-Integration</c>.</summary>
        [Element("action")]
        public string? Action { get; init; }
    }

    /// <summary>Addresses or users get or lose tags.</summary>
    [Alternative("tagging")]
    public sealed partial record TaggingAction : LogActionKind
    {
        /// <summary>Who is tagged. Null: not managed; the device's default is <c>source-address</c>.</summary>
        [Element("target")]
        public LogTagTarget? Target { get; init; }

        /// <summary>Whether tags are added or removed. Null: not managed; the device's default is <c>add-tag</c>.</summary>
        [Element("action")]
        public LogTagAction? Action { get; init; }

        /// <summary>The tags. Null: not managed.</summary>
        [Element("tags")]
        public ValueList<string>? Tags { get; init; }

        /// <summary>Minutes until the tags are taken away again; 0 is never, 0 to 43200. Null: not managed; the device's default is 0.</summary>
        [Element("timeout", Min = 0, Max = 43200)]
        public int? Timeout { get; init; }

        /// <summary>Where tags of addresses are kept. Null: not managed.</summary>
        [Element("registration")]
        public TagRegistration? Registration { get; init; }
    }
}

/// <summary>Who is tagged.</summary>
public enum LogTagTarget
{
    /// <summary>The source address.</summary>
    SourceAddress,

    /// <summary>The destination address.</summary>
    DestinationAddress,

    /// <summary>The address in the X-Forwarded-For header.</summary>
    [WireName("xff-address")]
    XffAddress,

    /// <summary>The user.</summary>
    User,
}

/// <summary>Whether tags are added or removed.</summary>
public enum LogTagAction
{
    /// <summary>They are added.</summary>
    AddTag,

    /// <summary>They are removed.</summary>
    RemoveTag,
}

/// <summary>Where tags of addresses are kept.</summary>
[ConfigurationChoice]
public abstract partial record TagRegistration : ConfigurationNode
{
    private TagRegistration()
    {
    }

    /// <summary>On Panorama.</summary>
    public static TagRegistration Panorama { get; } = new PanoramaRegistration();

    /// <summary>On this device.</summary>
    public static TagRegistration Localhost { get; } = new LocalhostRegistration();

    /// <summary>On other User-ID agents.</summary>
    /// <param name="httpProfile">The name of the HTTP server profile that names them.</param>
    public static TagRegistration Remote(string httpProfile) => new RemoteRegistration { HttpProfile = httpProfile };

    /// <summary>On this device.</summary>
    [Alternative("localhost")]
    public sealed partial record LocalhostRegistration : TagRegistration;

    /// <summary>On Panorama.</summary>
    [Alternative("panorama")]
    public sealed partial record PanoramaRegistration : TagRegistration;

    /// <summary>On other User-ID agents.</summary>
    [Alternative("remote")]
    public sealed partial record RemoteRegistration : TagRegistration
    {
        /// <summary>The name of the HTTP server profile that names them. Null: not managed.</summary>
        [Element("http-profile")]
        public string? HttpProfile { get; init; }
    }
}
