namespace PanOs.Model;

/// <summary>Strip mptcp option.</summary>
public enum ZoneProtectionProfileStripMptcpOption
{
    /// <summary><c>global</c>.</summary>
    Global,

    /// <summary><c>yes</c>.</summary>
    Yes,

    /// <summary><c>no</c>.</summary>
    No,
}
