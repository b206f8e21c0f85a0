namespace PanOs.Aws;

/// <summary>A <see cref="DeploymentSpec"/> that cannot work. Nothing was changed on AWS.</summary>
public sealed class InvalidDeploymentSpecException : Exception
{
    /// <summary>Makes the exception for the given faults.</summary>
    /// <param name="faults">Every fault as <c>field: reason</c>.</param>
    public InvalidDeploymentSpecException(IReadOnlyList<string> faults)
        : base(Text(faults)) => Faults = faults;

    /// <summary>Every fault as <c>field: reason</c>.</summary>
    public IReadOnlyList<string> Faults { get; }

    private static string Text(IReadOnlyList<string> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        string count = faults.Count == 1 ? "a fault" : $"{faults.Count} faults";
        return $"The deployment has {count}: {string.Join("; ", faults)}. Nothing was changed on AWS.";
    }
}
