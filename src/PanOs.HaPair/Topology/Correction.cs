namespace PanOs.HaPair;

/// <summary>
/// A point in which the article that describes this pair falls short of what the vendor requires. Every correction is
/// on by default, and each can be switched off (<see cref="CorrectionSet.Without"/>).
/// </summary>
public sealed record Correction
{
    private Correction(string id, string title, string reason, string source)
    {
        Id = id;
        Title = title;
        Reason = reason;
        Source = source;
    }

    /// <summary>ICMP inside the management group.</summary>
    public static Correction Ha1Heartbeat { get; } = new(
        "HA1-HEARTBEAT",
        "ICMP inside the management security group",
        "The HA1 heartbeat is an ICMP ping between the management interfaces; a group that admits TCP only keeps the peers apart.",
        "Vendor documentation, HA links and HA1 ports");

    /// <summary>HA2 over UDP 29281 or IP protocol 99, in the HA group and on both firewalls.</summary>
    public static Correction Ha2Transport { get; } = new(
        "HA2-TRANSPORT",
        "HA2 carried over IP, and admitted by the HA security group",
        "A VPC does not carry the default Ethernet transport; HA2 needs UDP 29281 or IP protocol 99 on both firewalls and in their group.",
        "Vendor documentation, HA links and HA2 transport");

    /// <summary>All protocols from the private subnets to the inside interface.</summary>
    public static Correction TrustIngress { get; } = new(
        "TRUST-INGRESS",
        "All protocols from the private subnets to the inside interface",
        "With ICMP alone a ping passes the firewall and nothing else does; sessions are also lost at a failover.",
        "Vendor documentation, security groups of the dataplane interfaces");

    /// <summary>A route back to each private subnet.</summary>
    public static Correction ReturnRoute { get; } = new(
        "RETURN-ROUTE",
        "A route back to each private subnet through the trust subnet's gateway",
        "The private subnets are not connected to the firewall; without a route back, answers follow the default route to the internet.",
        "Routing in a VPC: a subnet other than the interface's own is reached through the interface's gateway");

    /// <summary>DPDK off on both firewalls.</summary>
    public static Correction DpdkBoth { get; } = new(
        "DPDK-BOTH",
        "DPDK off on both firewalls",
        "HA2 stays down while the packet I/O mode of the peers differs, and either of them may become the active one. Not used in secondary-ip mode.",
        "Operators' field reports; the article switches it off on the active firewall only");

    /// <summary>The failover mode on both firewalls.</summary>
    public static Correction ModeBoth { get; } = new(
        "MODE-BOTH",
        "The failover mode set on both firewalls",
        "The firewall that takes over is the one that moves the interfaces or the addresses, and that is the passive one; the article sets the mode on the active one.",
        "Unconfirmed: no page was found that says whether the passive firewall needs it; set on both, it cannot be missing");

    /// <summary>ethernet1/1 as an HA interface on both firewalls.</summary>
    public static Correction HaInterfaceBoth { get; } = new(
        "HA-IF-BOTH",
        "ethernet1/1 is of type HA on both firewalls, in no zone and no virtual system",
        "HA2 must be ethernet1/1 on both peers; for the second one the article says no more than 'HA interface'.",
        "Vendor documentation, Active/Passive HA on AWS")
    {
        IsKeptWhenOff = true,
    };

    /// <summary>An instance profile at launch.</summary>
    public static Correction IamProfile { get; } = new(
        "IAM-PROFILE",
        "An instance profile with the actions of the failover mode, given at launch",
        "A firewall that may not move network interfaces, or addresses, cannot take them over.",
        "Vendor documentation, IAM roles for HA");

    /// <summary>Elastic IPs associated before launch.</summary>
    public static Correction ElasticAddressOrder { get; } = new(
        "EIP-ORDER",
        "Elastic IPs are associated before launch",
        "EC2 refuses to associate an address with an interface whose instance is pending.",
        "EC2 error IncorrectInstanceState, reported by users of the vendor's own modules")
    {
        IsKeptWhenOff = true,
    };

    /// <summary>Every correction, in the order in which they are printed.</summary>
    public static IReadOnlyList<Correction> All { get; } =
    [
        Ha1Heartbeat, Ha2Transport, TrustIngress, ReturnRoute, DpdkBoth, ModeBoth, HaInterfaceBoth, IamProfile, ElasticAddressOrder,
    ];

    /// <summary>The id, for example <c>HA1-HEARTBEAT</c>. Validation reports by it.</summary>
    public string Id { get; }

    /// <summary>What is done, in a few words.</summary>
    public string Title { get; }

    /// <summary>Why it is needed.</summary>
    public string Reason { get; }

    /// <summary>Who says so, in words.</summary>
    public string Source { get; }

    /// <summary>
    /// Whether the article itself can be read as doing so, so that what is built is the same when the correction is off; it
    /// is then no cause that a validation would name. The others make a difference.
    /// </summary>
    public bool IsKeptWhenOff { get; private init; }

    /// <summary>The correction with an id; null when there is none. Case counts.</summary>
    public static Correction? Find(string id) => All.FirstOrDefault(correction => string.Equals(correction.Id, id, StringComparison.Ordinal));

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
