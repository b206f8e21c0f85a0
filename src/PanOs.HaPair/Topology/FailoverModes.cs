namespace PanOs.HaPair;

/// <summary>The failover modes in the words of the plugin's command line.</summary>
internal static class FailoverModes
{
    public const string InterfaceMove = "interface-move";
    public const string SecondaryIp = "secondary-ip";

    public static string Word(FailoverMode mode) => mode == FailoverMode.SecondaryIp ? SecondaryIp : InterfaceMove;

    public static FailoverMode Other(FailoverMode mode) => mode == FailoverMode.SecondaryIp ? FailoverMode.InterfaceMove : FailoverMode.SecondaryIp;

    /// <summary>The mode as the command line of a firewall tells it.</summary>
    public static AwsFailoverMode Told(FailoverMode mode) => mode == FailoverMode.SecondaryIp ? AwsFailoverMode.SecondaryIp : AwsFailoverMode.InterfaceMove;
}
