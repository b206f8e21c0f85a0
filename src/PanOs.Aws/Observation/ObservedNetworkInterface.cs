namespace PanOs.Aws;

/// <summary>A network interface.</summary>
public sealed record ObservedNetworkInterface : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.NetworkInterface;

    /// <summary>The subnet it lies in.</summary>
    public required string SubnetId { get; init; }

    /// <summary>Its Availability Zone.</summary>
    public required string AvailabilityZone { get; init; }

    /// <summary>Its primary private address.</summary>
    public required string PrivateAddress { get; init; }

    /// <summary>Its further private addresses. At a failover by address they are on the peer's interface.</summary>
    public IReadOnlyList<string> SecondaryAddresses { get; init; } = [];

    /// <summary>The private DNS name, or null.</summary>
    public string? PrivateDns { get; init; }

    /// <summary>The hardware address, or null when EC2 does not tell.</summary>
    public string? MacAddress { get; init; }

    /// <summary>Whether EC2 drops traffic that is neither from nor to its own addresses.</summary>
    public required bool SourceDestCheck { get; init; }

    /// <summary>Ids of its security groups.</summary>
    public IReadOnlyList<string> GroupIds { get; init; } = [];

    /// <summary><c>available</c>, <c>attaching</c>, <c>in-use</c> or <c>detaching</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Where it is, or null when it is attached to nothing.</summary>
    public ObservedAttachment? Attachment { get; init; }

    /// <summary>The public address on it, or null.</summary>
    public string? PublicAddress { get; init; }
}

/// <summary>Where a network interface is attached.</summary>
/// <param name="Id">The attachment's id.</param>
/// <param name="InstanceId">The instance; empty when it is a service of AWS.</param>
/// <param name="DeviceIndex">The device index there.</param>
/// <param name="Status"><c>attaching</c>, <c>attached</c> or <c>detaching</c>.</param>
public sealed record ObservedAttachment(string Id, string InstanceId, int DeviceIndex, string Status);
