using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class TagActions
{
    private static readonly Ec2Filters<Entry> s_filters = new(entry =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [entry.Key] = entry.Value })
    {
        ["key"] = entry => [entry.Key],
        ["value"] = entry => [entry.Value],
        ["resource-id"] = entry => [entry.Resource.Id],
        ["resource-type"] = entry => [entry.Type],
    };

    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Resource> resources = Resources(ec2, form);
        List<KeyValuePair<string, string>> tags = Ec2Tagging.Read(form);
        if (tags.Count == 0)
        {
            throw Ec2Fault.Missing("Tag.1.Key");
        }

        foreach (Ec2Resource resource in resources)
        {
            Ec2Tagging.Put(resource, tags);
        }

        return Done();
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Resource> resources = Resources(ec2, form);
        List<(string Key, string? Value)> tags = [.. form.Items("Tag").Select(tag => (tag.Required("Key"), tag.Optional("Value")))];
        foreach (Ec2Resource resource in resources)
        {
            if (tags.Count == 0)
            {
                resource.Tags.Clear();
            }

            foreach ((string key, string? value) in tags)
            {
                if (value is null || string.Equals(resource.Tags.GetValueOrDefault(key), value, StringComparison.Ordinal))
                {
                    resource.Tags.Remove(key);
                }
            }
        }

        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IEnumerable<Entry> all = Everything(ec2).Where(tagged => tagged.Resource.VisibleFrom <= ec2.Clock.GetUtcNow())
            .SelectMany(tagged => tagged.Resource.Tags.Select(tag => new Entry(tagged.Resource, tagged.Type, tag.Key, tag.Value)));
        return Ec2Pages.Page(ec2, form, "tagSet", s_filters.Apply(form, all), entry => new[]
        {
            El("key", entry.Key),
            El("resourceId", entry.Resource.Id),
            El("resourceType", entry.Type),
            El("value", entry.Value),
        });
    }

    private static IReadOnlyList<Ec2Resource> Resources(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<string> ids = form.List("ResourceId");
        if (ids.Count == 0)
        {
            throw Ec2Fault.Missing("ResourceId.1");
        }

        return [.. ids.Select(id => Require(ec2, id))];
    }

    private static Ec2Resource Require(Ec2Simulator ec2, string id) => id.Split('-')[0] switch
    {
        "vpc" => ec2.Vpcs.Require(id),
        "subnet" => ec2.Subnets.Require(id),
        "igw" => ec2.InternetGateways.Require(id),
        "rtb" => ec2.RouteTables.Require(id),
        "sg" => ec2.SecurityGroups.Require(id),
        "eni" => ec2.NetworkInterfaces.Require(id),
        "eipalloc" => ec2.Addresses.Require(id),
        "i" => ec2.Instances.Require(id),
        "vol" => ec2.Volumes.Require(id),
        "key" => ec2.KeyPairs.Require(id),
        _ => throw new Ec2Fault("InvalidID", $"The ID '{id}' is not valid"),
    };

    internal static IEnumerable<(Ec2Resource Resource, string Type)> Everything(Ec2Simulator ec2) =>
    [
        .. Of(ec2.Vpcs), .. Of(ec2.Subnets), .. Of(ec2.InternetGateways), .. Of(ec2.RouteTables), .. Of(ec2.SecurityGroups),
        .. Of(ec2.NetworkInterfaces), .. Of(ec2.Addresses), .. Of(ec2.KeyPairs), .. Of(ec2.Instances), .. Of(ec2.Volumes),
    ];

    private static IEnumerable<(Ec2Resource Resource, string Type)> Of<T>(Ec2Table<T> table)
        where T : Ec2Resource => table.Select(item => ((Ec2Resource)item, table.ResourceType));

    private sealed record Entry(Ec2Resource Resource, string Type, string Key, string Value);
}
