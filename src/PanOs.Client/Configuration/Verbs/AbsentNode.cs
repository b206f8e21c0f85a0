namespace PanOs;

/// <summary>How a firewall says that there is no such node.</summary>
internal static class AbsentNode
{
    /// <summary>The candidate answers with code 7, the running configuration with an error text.</summary>
    public static bool IsSaidBy(PanOsApiException refusal) =>
        refusal.Code is PanOsErrorCodes.ObjectNotPresent
        || (refusal.Code is null && refusal.Lines is [var only] && only.Equals("No such node", StringComparison.OrdinalIgnoreCase));
}
