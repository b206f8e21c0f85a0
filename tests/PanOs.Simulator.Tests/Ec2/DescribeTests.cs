using Amazon.EC2;
using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

/// <summary>Filters, pages, tags, and what the region offers.</summary>
public sealed class DescribeTests
{
    [Fact]
    public async Task Newest_firewall_image_is_found_by_owner_name_and_product()
    {
        using var lab = new Ec2Lab();
        List<Image> images = (await lab.Client.DescribeImagesAsync(
            new DescribeImagesRequest
            {
                Owners = ["aws-marketplace"],
                Filters = [new Filter("name", ["PA-VM-AWS-10*"]), new Filter("product-code", ["6njl1pau431dv1qxipg63mvah"])],
            },
            Token)).Images;
        Assert.Equal(2, images.Count);
        Assert.Equal(Ec2Lab.Image, images.MaxBy(image => image.CreationDate, StringComparer.Ordinal)!.ImageId);
        Assert.Null((await lab.Client.DescribeImagesAsync(
            new DescribeImagesRequest { Owners = ["amazon"], Filters = [new Filter("name", ["PA-VM-*"])] }, Token)).Images);
        Assert.Equal("InvalidAMIID.NotFound", await CodeAsync(() => lab.Client.DescribeImagesAsync(
            new DescribeImagesRequest { ImageIds = ["ami-0123456789abcdef0"] }, Token)));
    }

    [Fact]
    public async Task Region_tells_zones_types_and_quotas()
    {
        using var lab = new Ec2Lab();
        Assert.Equal(
            "eu-central-1a eu-central-1b eu-central-1c",
            string.Join(' ', (await lab.Client.DescribeAvailabilityZonesAsync(new DescribeAvailabilityZonesRequest(), Token))
                .AvailabilityZones.Select(zone => zone.ZoneName)));
        InstanceTypeInfo type = (await lab.Client.DescribeInstanceTypesAsync(
            new DescribeInstanceTypesRequest { InstanceTypes = ["m5.xlarge"] }, Token)).InstanceTypes.Single();
        Assert.Equal((4, 4, 16384L), (type.NetworkInfo.MaximumNetworkInterfaces, type.VCpuInfo.DefaultVCpus, type.MemoryInfo.SizeInMiB));
        Assert.Equal(3, (await lab.Client.DescribeInstanceTypeOfferingsAsync(
            new DescribeInstanceTypeOfferingsRequest
            {
                LocationType = LocationType.AvailabilityZone,
                Filters = [new Filter("instance-type", ["m5.xlarge"])],
            },
            Token)).InstanceTypeOfferings.Count);
        Assert.Equal("5", (await lab.Client.DescribeAccountAttributesAsync(
            new DescribeAccountAttributesRequest { AttributeNames = ["vpc-max-elastic-ips"] }, Token)).AccountAttributes.Single().AttributeValues.Single().AttributeValue);
        Assert.Equal("InvalidInstanceType", await CodeAsync(() => lab.Client.DescribeInstanceTypesAsync(
            new DescribeInstanceTypesRequest { InstanceTypes = ["m5.huge"] }, Token)));
    }

    [Fact]
    public async Task Unknown_filter_is_refused()
    {
        using var lab = new Ec2Lab();
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.Client.DescribeVpcsAsync(
            new DescribeVpcsRequest { Filters = [new Filter("foo-bar", ["x"])] }, Token)));
    }

    [Fact]
    public async Task Pages_are_complete_and_disjoint()
    {
        using var lab = new Ec2Lab();
        Subnet subnet = await lab.NetworkAsync();
        for (int i = 0; i < 12; i++)
        {
            await lab.InterfaceAsync(subnet.SubnetId);
        }

        List<string> seen = [];
        int pages = 0;
        await foreach (DescribeNetworkInterfacesResponse page in lab.Client.Paginators
            .DescribeNetworkInterfaces(new DescribeNetworkInterfacesRequest { MaxResults = 5 }).Responses.WithCancellation(Token))
        {
            pages++;
            seen.AddRange(page.NetworkInterfaces.Select(eni => eni.NetworkInterfaceId));
        }

        Assert.Equal((3, 12), (pages, seen.Distinct(StringComparer.Ordinal).Count()));
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => lab.Client.DescribeNetworkInterfacesAsync(
            new DescribeNetworkInterfacesRequest { MaxResults = 5, NetworkInterfaceIds = [seen[0]] }, Token)));
    }

    [Fact]
    public async Task Region_may_page_unasked()
    {
        using var lab = new Ec2Lab(new Ec2SimulatorOptions { PageSize = 1 });
        await lab.VpcAsync();
        await lab.VpcAsync();
        DescribeVpcsResponse first = await lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token);
        Assert.Single(first.Vpcs);
        DescribeVpcsResponse second = await lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest { NextToken = first.NextToken }, Token);
        Assert.False(string.Equals(first.Vpcs[0].VpcId, second.Vpcs.Single().VpcId, StringComparison.Ordinal));
        Assert.Null(second.NextToken);
    }

    [Fact]
    public async Task Tags_are_found_changed_and_taken_away()
    {
        using var lab = new Ec2Lab();
        Vpc vpc = (await lab.Client.CreateVpcAsync(
            new CreateVpcRequest
            {
                CidrBlock = "10.0.0.0/21",
                TagSpecifications = [new TagSpecification { ResourceType = "vpc", Tags = [new Tag("deployment", "dev"), new Tag("role", "a & <b>")] }],
            },
            Token)).Vpc;
        Assert.Equal("a & <b>", vpc.Tags.Single(tag => tag.Key is "role").Value);
        await lab.VpcAsync();
        Assert.Equal(vpc.VpcId, (await lab.Client.DescribeVpcsAsync(
            new DescribeVpcsRequest { Filters = [new Filter("tag:deployment", ["d*"]), new Filter("tag-key", ["role"])] }, Token)).Vpcs.Single().VpcId);

        await lab.Client.CreateTagsAsync(new CreateTagsRequest { Resources = [vpc.VpcId], Tags = [new Tag("role", "vpc"), new Tag("x", "1")] }, Token);
        List<TagDescription> tags = (await lab.Client.DescribeTagsAsync(
            new DescribeTagsRequest { Filters = [new Filter("key", ["role"]), new Filter("resource-type", ["vpc"])] }, Token)).Tags;
        Assert.Equal("vpc", tags.Single().Value);

        await lab.Client.DeleteTagsAsync(
            new DeleteTagsRequest { Resources = [vpc.VpcId], Tags = [new Tag("role", "other"), new Tag("x")] }, Token);
        Assert.Equal("deployment role", string.Join(' ', lab.Ec2.Vpcs.First().Tags.Keys));
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.Client.CreateTagsAsync(
            new CreateTagsRequest { Resources = [vpc.VpcId], Tags = [new Tag("aws:x", "1")] }, Token)));
        Assert.Equal("InvalidVpcID.NotFound", await CodeAsync(() => lab.Client.CreateTagsAsync(
            new CreateTagsRequest { Resources = ["vpc-0123456789abcdef0"], Tags = [new Tag("x", "1")] }, Token)));
    }

    [Fact]
    public async Task Interfaces_are_found_by_owner_and_by_address()
    {
        using var lab = new Ec2Lab();
        Subnet subnet = await lab.NetworkAsync();
        NetworkInterface primary = await lab.InterfaceAsync(subnet.SubnetId, "10.0.0.10");
        await lab.InterfaceAsync(subnet.SubnetId, "10.0.0.11");
        Instance instance = await lab.LaunchAsync("t3.micro", primary);
        Assert.Equal(primary.NetworkInterfaceId, await FindAsync("attachment.instance-id", instance.InstanceId));
        Assert.Equal(primary.NetworkInterfaceId, await FindAsync("addresses.private-ip-address", "10.0.0.10"));
        Assert.Equal(primary.NetworkInterfaceId, await FindAsync("status", "in-use"));

        async Task<string> FindAsync(string filter, string value) => (await lab.Client.DescribeNetworkInterfacesAsync(
            new DescribeNetworkInterfacesRequest { Filters = [new Filter(filter, [value])] }, Token)).NetworkInterfaces.Single().NetworkInterfaceId;
    }

    [Fact]
    public async Task Key_pair_is_imported_once_and_deleted_without_asking_whether_it_is_there()
    {
        using var lab = new Ec2Lab();
        var import = new ImportKeyPairRequest
        {
            KeyName = "palo",
            PublicKeyMaterial = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(Key)),
        };
        await lab.Client.ImportKeyPairAsync(import, Token);
        Assert.Equal("InvalidKeyPair.Duplicate", await CodeAsync(() => lab.Client.ImportKeyPairAsync(import, Token)));
        Assert.Equal("ed25519", (await lab.Client.DescribeKeyPairsAsync(
            new DescribeKeyPairsRequest { KeyNames = ["palo"] }, Token)).KeyPairs.Single().KeyType.Value);
        await lab.Client.DeleteKeyPairAsync(new DeleteKeyPairRequest { KeyName = "palo" }, Token);
        await lab.Client.DeleteKeyPairAsync(new DeleteKeyPairRequest { KeyName = "palo" }, Token);
        Assert.Equal("InvalidKeyPair.NotFound", await CodeAsync(() => lab.Client.DescribeKeyPairsAsync(
            new DescribeKeyPairsRequest { KeyNames = ["palo"] }, Token)));
        import.PublicKeyMaterial = Convert.ToBase64String("-----BEGIN PRIVATE KEY-----"u8);
        Assert.Equal("InvalidKey.Format", await CodeAsync(() => lab.Client.ImportKeyPairAsync(import, Token)));
    }
}
