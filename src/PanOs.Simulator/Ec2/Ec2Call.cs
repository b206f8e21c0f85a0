namespace PanOs.Simulator;

/// <summary>A call that reached the simulated EC2.</summary>
/// <param name="At">When, in the world's time.</param>
/// <param name="Actor"><c>operator</c>, or the id of the instance that made it.</param>
/// <param name="Action">Such as <c>DescribeVpcs</c>.</param>
/// <param name="ErrorCode">
/// The error that was answered, <see cref="Ec2Faults.AnswerLost"/> when the answer got lost, or null.
/// </param>
public sealed record Ec2Call(DateTimeOffset At, string Actor, string Action, string? ErrorCode);
