namespace PanOs.Simulator;

/// <summary>Something in a simulated account that has an id and tags.</summary>
internal abstract class Ec2Resource(string id)
{
    public string Id { get; } = id;

    /// <summary>Since when EC2 shows it.</summary>
    public DateTimeOffset VisibleFrom { get; set; }

    public SortedDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);
}
