namespace PanOs.Aws;

/// <summary>One step of building or removing a deployment.</summary>
/// <param name="Kind">The kind of resource.</param>
/// <param name="Role">Its role.</param>
/// <param name="Message">What happened, such as <c>created subnet-0123…</c>.</param>
/// <param name="At">When.</param>
public sealed record Ec2Progress(string Kind, string Role, string Message, DateTimeOffset At)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Role}: {Message}";
}
