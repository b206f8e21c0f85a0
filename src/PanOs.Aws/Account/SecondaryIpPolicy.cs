namespace PanOs.Aws;

/// <summary>
/// The IAM rights that a VM-Series firewall needs to move secondary private addresses at a failover, as the vendor
/// lists them for PAN-OS 10 and later. Unconfirmed: <c>ec2:ReplaceRoute</c> is known from published deployments only.
/// </summary>
public static class SecondaryIpPolicy
{
    /// <summary>The EC2 actions on everything.</summary>
    public static IReadOnlyList<string> Actions { get; } =
    [
        .. InterfaceMovePolicy.Actions,
        "ec2:AssignPrivateIpAddresses",
        "ec2:AssociateAddress",
        "ec2:DescribeRouteTables",
    ];

    /// <summary>The EC2 action on route tables.</summary>
    public static IReadOnlyList<string> RouteTableActions { get; } = ["ec2:ReplaceRoute"];

    /// <summary>The permissions policy of the role.</summary>
    public static string PolicyJson { get; } = IamText.Document(
        IamText.Allow(Actions, "*"), IamText.Allow(RouteTableActions, "arn:aws:ec2:*:*:route-table/*"));

    /// <summary>The trust policy of the role: EC2 may hand it to an instance.</summary>
    public static string TrustJson => IamText.TrustJson;

    /// <summary>The commands of the AWS CLI that make role and instance profile, both named <paramref name="name"/>.</summary>
    /// <param name="name">Letters, digits and <c>+=,.@_-</c>, up to 64: names end up on a command line.</param>
    /// <returns>One command a line, for a POSIX shell.</returns>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public static IReadOnlyList<string> CliCommands(string name) => IamText.RoleCommands(name, "move-private-addresses", PolicyJson);
}
