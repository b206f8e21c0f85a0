namespace PanOs.Model;

/// <summary>A value that a firewall would refuse.</summary>
/// <param name="Field">The property, from the object down, such as <c>Mode.Addressing.DefaultRouteMetric</c>.</param>
/// <param name="Reason">Why. It never quotes a secret.</param>
public sealed record FieldFault(string Field, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field} {Reason}";
}
