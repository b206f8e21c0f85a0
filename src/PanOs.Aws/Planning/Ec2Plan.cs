using System.Text;

namespace PanOs.Aws;

/// <summary>What <see cref="Ec2Deployment.ApplyAsync"/> would do. Making a plan changes nothing.</summary>
public sealed record Ec2Plan
{
    /// <summary>One item per resource, in the order of building; what is as it should be is listed too.</summary>
    public required IReadOnlyList<Ec2PlanItem> Items { get; init; }

    /// <summary>How many resources are to be created.</summary>
    public int CreateCount => Count(Ec2Action.Create);

    /// <summary>How many resources are to be changed.</summary>
    public int ChangeCount => Count(Ec2Action.Change);

    /// <summary>How many resources are to be deleted.</summary>
    public int DeleteCount => Count(Ec2Action.Delete);

    /// <summary>How many resources are not changed in place; a person decides; such a plan is not applied.</summary>
    public int ConflictCount => Count(Ec2Action.Conflict);

    /// <summary>Whether anything is to be done or in conflict.</summary>
    public bool HasChanges => Items.Any(i => i.Action != Ec2Action.None);

    /// <summary>The plan like a diff: what is to be done, and how much of it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (Ec2PlanItem item in Items.Where(i => i.Action != Ec2Action.None))
        {
            text.AppendLine(item.Description);
            foreach (string detail in item.Details)
            {
                text.Append("    ").AppendLine(detail);
            }
        }

        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{CreateCount} to create, {ChangeCount} to change, {DeleteCount} to delete");
        return ConflictCount > 0 ? text.Append(System.Globalization.CultureInfo.InvariantCulture, $", {ConflictCount} in conflict").ToString() : text.ToString();
    }

    private int Count(Ec2Action action) => Items.Count(i => i.Action == action);
}

/// <summary>What is to be done with one resource.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Kind">What kind it is: <c>VPC</c>, <c>subnet</c>, <c>ENI</c>, <c>EIP</c>, …</param>
/// <param name="Role">Its role.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">One line such as <c>+ subnet trust 10.0.1.0/24</c>.</param>
/// <param name="Details">What is different, such as <c>sourceDestCheck: true -> false</c>.</param>
public sealed record Ec2PlanItem(
    Ec2Action Action, string Kind, string Role, string Name, string Description, IReadOnlyList<string> Details);

/// <summary>What is to be done with a resource.</summary>
public enum Ec2Action
{
    /// <summary>It is as it should be.</summary>
    None,

    /// <summary>It is missing.</summary>
    Create,

    /// <summary>It differs and can be changed in place.</summary>
    Change,

    /// <summary>It belongs to the deployment but not to the specification.</summary>
    Delete,

    /// <summary>It differs and cannot be changed; a person must decide.</summary>
    Conflict,
}
