namespace PanOs.Model;

/// <summary>The security profiles of a rule: a group of them, or each by name.</summary>
[ConfigurationChoice]
public abstract partial record SecurityProfiles : ConfigurationNode
{
    private SecurityProfiles()
    {
    }

    /// <summary>A security profile group.</summary>
    /// <param name="name">The name of the group.</param>
    public static SecurityProfiles Group(string name) => new ProfileGroup([name]);

    /// <summary>A security profile group.</summary>
    /// <param name="Names">The name of the group; the device takes one.</param>
    [Alternative("group")]
    public sealed partial record ProfileGroup([property: Element(".")] ValueList<string> Names) : SecurityProfiles;

    /// <summary>Profiles by name. The device takes one of each kind.</summary>
    [Alternative("profiles")]
    public sealed partial record SingleProfiles : SecurityProfiles
    {
        /// <summary>The antivirus profile. Null: not managed.</summary>
        [Element("virus")]
        public ValueList<string>? Antivirus { get; init; }

        /// <summary>The anti-spyware profile. Null: not managed.</summary>
        [Element("spyware")]
        public ValueList<string>? AntiSpyware { get; init; }

        /// <summary>The vulnerability protection profile. Null: not managed.</summary>
        [Element("vulnerability")]
        public ValueList<string>? Vulnerability { get; init; }

        /// <summary>The URL filtering profile. Null: not managed.</summary>
        [Element("url-filtering")]
        public ValueList<string>? UrlFiltering { get; init; }

        /// <summary>The file blocking profile. Null: not managed.</summary>
        [Element("file-blocking")]
        public ValueList<string>? FileBlocking { get; init; }

        /// <summary>The data filtering profile. Null: not managed.</summary>
        [Element("data-filtering")]
        public ValueList<string>? DataFiltering { get; init; }

        /// <summary>The WildFire analysis profile. Null: not managed.</summary>
        [Element("wildfire-analysis")]
        public ValueList<string>? WildFireAnalysis { get; init; }

        /// <summary>The profile for the mobile protocol GTP. Null: not managed.</summary>
        [Element("gtp")]
        public ValueList<string>? Gtp { get; init; }

        /// <summary>The profile for the protocol SCTP. Null: not managed.</summary>
        [Element("sctp")]
        public ValueList<string>? Sctp { get; init; }
    }
}
