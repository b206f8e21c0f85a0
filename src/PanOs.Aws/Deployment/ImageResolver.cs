using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Finds the id of an image. One look per pattern.</summary>
internal sealed class ImageResolver(Ec2Caller caller)
{
    private readonly Dictionary<ImageSpec, string> _known = [];

    public async Task<string> ResolveAsync(ImageSpec image, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(image, out string? found))
        {
            found = image is ImageSpec.Fixed { Id: var id }
                ? await ExistingAsync(id, cancellationToken).ConfigureAwait(false)
                : await NewestAsync((ImageSpec.NewestOf)image, cancellationToken).ConfigureAwait(false);
            _known[image] = found;
        }

        return found;
    }

    // An image id belongs to one region; another region's is an error of EC2's.
    private async Task<string> ExistingAsync(string id, CancellationToken cancellationToken)
    {
        await caller.CallAsync(
            "DescribeImages",
            (ec2, ct) => ec2.DescribeImagesAsync(new DescribeImagesRequest { ImageIds = [id] }, ct),
            cancellationToken).ConfigureAwait(false);
        return id;
    }

    private async Task<string> NewestAsync(ImageSpec.NewestOf image, CancellationToken cancellationToken)
    {
        List<Filter> filters = [new Filter("name", [image.NamePattern])];
        if (image.ProductCode is { } code)
        {
            filters.Add(new Filter("product-code", [code]));
        }

        DescribeImagesResponse answer = await caller.CallAsync(
            "DescribeImages",
            (ec2, ct) => ec2.DescribeImagesAsync(new DescribeImagesRequest { Owners = [image.Owner], Filters = filters }, ct),
            cancellationToken).ConfigureAwait(false);

        // CreationDate is ISO 8601 in UTC, so it sorts as text.
        Image? newest = (answer.Images ?? [])
            .Where(i => i.State?.Value is null or "available")
            .OrderBy(i => i.CreationDate, StringComparer.Ordinal).ThenBy(i => i.ImageId, StringComparer.Ordinal)
            .LastOrDefault();
        return newest?.ImageId ?? throw new Ec2Exception(
            "DescribeImages", "NoImage", Ec2ErrorClass.Invalid,
            $"no image of {image.Owner} is called {image.NamePattern}" + (image.ProductCode is null ? string.Empty : $" with product code {image.ProductCode}"),
            "Check the region, the pattern and the product code, or give an image id.");
    }
}
