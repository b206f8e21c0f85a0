namespace PanOs.Model;

/// <summary>What is done with web pages, by category.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("profiles/url-filtering", ObjectPlaces.Objects, Title = "URL filtering profile", Collection = "UrlFilteringProfiles")]
public sealed partial record UrlFilteringProfile(string Name) : ConfigurationObject
{
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

    /// <summary>Categories that need a password. Null: not managed.</summary>
    [Element("override")]
    public ValueList<string>? Override { get; init; }

    /// <summary>What is done when a user sends a company password to a page. Null: not managed.</summary>
    [Element("credential-enforcement")]
    public CredentialEnforcement? Credentials { get; init; }

    /// <summary>Whether search engines must be set to strict safe search. Null: not managed.</summary>
    [Element("safe-search-enforcement")]
    public bool? SafeSearch { get; init; }

    /// <summary>Whether only the page is logged that others are embedded in. Null: not managed.</summary>
    [Element("log-container-page-only")]
    public bool? ContainerPageOnly { get; init; }

    /// <summary>Whether it is found out which page others are embedded in. Null: not managed.</summary>
    [Element("enable-container-page")]
    public bool? ContainerPages { get; init; }

    /// <summary>Whether the header User-Agent is logged. Null: not managed.</summary>
    [Element("log-http-hdr-user-agent")]
    public bool? LogUserAgent { get; init; }

    /// <summary>Whether the header Referer is logged. Null: not managed.</summary>
    [Element("log-http-hdr-referer")]
    public bool? LogReferer { get; init; }

    /// <summary>Whether the header X-Forwarded-For is logged. Null: not managed.</summary>
    [Element("log-http-hdr-xff")]
    public bool? LogForwardedFor { get; init; }

    /// <summary>Headers that are added to requests. Null: not managed.</summary>
    [Element("http-header-insertion")]
    public ValueList<HttpHeaderInsertion>? HeaderInsertions { get; init; }

    /// <summary>Whether machine learning on the device judges unknown pages. Null: not managed.</summary>
    [Element("local-inline-cat")]
    public bool? LocalInlineCategorization { get; init; }

    /// <summary>Whether the cloud judges unknown pages while they wait. Null: not managed.</summary>
    [Element("cloud-inline-cat")]
    public bool? CloudInlineCategorization { get; init; }

    /// <summary>Names of URL categories that machine learning leaves alone. Null: not managed.</summary>
    [Element("mlav-category-exception")]
    public ValueList<string>? InlineExceptions { get; init; }

    /// <summary>Free text, at most 255 characters. Null: not managed.</summary>
    [Element("description", MaxLength = 255)]
    public string? Description { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}
