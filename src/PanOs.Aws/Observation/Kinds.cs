namespace PanOs.Aws;

/// <summary>The kinds of resources, as plans and reports call them.</summary>
internal static class Kinds
{
    public const string Vpc = "VPC";
    public const string Subnet = "subnet";
    public const string InternetGateway = "internet gateway";
    public const string RouteTable = "route table";
    public const string SecurityGroup = "security group";
    public const string NetworkInterface = "ENI";
    public const string ElasticAddress = "EIP";
    public const string KeyPair = "key pair";
    public const string Instance = "instance";
    public const string Volume = "volume";
}
