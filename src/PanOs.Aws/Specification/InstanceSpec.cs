namespace PanOs.Aws;

/// <summary>A key pair. The private key never leaves its owner: only the public half is imported.</summary>
/// <param name="Name">Its name in the region. A pair of that name that is there already is used, if it holds the same key.</param>
/// <param name="PublicKey">The public key in OpenSSH form, <c>ssh-rsa AAAA… comment</c> or <c>ssh-ed25519 …</c>.</param>
public sealed record KeyPairSpec(string Name, string PublicKey);

/// <summary>An instance.</summary>
public sealed record InstanceSpec
{
    /// <summary>The key within the instances.</summary>
    public required string Role { get; init; }

    /// <summary>The <c>Name</c> tag.</summary>
    public required string Name { get; init; }

    /// <summary>What it boots.</summary>
    public required ImageSpec Image { get; init; }

    /// <summary>The instance type, such as <c>m5.xlarge</c>. Its limit of interfaces must cover what a failover adds.</summary>
    public required string Type { get; init; }

    /// <summary>
    /// Device index to the role of the interface that is given at launch; index 0 is required. It is the home of the
    /// interface, not a claim: an interface found at the same index of another instance is left there.
    /// </summary>
    public required IReadOnlyDictionary<int, string> NetworkInterfaces { get; init; }

    /// <summary>Name of the IAM instance profile, given at launch. Null: none, so the instance can move no interface.</summary>
    public string? InstanceProfile { get; init; }

    /// <summary>User data as plain text, up to 16 KB; it is encoded on the way. Null: none.</summary>
    public string? UserData { get; init; }
}

/// <summary>Which image an instance boots. An image id is valid in one region only.</summary>
public abstract record ImageSpec
{
    private ImageSpec()
    {
    }

    /// <summary>This image.</summary>
    /// <param name="id">Such as <c>ami-0579cded2bf22993c</c>.</param>
    public static ImageSpec ById(string id) => new Fixed(id);

    /// <summary>
    /// The newest image of an owner whose name fits. It is looked up when an instance is about to be launched; a newer
    /// image is not a difference for an instance that runs.
    /// </summary>
    /// <param name="owner">Account id or alias, such as <c>aws-marketplace</c>.</param>
    /// <param name="namePattern">Name with <c>*</c> and <c>?</c>, such as <c>PA-VM-AWS-10.2*</c>.</param>
    /// <param name="productCode">The marketplace product (it decides on the licence), or null for any.</param>
    public static ImageSpec Newest(string owner, string namePattern, string? productCode = null) =>
        new NewestOf(owner, namePattern, productCode);

    /// <summary>One image.</summary>
    /// <param name="Id">Its id.</param>
    public sealed record Fixed(string Id) : ImageSpec
    {
        /// <inheritdoc/>
        public override string ToString() => Id;
    }

    /// <summary>The newest that fits.</summary>
    /// <param name="Owner">Account id or alias.</param>
    /// <param name="NamePattern">Name with wildcards.</param>
    /// <param name="ProductCode">Marketplace product code, or null.</param>
    public sealed record NewestOf(string Owner, string NamePattern, string? ProductCode) : ImageSpec
    {
        /// <inheritdoc/>
        public override string ToString() => $"newest {NamePattern} of {Owner}";
    }
}
