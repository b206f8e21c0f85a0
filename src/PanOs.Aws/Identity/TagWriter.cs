using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>The tags of a new resource, given in the call that makes it, so that it never exists without them.</summary>
internal static class TagWriter
{
    public static List<TagSpecification> For(DeploymentSpec spec, ResourceType type, string role, string name) =>
        For(spec, role, name, type);

    /// <summary>For a call that makes several things at once, as a launch makes an instance and its root volume.</summary>
    public static List<TagSpecification> For(DeploymentSpec spec, string role, string name, params ResourceType[] types) =>
        [.. types.Select(t => Specification(t, [.. Identity(spec.Name, role, name), .. spec.Tags.Select(tag => new Tag(tag.Key, tag.Value))]))];

    /// <summary>Tags of a caller's own; null for none, because the SDK sends an empty list as an empty parameter.</summary>
    public static List<TagSpecification>? Of(ResourceType type, IReadOnlyDictionary<string, string> tags) =>
        tags.Count == 0 ? null : [Specification(type, [.. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => new Tag(tag.Key, tag.Value))])];

    public static List<TagSpecification> ForTest(string deployment, string role, string name, params ResourceType[] types) =>
        [.. types.Select(t => Specification(t, [.. Identity(deployment, role, name), new Tag(DeploymentTags.Purpose, DeploymentTags.TestPurpose)]))];

    private static IEnumerable<Tag> Identity(string deployment, string role, string name) =>
        [new Tag("Name", name), new Tag(DeploymentTags.Deployment, deployment), new Tag(DeploymentTags.Role, role)];

    private static TagSpecification Specification(ResourceType type, List<Tag> tags) => new() { ResourceType = type, Tags = tags };
}
