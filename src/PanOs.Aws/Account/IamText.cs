namespace PanOs.Aws;

/// <summary>The documents and command lines of IAM. Nothing of it is sent: an administrator runs it.</summary>
internal static class IamText
{
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

    public static string Allow(IEnumerable<string> actions, string resource, string condition = "") => $$"""
            {
              "Effect": "Allow",
              "Action": [
                {{string.Join(",\n        ", actions.Select(action => $"\"{action}\""))}}
              ],
              "Resource": "{{resource}}"{{condition}}
            }
        """;

    public static string Document(params IReadOnlyList<string> statements) =>
        $$"""
        {
          "Version": "2012-10-17",
          "Statement": [
        {{string.Join(",\n", statements)}}
          ]
        }
        """;

    /// <summary>Names end up on a command line, so they hold nothing that a shell reads.</summary>
    public static void RequireName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        if (name.Length > 64 || !name.All(c => char.IsAsciiLetterOrDigit(c) || "+=,.@_-".Contains(c, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"'{name}' is no name in IAM: letters, digits and +=,.@_- only, up to 64.", parameter);
        }
    }

    /// <summary>Role and instance profile of one name.</summary>
    public static IReadOnlyList<string> RoleCommands(string name, string policyName, string policyJson)
    {
        RequireName(name, nameof(name));
        return
        [
            $"aws iam create-role --role-name {name} --assume-role-policy-document '{OneLine(TrustJson)}'",
            $"aws iam put-role-policy --role-name {name} --policy-name {policyName} --policy-document '{OneLine(policyJson)}'",
            $"aws iam create-instance-profile --instance-profile-name {name}",
            $"aws iam add-role-to-instance-profile --instance-profile-name {name} --role-name {name}",
        ];
    }

    public static string OneLine(string json) =>
        string.Join(' ', json.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
