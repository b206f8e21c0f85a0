namespace PanOs.Model;

/// <summary>Track by.</summary>
public enum ZoneProtectionProfileTrackBy
{
    /// <summary><c>source</c>.</summary>
    Source,

    /// <summary><c>source-and-destination</c>.</summary>
    SourceAndDestination,
}
