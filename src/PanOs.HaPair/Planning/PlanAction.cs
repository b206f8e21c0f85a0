namespace PanOs.HaPair;

/// <summary>What a plan would do with one thing.</summary>
public enum PlanAction
{
    /// <summary>Nothing: a remark.</summary>
    None,

    /// <summary>Create it; printed with <c>+</c>.</summary>
    Create,

    /// <summary>Change it; printed with <c>~</c>.</summary>
    Change,

    /// <summary>Delete it; printed with <c>-</c>.</summary>
    Delete,

    /// <summary>An order to the firewall, such as a commit or a restart, that follows from the changes; printed with <c>&gt;</c> and not counted.</summary>
    Run,
}
