namespace PanOs.Model;

/// <summary>What an entry of a route filter does with what it matches.</summary>
public enum RouteFilterAction
{
    /// <summary>It is left out.</summary>
    Deny,

    /// <summary>It is taken.</summary>
    Permit,
}
