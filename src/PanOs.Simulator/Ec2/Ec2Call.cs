namespace PanOs.Simulator;

/// <summary>A call that reached the simulated EC2.</summary>
/// <param name="At">When, in the world's time.</param>
/// <param name="Actor"><c>operator</c>, or the id of the instance that made it.</param>
/// <param name="Action">Such as <c>DescribeVpcs</c>.</param>
/// <param name="ErrorCode">
/// The error that was answered, <see cref="Ec2Faults.AnswerLost"/> or <see cref="Ec2Faults.RequestLost"/> when the
/// connection broke, or null.
/// </param>
public sealed record Ec2Call(DateTimeOffset At, string Actor, string Action, string? ErrorCode)
{
    /// <summary>
    /// What the call is about, the same in every run: the <c>Name</c> of what it creates, or the names of what it
    /// refers to, joined with <c>/</c>. What has no name is given by its kind. Empty for a look at everything.
    /// </summary>
    public string Resource { get; init; } = string.Empty;
}
