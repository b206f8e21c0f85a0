using PanOs.Aws;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>The exceptions that the methods of a pair say that they throw.</summary>
internal static class Documented
{
    public static bool Is(Exception exception) => exception
        is PanOsException or Ec2Exception or Ec2PlanRefusedException or FirewallShellException or FailoverException or MigrationException or PairNotFormedException or StalePlanException or TimeoutException;
}
