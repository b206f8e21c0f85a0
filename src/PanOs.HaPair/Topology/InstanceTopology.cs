namespace PanOs.HaPair;

/// <summary>Which machine image the firewalls are launched from.</summary>
public sealed record ImageTopology
{
    /// <summary>An AMI id of this region. Null, the default: the newest image that matches the other fields.</summary>
    public string? Id { get; init; }

    /// <summary>The owner to search. Default <c>aws-marketplace</c>.</summary>
    public string Owner { get; init; } = "aws-marketplace";

    /// <summary>
    /// The PAN-OS version, for example <c>10.2.9</c>, or <c>10.2</c> for the newest of that series: the newest image whose
    /// name says so. Null, the default: <see cref="NamePattern"/> decides.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>The image name, with <c>*</c> for any text. Default <c>PA-VM-AWS-10.2*</c>.</summary>
    public string NamePattern { get; init; } = "PA-VM-AWS-10.2*";

    /// <summary>The marketplace product code; null: any. The default is the one of the bring-your-own-licence image.</summary>
    public string? ProductCode { get; init; } = BringYourOwnProduct;

    /// <summary>The product code of the image that is used with licences of one's own.</summary>
    internal const string BringYourOwnProduct = "6njl1pau431dv1qxipg63mvah";

    /// <summary>The name that is searched for.</summary>
    internal string SearchPattern => Version is null ? NamePattern : $"PA-VM-AWS-{Version}{(Version.Contains("-h", StringComparison.Ordinal) || Version.Count(each => each == '.') > 1 ? "-*" : ".*")}";
}

/// <summary>The key pair for the first login.</summary>
/// <param name="Name">Its name in EC2.</param>
/// <param name="PublicKey">The public key in OpenSSH form, for example <c>ssh-ed25519 AAAA… comment</c>. The private half stays with the operator.</param>
public sealed record KeyPairTopology(string Name, string PublicKey);

/// <summary>One firewall of the pair.</summary>
public sealed record FirewallTopology
{
    /// <summary>The <c>Name</c> tag of its instance.</summary>
    public required string Name { get; init; }

    /// <summary>The HA device priority, 0 to 255. The lower one becomes active when both start.</summary>
    public required int DevicePriority { get; init; }

    /// <summary>The Availability Zone; null: the pair's. Another one is a fault, as an interface cannot leave its zone.</summary>
    public string? AvailabilityZone { get; init; }

    /// <summary>Its management interface, device index 0.</summary>
    public required NetworkInterfaceTopology Management { get; init; }

    /// <summary>Its HA interface, device index 1: ethernet1/1.</summary>
    public required NetworkInterfaceTopology Ha { get; init; }
}

/// <summary>One network interface.</summary>
/// <param name="Name">Its <c>Name</c> tag.</param>
/// <param name="Address">A fixed private address in its subnet; null, the default: AWS chooses one.</param>
public sealed record NetworkInterfaceTopology(string Name, string? Address = null);
