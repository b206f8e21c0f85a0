namespace PanOs.Aws;

/// <summary>
/// The IAM rights that a VM-Series firewall needs to move network interfaces at a failover, as documented for
/// PAN-OS 8.1 and later. This library has no IAM rights itself: it prints what an administrator runs.
/// </summary>
public static class InterfaceMovePolicy
{
    /// <summary>The four EC2 actions.</summary>
    public static IReadOnlyList<string> Actions { get; } =
    [
        "ec2:AttachNetworkInterface",
        "ec2:DetachNetworkInterface",
        "ec2:DescribeInstances",
        "ec2:DescribeNetworkInterfaces",
    ];

    /// <summary>The permissions policy of the role.</summary>
    public static string PolicyJson { get; } = IamText.Document(IamText.Allow(Actions, "*"));

    /// <summary>The trust policy of the role: EC2 may hand it to an instance.</summary>
    public static string TrustJson => IamText.TrustJson;

    /// <summary>The commands of the AWS CLI that make role and instance profile, both named <paramref name="name"/>.</summary>
    /// <param name="name">Letters, digits and <c>+=,.@_-</c>, up to 64: names end up on a command line.</param>
    /// <returns>One command a line, for a POSIX shell.</returns>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public static IReadOnlyList<string> CliCommands(string name) => IamText.RoleCommands(name, "move-network-interfaces", PolicyJson);
}
