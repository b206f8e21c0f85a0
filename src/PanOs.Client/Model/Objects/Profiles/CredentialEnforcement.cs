namespace PanOs.Model;

/// <summary>What is done when a user sends a company password to a page, by its category.</summary>
[ConfigurationPart]
public sealed partial record CredentialEnforcement : ConfigurationNode
{
    /// <summary>How a company password is recognised. Null: not managed.</summary>
    [Element("mode")]
    public CredentialDetection? Detection { get; init; }

    /// <summary>How it is logged. Null: not managed; the device's default is <c>medium</c>.</summary>
    [Element("log-severity")]
    public string? LogSeverity { get; init; }

    /// <summary>Categories that pass without a log. Null: not managed.</summary>
    [Element("allow")]
    public ValueList<string>? Allow { get; init; }

    /// <summary>Categories that are logged. Null: not managed.</summary>
    [Element("alert")]
    public ValueList<string>? Alert { get; init; }

    /// <summary>Categories that are blocked. Null: not managed.</summary>
    [Element("block")]
    public ValueList<string>? Block { get; init; }

    /// <summary>Categories before which the user is warned. Null: not managed.</summary>
    [Element("continue")]
    public ValueList<string>? Continue { get; init; }
}

/// <summary>How a company password is recognised.</summary>
[ConfigurationChoice]
public abstract partial record CredentialDetection : ConfigurationNode
{
    private CredentialDetection()
    {
    }

    /// <summary>By name and password, which a User-ID agent knows.</summary>
    public static CredentialDetection DomainCredentials { get; } = new DomainCredentialDetection();

    /// <summary>By the name of the user at the address.</summary>
    public static CredentialDetection IpUser { get; } = new IpUserDetection();

    /// <summary>Not at all.</summary>
    public static CredentialDetection Disabled { get; } = new NoDetection();

    /// <summary>By the name of any user of a group mapping.</summary>
    /// <param name="value">The group mapping, at most 31 characters.</param>
    public static CredentialDetection GroupMapping(string value) => new GroupMappingDetection(value);

    /// <summary>Not at all.</summary>
    [Alternative("disabled")]
    public sealed partial record NoDetection : CredentialDetection;

    /// <summary>By the name of the user at the address.</summary>
    [Alternative("ip-user")]
    public sealed partial record IpUserDetection : CredentialDetection;

    /// <summary>By name and password, which a User-ID agent knows.</summary>
    [Alternative("domain-credentials")]
    public sealed partial record DomainCredentialDetection : CredentialDetection;

    /// <summary>By the name of any user of a group mapping.</summary>
    /// <param name="Value">The group mapping, at most 31 characters.</param>
    [Alternative("group-mapping")]
    public sealed partial record GroupMappingDetection([property: Element(".", MaxLength = 31)] string Value) : CredentialDetection;
}
