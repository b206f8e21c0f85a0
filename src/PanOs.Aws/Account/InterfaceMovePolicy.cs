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
    public const string PolicyJson = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": [
                "ec2:AttachNetworkInterface",
                "ec2:DetachNetworkInterface",
                "ec2:DescribeInstances",
                "ec2:DescribeNetworkInterfaces"
              ],
              "Resource": "*"
            }
          ]
        }
        """;

    /// <summary>The trust policy of the role: EC2 may hand it to an instance.</summary>
    public const string TrustJson = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": { "Service": "ec2.amazonaws.com" },
              "Action": "sts:AssumeRole"
            }
          ]
        }
        """;

    /// <summary>The commands of the AWS CLI that make role and instance profile, both named <paramref name="name"/>.</summary>
    /// <param name="name">Letters, digits and <c>+=,.@_-</c>, up to 64: names end up on a command line.</param>
    /// <returns>One command a line, for a POSIX shell.</returns>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public static IReadOnlyList<string> CliCommands(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 64 || !name.All(c => char.IsAsciiLetterOrDigit(c) || "+=,.@_-".Contains(c, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"'{name}' is no name of an IAM role: letters, digits and +=,.@_- only, up to 64.", nameof(name));
        }

        return
        [
            $"aws iam create-role --role-name {name} --assume-role-policy-document '{OneLine(TrustJson)}'",
            $"aws iam put-role-policy --role-name {name} --policy-name move-network-interfaces --policy-document '{OneLine(PolicyJson)}'",
            $"aws iam create-instance-profile --instance-profile-name {name}",
            $"aws iam add-role-to-instance-profile --instance-profile-name {name} --role-name {name}",
        ];
    }

    private static string OneLine(string json) =>
        string.Join(' ', json.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
