namespace PanOs.Aws;

/// <summary>The tags by which a deployment finds its own resources, given in the call that creates them.</summary>
public static class DeploymentTags
{
    /// <summary>Key of the tag that holds the deployment's name.</summary>
    public const string Deployment = "panos:deployment";

    /// <summary>Key of the tag that holds the role within the kind.</summary>
    public const string Role = "panos:role";

    /// <summary>
    /// Key of the tag that says what a resource beside the specification is for. <see cref="TestPurpose"/> is the only
    /// value: plans leave such resources alone, destroying removes them.
    /// </summary>
    public const string Purpose = "panos:purpose";

    /// <summary>Value of <see cref="Purpose"/> on test instances.</summary>
    public const string TestPurpose = "test";
}
