namespace PanOs.Simulator;

internal sealed class Ec2Instance(string id, Ec2Image image, string type, DateTimeOffset launchTime) : Ec2Resource(id)
{
    public Ec2Image Image { get; } = image;

    public string Type { get; set; } = type;

    public DateTimeOffset LaunchTime { get; } = launchTime;

    public required string Zone { get; init; }

    public string? KeyName { get; init; }

    /// <summary>The public half of the key pair, as it was at launch.</summary>
    public string? PublicKey { get; init; }

    public string UserData { get; init; } = string.Empty;

    public string? ClientToken { get; init; }

    /// <summary>Name of the instance profile, or null.</summary>
    public string? InstanceProfile { get; set; }

    /// <summary><c>pending</c>, <c>running</c>, <c>shutting-down</c>, <c>terminated</c>, <c>stopping</c>, <c>stopped</c>.</summary>
    public string State { get; set; } = "pending";

    /// <summary>The launch that this instance came with.</summary>
    public required string ReservationId { get; init; }

    /// <summary>Of the instance profile; null without one.</summary>
    public string? InstanceProfileAssociationId { get; set; }

    /// <summary>Since when it is <c>running</c>; null while it is not.</summary>
    public DateTimeOffset? RunningSince { get; set; }

    /// <summary>Why it left <c>running</c>; empty until it did.</summary>
    public string StateReason { get; set; } = string.Empty;

    /// <summary>Whether terminating it is refused.</summary>
    public bool IsTerminationProtected { get; set; }

    /// <summary>What the console showed when EC2 last took a copy of it; null before the first.</summary>
    public (DateTimeOffset At, string Text)? PostedConsole { get; set; }

    public Ec2Volume? RootVolume { get; set; }

    /// <summary>By device index.</summary>
    public SortedDictionary<int, Ec2NetworkInterface> NetworkInterfaces { get; } = [];
}

/// <summary>The root volume of an instance. It goes with its instance, unless the image says otherwise.</summary>
internal sealed class Ec2Volume(string id, string zone, DateTimeOffset created) : Ec2Resource(id)
{
    public string Zone { get; } = zone;

    public DateTimeOffset Created { get; } = created;

    /// <summary>The instance that has it; null when it outlived its instance.</summary>
    public Ec2Instance? Instance { get; set; }

    public bool DeleteOnTermination { get; set; } = true;
}
