namespace PanOs.Aws;

/// <summary>Something that was found on AWS.</summary>
public abstract record ObservedResource
{
    private protected ObservedResource()
    {
    }

    /// <summary>Its id, such as <c>subnet-0123456789abcdef0</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its role in the deployment; empty when the tag is missing.</summary>
    public required string Role { get; init; }

    /// <summary>All its tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Its <c>Name</c> tag; empty when there is none.</summary>
    public string Name => Tags.GetValueOrDefault("Name", string.Empty);

    /// <summary>Whether it is a test resource beside the specification.</summary>
    public bool IsTest => Tags.GetValueOrDefault(DeploymentTags.Purpose) is DeploymentTags.TestPurpose;

    /// <summary>
    /// Whether it existed before and is named by id in the specification: it does not belong to the deployment, and its
    /// role is the one that it has there.
    /// </summary>
    public bool IsExternal { get; init; }

    /// <summary>What kind it is, in the words of the field.</summary>
    public abstract string Kind { get; }
}

/// <summary>The VPC.</summary>
public sealed record ObservedVpc : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.Vpc;

    /// <summary>Its IPv4 range.</summary>
    public required string Cidr { get; init; }

    /// <summary><c>pending</c> or <c>available</c>.</summary>
    public required string State { get; init; }

    /// <summary>The account that it belongs to; null when EC2 does not tell.</summary>
    public string? OwnerId { get; init; }
}

/// <summary>A subnet.</summary>
public sealed record ObservedSubnet : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.Subnet;

    /// <summary>The VPC it is in.</summary>
    public required string VpcId { get; init; }

    /// <summary>Its IPv4 range.</summary>
    public required string Cidr { get; init; }

    /// <summary>Its Availability Zone.</summary>
    public required string AvailabilityZone { get; init; }

    /// <summary>The account that it belongs to; null when EC2 does not tell.</summary>
    public string? OwnerId { get; init; }
}

/// <summary>An internet gateway.</summary>
public sealed record ObservedInternetGateway : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.InternetGateway;

    /// <summary>The VPC it is attached to, or null.</summary>
    public string? VpcId { get; init; }
}

/// <summary>An Elastic IP.</summary>
public sealed record ObservedAddress : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.ElasticAddress;

    /// <summary>Its id; the same as <see cref="ObservedResource.Id"/>.</summary>
    public string AllocationId => Id;

    /// <summary>The public address.</summary>
    public required string PublicAddress { get; init; }

    /// <summary>The id of its association, or null when it is on no interface.</summary>
    public string? AssociationId { get; init; }

    /// <summary>The interface it is on, or null.</summary>
    public string? NetworkInterfaceId { get; init; }

    /// <summary>The private address of the interface that it is on, or null.</summary>
    public string? PrivateAddress { get; init; }
}

/// <summary>A root volume. It comes with its instance and, unless its image says otherwise, goes with it.</summary>
public sealed record ObservedVolume : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.Volume;

    /// <summary><c>in-use</c>, <c>available</c> or <c>deleting</c>.</summary>
    public required string State { get; init; }

    /// <summary>The instance that has it, or null.</summary>
    public string? InstanceId { get; init; }
}

/// <summary>A key pair.</summary>
public sealed record ObservedKeyPair : ObservedResource
{
    /// <inheritdoc/>
    public override string Kind => Kinds.KeyPair;

    /// <summary>Its name in the region.</summary>
    public required string KeyName { get; init; }

    /// <summary>The public key in OpenSSH form, or null when EC2 does not tell.</summary>
    public string? PublicKey { get; init; }

    /// <summary>Whether this deployment imported it; only then does destroying remove it.</summary>
    public required bool IsOwned { get; init; }
}
