namespace PanOs;

/// <summary>Where an API key travels. It is never in a URL.</summary>
public enum ApiKeyPlacement
{
    /// <summary>In the header <c>X-PAN-KEY</c>, which PAN-OS knows from 9.0 on.</summary>
    Header,

    /// <summary>
    /// As the parameter <c>key</c> in the body of the POST: for PAN-OS 8.1 and earlier, which ignore the header and
    /// answer that the credential is invalid.
    /// </summary>
    Body,
}
