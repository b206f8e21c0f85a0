namespace PanOs.Simulator;

/// <summary>What a firewall is in its HA pair.</summary>
internal enum HaState
{
    Disabled,
    Initial,
    Active,
    Passive,
    Suspended,
    NonFunctional,
}

/// <summary>Names of HA states.</summary>
internal static class HaStateNames
{
    /// <summary>As <c>show high-availability state</c> says it.</summary>
    public static string ToWireName(this HaState state) => state switch
    {
        HaState.Disabled => "disabled",
        HaState.Initial => "initial",
        HaState.Active => "active",
        HaState.Passive => "passive",
        HaState.Suspended => "suspended",
        _ => "non-functional",
    };
}
