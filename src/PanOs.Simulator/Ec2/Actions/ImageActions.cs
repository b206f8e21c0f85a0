using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class ImageActions
{
    private static readonly Ec2Filters<Ec2Image> s_filters = new(_ => new Dictionary<string, string>(StringComparer.Ordinal))
    {
        ["image-id"] = image => [image.Id],
        ["name"] = image => [image.Name],
        ["owner-alias"] = image => [image.OwnerAlias],
        ["owner-id"] = image => [image.OwnerId],
        ["product-code"] = image => [image.ProductCode],
        ["product-code.type"] = image => [image.ProductCode is null ? null : "marketplace"],
        ["state"] = _ => ["available"],
        ["architecture"] = _ => ["x86_64"],
        ["virtualization-type"] = _ => ["hvm"],
        ["root-device-type"] = _ => ["ebs"],
        ["image-type"] = _ => ["machine"],
        ["is-public"] = _ => ["true"],
        ["creation-date"] = image => [Time(image.CreationDate)],
    };

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        form.Ignore("IncludeDeprecated", "IncludeDisabled", "ExecutableBy");
        IReadOnlyList<string> owners = form.List("Owner");
        Ec2Image[] wanted = [.. form.List("ImageId").Select(id => Require(ec2, id))];
        IEnumerable<Ec2Image> images = ec2.Images
            .Where(image => wanted.Length == 0 || wanted.Contains(image))
            .Where(image => owners.Count == 0
                || owners.Contains(image.OwnerAlias, StringComparer.Ordinal)
                || owners.Contains(image.OwnerId, StringComparer.Ordinal));
        return Ec2Pages.Page(ec2, form, "imagesSet", s_filters.Apply(form, images), Content, "ImageId", smallest: 1);
    }

    public static Ec2Image Require(Ec2Simulator ec2, string id)
    {
        if (!Ec2Id.IsWellFormed("ami", id))
        {
            throw new Ec2Fault("InvalidAMIID.Malformed", $"Invalid id: \"{id}\" (expecting \"ami-...\")");
        }

        return ec2.Images.FirstOrDefault(image => string.Equals(image.Id, id, StringComparison.Ordinal))
            ?? throw new Ec2Fault("InvalidAMIID.NotFound", $"The image id '[{id}]' does not exist");
    }

    public static XElement? ProductCodes(Ec2Image image) => image.ProductCode is null
        ? null
        : Set("productCodes", [image.ProductCode], code => new[] { El("productCode", code), El("type", "marketplace") });

    private static object?[] Content(Ec2Image image) =>
    [
        El("imageId", image.Id),
        El("imageLocation", $"{image.OwnerAlias}/{image.Name}"),
        El("imageState", "available"),
        El("imageOwnerId", image.OwnerId),
        El("imageOwnerAlias", image.OwnerAlias),
        El("isPublic", true),
        El("architecture", "x86_64"),
        El("imageType", "machine"),
        El("name", image.Name),
        El("description", image.Name),
        El("rootDeviceType", "ebs"),
        El("rootDeviceName", "/dev/xvda"),
        El("virtualizationType", "hvm"),
        El("hypervisor", "xen"),
        El("enaSupport", true),
        El("creationDate", Time(image.CreationDate)),
        ProductCodes(image),
        El("tagSet"),
    ];
}
