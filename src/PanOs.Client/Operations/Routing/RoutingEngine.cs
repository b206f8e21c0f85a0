namespace PanOs;

/// <summary>What routes traffic on a firewall.</summary>
public enum RoutingEngine
{
    /// <summary>Virtual routers: every PAN-OS version, unless advanced routing was turned on.</summary>
    Legacy,

    /// <summary>Logical routers: PAN-OS 10.2 and later, where advanced routing was turned on (<see cref="SystemInfo.IsAdvancedRouting"/>).</summary>
    Advanced,
}
