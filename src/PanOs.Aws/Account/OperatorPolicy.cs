namespace PanOs.Aws;

/// <summary>
/// The IAM rights of whoever runs this library: every EC2 action that it calls, and the right to hand the firewalls their
/// role.
/// </summary>
public static class OperatorPolicy
{
    /// <summary>The EC2 actions, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Actions { get; } =
    [
        "ec2:AllocateAddress",
        "ec2:AssignPrivateIpAddresses",
        "ec2:AssociateAddress",
        "ec2:AssociateIamInstanceProfile",
        "ec2:AssociateRouteTable",
        "ec2:AttachInternetGateway",
        "ec2:AttachNetworkInterface",
        "ec2:AuthorizeSecurityGroupIngress",
        "ec2:CreateInternetGateway",
        "ec2:CreateNetworkInterface",
        "ec2:CreateRoute",
        "ec2:CreateRouteTable",
        "ec2:CreateSecurityGroup",
        "ec2:CreateSubnet",
        "ec2:CreateTags",
        "ec2:CreateVpc",
        "ec2:DeleteInternetGateway",
        "ec2:DeleteKeyPair",
        "ec2:DeleteNetworkInterface",
        "ec2:DeleteRoute",
        "ec2:DeleteRouteTable",
        "ec2:DeleteSecurityGroup",
        "ec2:DeleteSubnet",
        "ec2:DeleteVolume",
        "ec2:DeleteVpc",
        "ec2:DescribeAccountAttributes",
        "ec2:DescribeAddresses",
        "ec2:DescribeAvailabilityZones",
        "ec2:DescribeImages",
        "ec2:DescribeInstances",
        "ec2:DescribeInstanceTypes",
        "ec2:DescribeInternetGateways",
        "ec2:DescribeKeyPairs",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeRouteTables",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets",
        "ec2:DescribeTags",
        "ec2:DescribeVolumes",
        "ec2:DescribeVpcs",
        "ec2:DetachInternetGateway",
        "ec2:DetachNetworkInterface",
        "ec2:DisassociateAddress",
        "ec2:DisassociateRouteTable",
        "ec2:GetConsoleOutput",
        "ec2:ImportKeyPair",
        "ec2:ModifyNetworkInterfaceAttribute",
        "ec2:ReleaseAddress",
        "ec2:ReplaceRoute",
        "ec2:RevokeSecurityGroupIngress",
        "ec2:RunInstances",
        "ec2:StartInstances",
        "ec2:TerminateInstances",
        "ec2:UnassignPrivateIpAddresses",
    ];

    /// <summary>The policy as a document.</summary>
    /// <param name="accountId">The account, twelve digits.</param>
    /// <param name="roleName">The role of the firewalls' instance profile, which only EC2 may be handed.</param>
    /// <exception cref="ArgumentException">The account or the name cannot be one.</exception>
    public static string PolicyJson(string accountId, string roleName)
    {
        ArgumentNullException.ThrowIfNull(accountId);
        if (accountId.Length != 12 || !accountId.All(char.IsAsciiDigit))
        {
            throw new ArgumentException($"'{accountId}' is no AWS account: it has twelve digits.", nameof(accountId));
        }

        IamText.RequireName(roleName, nameof(roleName));
        const string OnlyToEc2 = ",\n      \"Condition\": { \"StringEquals\": { \"iam:PassedToService\": \"ec2.amazonaws.com\" } }";
        return IamText.Document(
            IamText.Allow(Actions, "*"),
            IamText.Allow(["iam:PassRole"], $"arn:aws:iam::{accountId}:role/{roleName}", OnlyToEc2));
    }

    /// <summary>The command of the AWS CLI that gives the rights to a user.</summary>
    /// <param name="accountId">The account, twelve digits.</param>
    /// <param name="userName">The user.</param>
    /// <param name="roleName">The role of the firewalls' instance profile.</param>
    /// <returns>One command, for a POSIX shell.</returns>
    /// <exception cref="ArgumentException">The account or a name cannot be one.</exception>
    public static string CliCommand(string accountId, string userName, string roleName)
    {
        IamText.RequireName(userName, nameof(userName));
        return $"aws iam put-user-policy --user-name {userName} --policy-name panos-operator --policy-document '{IamText.OneLine(PolicyJson(accountId, roleName))}'";
    }
}
