namespace PanOs.Aws;

/// <summary>An instance. Terminated ones, which EC2 shows for about an hour, are not observed.</summary>
public sealed record ObservedInstance : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.Instance;

    /// <summary><c>pending</c>, <c>running</c>, <c>stopping</c>, <c>stopped</c> or <c>shutting-down</c>.</summary>
    public required string State { get; init; }

    /// <summary>The instance type.</summary>
    public required string Type { get; init; }

    /// <summary>Its Availability Zone.</summary>
    public required string AvailabilityZone { get; init; }

    /// <summary>The image it was launched from.</summary>
    public required string ImageId { get; init; }

    /// <summary>When it was launched.</summary>
    public required DateTimeOffset LaunchTime { get; init; }

    /// <summary>The key pair, or null.</summary>
    public string? KeyName { get; init; }

    /// <summary>ARN of its instance profile, or null.</summary>
    public string? InstanceProfileArn { get; init; }

    /// <summary>Name of its instance profile: the last part of the ARN; or null.</summary>
    public string? InstanceProfileName => InstanceProfileArn?[(InstanceProfileArn.LastIndexOf('/') + 1)..];

    /// <summary>The private address at device index 0, or null.</summary>
    public string? PrivateAddress { get; init; }

    /// <summary>The public address at device index 0, or null.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>Device index to network interface id.</summary>
    public IReadOnlyDictionary<int, string> Interfaces { get; init; } = new Dictionary<int, string>();
}
