namespace PanOs.Simulator;

/// <summary>The tags that a create call brings (<c>TagSpecification.N</c>), by resource type.</summary>
internal sealed class Ec2Tagging
{
    private const int MaximumTags = 50;

    private readonly Dictionary<string, List<KeyValuePair<string, string>>> _byType = new(StringComparer.Ordinal);

    public Ec2Tagging(Ec2Form form, params IReadOnlyList<string> taggable)
    {
        foreach (Ec2Form specification in form.Items("TagSpecification"))
        {
            string type = specification.Required("ResourceType");
            if (!taggable.Contains(type, StringComparer.Ordinal))
            {
                throw Ec2Fault.BadValue($"'{type}' is not a valid taggable resource type for this operation.");
            }

            if (!_byType.TryAdd(type, Read(specification)))
            {
                throw Ec2Fault.BadValue($"The resource type '{type}' is specified more than once");
            }
        }
    }

    /// <summary><c>Tag.N.Key</c> and <c>Tag.N.Value</c>, checked.</summary>
    public static List<KeyValuePair<string, string>> Read(Ec2Form form)
    {
        List<KeyValuePair<string, string>> tags = [];
        foreach (Ec2Form tag in form.Items("Tag"))
        {
            string key = tag.Required("Key");
            string value = tag.Optional("Value") ?? string.Empty;
            if (key.Length > 128 || value.Length > 256)
            {
                throw Ec2Fault.BadValue($"Tag key or value exceeds the maximum length (128, 256): '{key}'");
            }

            if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            {
                throw Ec2Fault.BadValue("Tag keys starting with 'aws:' are reserved for internal use");
            }

            if (tags.Exists(other => string.Equals(other.Key, key, StringComparison.Ordinal)))
            {
                throw Ec2Fault.BadValue($"Duplicate tag key '{key}' specified.");
            }

            tags.Add(new(key, value));
        }

        return tags;
    }

    public static void Put(Ec2Resource resource, IReadOnlyList<KeyValuePair<string, string>> tags)
    {
        if (resource.Tags.Keys.Union(tags.Select(tag => tag.Key), StringComparer.Ordinal).Count() > MaximumTags)
        {
            throw new Ec2Fault("TagLimitExceeded", $"The maximum number of Tags for a resource has been reached: {resource.Id}");
        }

        foreach ((string key, string value) in tags)
        {
            resource.Tags[key] = value;
        }
    }

    public void Apply<T>(Ec2Table<T> table, T resource)
        where T : Ec2Resource
    {
        if (_byType.TryGetValue(table.ResourceType, out List<KeyValuePair<string, string>>? tags))
        {
            Put(resource, tags);
        }
    }
}
