namespace PanOs.Simulator;

/// <summary>Who may do what: the operator everything that is not denied, a machine what its instance profile allows.</summary>
internal static class Ec2Permissions
{
    public static void Check(Ec2Simulator ec2, string actor, string action)
    {
        if (action is Sts.Action)
        {
            // Documented: nobody needs a permission to ask who he is.
            return;
        }

        if (actor is Ec2Simulator.Operator)
        {
            if (ec2.Faults.IsDenied("ec2:" + action))
            {
                throw new Ec2Fault(
                    "UnauthorizedOperation",
                    $"You are not authorized to perform this operation. User: {Sts.OperatorArn(ec2)} is not authorized to perform: ec2:{action} because no identity-based policy allows the ec2:{action} action");
            }

            return;
        }

        // Unconfirmed: without a profile a machine has no credentials at all and its calls fail before they are sent;
        // here they are refused in the way of a missing permission.
        string? profile = ec2.Instances.Find(actor)?.InstanceProfile;
        if (profile is null
            || !ec2.Options.InstanceProfiles.TryGetValue(profile, out IReadOnlyList<string>? allowed)
            || !allowed.Any(pattern => Wildcard.Matches(pattern, "ec2:" + action)))
        {
            throw new Ec2Fault(
                "UnauthorizedOperation",
                $"You are not authorized to perform this operation. {actor} ({profile ?? "no instance profile"}) is not allowed to perform: ec2:{action}");
        }
    }

    /// <summary>The profile that a call names by <c>Name</c> or <c>Arn</c>, or null when it names none.</summary>
    public static string? NamedProfile(Ec2Simulator ec2, Ec2Form form)
    {
        string? arn = form.Optional("IamInstanceProfile.Arn");
        string? name = form.Optional("IamInstanceProfile.Name");
        if (arn is not null && name is not null)
        {
            throw Ec2Fault.BadCombination("The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'");
        }

        if (arn is null && name is null)
        {
            return null;
        }

        // Unconfirmed: code and words.
        return ec2.Options.InstanceProfiles.Keys.FirstOrDefault(known =>
                string.Equals(known, name, StringComparison.Ordinal) || string.Equals(Arn(ec2, known), arn, StringComparison.Ordinal))
            ?? throw Ec2Fault.BadValue($"Value ({name ?? arn}) for parameter iamInstanceProfile.{(name is null ? "arn" : "name")} is invalid. Invalid IAM Instance Profile {(name is null ? "ARN" : "name")}");
    }

    public static string Arn(Ec2Simulator ec2, string profile) =>
        $"arn:aws:iam::{ec2.Options.AccountId}:instance-profile/{profile}";
}
