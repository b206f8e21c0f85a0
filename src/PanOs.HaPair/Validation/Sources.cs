namespace PanOs.HaPair;

/// <summary>Who says what a pair needs, in words that a reader can look up.</summary>
internal static class Sources
{
    public const string Article = "The article that describes the pair";
    public const string AwsGuide = "Vendor documentation, high availability for VM-Series on AWS";
    public const string AwsInterfaces = "Vendor documentation, interface mapping of VM-Series on AWS";
    public const string HaLinks = "Vendor documentation, HA links and their ports";
    public const string HaStates = "Vendor documentation, HA states and synchronization";
    public const string Administration = "Vendor documentation, PAN-OS administration";
    public const string Ec2 = "Amazon EC2 user guide";
}
