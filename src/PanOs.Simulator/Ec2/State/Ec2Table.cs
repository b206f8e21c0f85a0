using System.Collections;

namespace PanOs.Simulator;

/// <summary>All resources of one kind, in the order of their creation.</summary>
/// <param name="ec2">Whose they are.</param>
/// <param name="prefix">What every id begins with, such as <c>eni</c>.</param>
/// <param name="resourceType">EC2's word in tag specifications, such as <c>network-interface</c>.</param>
/// <param name="errorStem">What error codes begin with, such as <c>InvalidNetworkInterfaceID</c>.</param>
/// <param name="noun">What error messages call it.</param>
internal sealed class Ec2Table<T>(Ec2Simulator ec2, string prefix, string resourceType, string errorStem, string noun) : IReadOnlyCollection<T>
    where T : Ec2Resource
{
    private readonly List<T> _items = [];

    public string Prefix => prefix;

    public string ResourceType => resourceType;

    public int Count => _items.Count;

    /// <summary>Those that EC2 shows: what was created a moment ago may not be among them.</summary>
    public IEnumerable<T> Visible => _items.Where(IsVisible);

    public void Add(T item)
    {
        item.VisibleFrom = ec2.Clock.GetUtcNow() + ec2.Faults.WindowOf(resourceType);
        _items.Add(item);
    }

    public void Remove(T item) => _items.Remove(item);

    public T? Find(string id) => _items.Find(item => string.Equals(item.Id, id, StringComparison.Ordinal));

    /// <summary>The resource with this id, or the error that EC2 gives for an id that it does not know.</summary>
    public T Require(string id)
    {
        if (Find(id) is { } item && IsVisible(item))
        {
            return item;
        }

        // Unconfirmed: that every kind answers with this one stem when an id is malformed.
        throw Ec2Id.IsWellFormed(prefix, id)
            ? new Ec2Fault($"{errorStem}.NotFound", $"The {noun} ID '{id}' does not exist")
            : new Ec2Fault($"{errorStem}.Malformed", $"Invalid id: \"{id}\" (expecting \"{prefix}-...\")");
    }

    /// <summary>Those with the ids, or all when there are none.</summary>
    public IReadOnlyList<T> Select(IReadOnlyList<string> ids)
    {
        List<T> wanted = ids.Select(Require).ToList();
        return wanted.Count == 0 ? [.. Visible] : [.. _items.Where(wanted.Contains)];
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    private bool IsVisible(T item) => item.VisibleFrom <= ec2.Clock.GetUtcNow();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
