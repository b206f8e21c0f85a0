namespace PanOs.Simulator;

/// <summary>An image that the simulated region offers.</summary>
/// <param name="Id">Such as <c>ami-0579cded2bf22993c</c>.</param>
/// <param name="Name">Such as <c>PA-VM-AWS-10.2.10-…</c>.</param>
/// <param name="OwnerAlias"><c>aws-marketplace</c> or <c>amazon</c>.</param>
/// <param name="ProductCode">The marketplace product, or null.</param>
/// <param name="CreationDate">When it was published.</param>
/// <param name="Guest">What boots from it.</param>
public sealed record Ec2Image(
    string Id, string Name, string OwnerAlias, string? ProductCode, DateTimeOffset CreationDate, GuestKind Guest)
{
    /// <summary>Whether the root volume goes with its instance. Default: true.</summary>
    public bool DeletesRootVolume { get; init; } = true;

    /// <summary>The account behind <see cref="OwnerAlias"/>, as <c>DescribeImages</c> gives it.</summary>
    public string OwnerId => OwnerAlias switch
    {
        "aws-marketplace" => "679593333241",
        "amazon" => "137112412989",
        _ => "000000000000",
    };
}

/// <summary>What an image boots.</summary>
public enum GuestKind
{
    /// <summary>A small Linux machine that runs the probes of its user data.</summary>
    Linux,

    /// <summary>A VM-Series firewall.</summary>
    VmSeries,
}
