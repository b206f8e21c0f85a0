using System.Collections.Frozen;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Performs one action, or throws <see cref="Ec2Fault"/>; answers what the response holds.</summary>
internal delegate XElement[] Ec2Action(Ec2Simulator ec2, Ec2Form form);

/// <summary>The actions that the simulator knows.</summary>
internal static class Ec2ActionTable
{
    public static FrozenDictionary<string, Ec2Action> Actions { get; } = new Dictionary<string, Ec2Action>(StringComparer.Ordinal)
    {
        ["DescribeAvailabilityZones"] = RegionActions.DescribeZones,
        ["DescribeAccountAttributes"] = RegionActions.DescribeAccount,
        ["DescribeInstanceTypes"] = RegionActions.DescribeInstanceTypes,
        ["DescribeInstanceTypeOfferings"] = RegionActions.DescribeOfferings,
        ["DescribeImages"] = ImageActions.Describe,

        ["CreateVpc"] = VpcActions.Create,
        ["DeleteVpc"] = VpcActions.Delete,
        ["DescribeVpcs"] = VpcActions.Describe,
        ["DescribeVpcAttribute"] = VpcActions.DescribeAttribute,
        ["ModifyVpcAttribute"] = VpcActions.ModifyAttribute,

        ["CreateSubnet"] = SubnetActions.Create,
        ["DeleteSubnet"] = SubnetActions.Delete,
        ["DescribeSubnets"] = SubnetActions.Describe,
        ["ModifySubnetAttribute"] = SubnetActions.ModifyAttribute,

        ["CreateInternetGateway"] = InternetGatewayActions.Create,
        ["AttachInternetGateway"] = InternetGatewayActions.Attach,
        ["DetachInternetGateway"] = InternetGatewayActions.Detach,
        ["DeleteInternetGateway"] = InternetGatewayActions.Delete,
        ["DescribeInternetGateways"] = InternetGatewayActions.Describe,

        ["CreateRouteTable"] = RouteTableActions.Create,
        ["DeleteRouteTable"] = RouteTableActions.Delete,
        ["DescribeRouteTables"] = RouteTableActions.Describe,
        ["AssociateRouteTable"] = RouteTableActions.Associate,
        ["DisassociateRouteTable"] = RouteTableActions.Disassociate,
        ["ReplaceRouteTableAssociation"] = RouteTableActions.ReplaceAssociation,
        ["CreateRoute"] = RouteActions.Create,
        ["ReplaceRoute"] = RouteActions.Replace,
        ["DeleteRoute"] = RouteActions.Delete,

        ["CreateSecurityGroup"] = SecurityGroupActions.Create,
        ["DeleteSecurityGroup"] = SecurityGroupActions.Delete,
        ["DescribeSecurityGroups"] = SecurityGroupActions.Describe,
        ["AuthorizeSecurityGroupIngress"] = SecurityGroupRuleActions.Authorize,
        ["RevokeSecurityGroupIngress"] = SecurityGroupRuleActions.Revoke,
        ["DescribeSecurityGroupRules"] = SecurityGroupRuleActions.Describe,

        ["CreateNetworkInterface"] = NetworkInterfaceActions.Create,
        ["DeleteNetworkInterface"] = NetworkInterfaceActions.Delete,
        ["DescribeNetworkInterfaceAttribute"] = NetworkInterfaceActions.DescribeAttribute,
        ["AssignPrivateIpAddresses"] = PrivateAddressActions.Assign,
        ["UnassignPrivateIpAddresses"] = PrivateAddressActions.Unassign,
        ["DescribeNetworkInterfaces"] = NetworkInterfaceActions.Describe,
        ["ModifyNetworkInterfaceAttribute"] = NetworkInterfaceActions.ModifyAttribute,
        ["AttachNetworkInterface"] = AttachmentActions.Attach,
        ["DetachNetworkInterface"] = AttachmentActions.Detach,

        ["AllocateAddress"] = AddressActions.Allocate,
        ["AssociateAddress"] = AddressActions.Associate,
        ["DisassociateAddress"] = AddressActions.Disassociate,
        ["ReleaseAddress"] = AddressActions.Release,
        ["DescribeAddresses"] = AddressActions.Describe,

        ["CreateKeyPair"] = KeyPairActions.Create,
        ["ImportKeyPair"] = KeyPairActions.Import,
        ["DeleteKeyPair"] = KeyPairActions.Delete,
        ["DescribeKeyPairs"] = KeyPairActions.Describe,

        ["RunInstances"] = LaunchActions.Run,
        ["DescribeInstances"] = InstanceActions.Describe,
        ["DescribeInstanceStatus"] = InstanceActions.DescribeStatus,
        ["StartInstances"] = InstanceActions.Start,
        ["StopInstances"] = InstanceActions.Stop,
        ["RebootInstances"] = InstanceActions.Reboot,
        ["TerminateInstances"] = InstanceActions.Terminate,
        ["GetConsoleOutput"] = InstanceActions.ConsoleOutput,
        ["DescribeInstanceAttribute"] = InstanceAttributeActions.Describe,
        ["ModifyInstanceAttribute"] = InstanceAttributeActions.Modify,

        ["DescribeVolumes"] = VolumeActions.Describe,
        ["DeleteVolume"] = VolumeActions.Delete,

        ["AssociateIamInstanceProfile"] = InstanceProfileActions.Associate,
        ["DescribeIamInstanceProfileAssociations"] = InstanceProfileActions.Describe,

        ["DisassociateIamInstanceProfile"] = InstanceProfileActions.Disassociate,

        [Sts.Action] = Sts.CallerIdentity,

        ["CreateTags"] = TagActions.Create,
        ["DeleteTags"] = TagActions.Delete,
        ["DescribeTags"] = TagActions.Describe,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
