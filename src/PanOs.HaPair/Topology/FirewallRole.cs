namespace PanOs.HaPair;

/// <summary>Which firewall of the pair is meant. The role is given at launch and never changes; who is active may.</summary>
public enum FirewallRole
{
    /// <summary>The firewall that owns the dataplane interfaces at launch and has the lower device priority.</summary>
    Primary,

    /// <summary>The firewall that is launched with the management and HA interfaces only.</summary>
    Secondary,
}
