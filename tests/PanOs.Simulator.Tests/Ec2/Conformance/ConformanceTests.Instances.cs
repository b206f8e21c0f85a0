using Amazon.EC2;
using Amazon.EC2.Model;
using GetCallerIdentityRequest = Amazon.SecurityToken.Model.GetCallerIdentityRequest;
using GetCallerIdentityResponse = Amazon.SecurityToken.Model.GetCallerIdentityResponse;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public abstract partial class ConformanceTests
{
    [Fact]
    public Task Launch_of_an_unknown_type_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.LaunchAsync("x9.mega", eni)));
    });

    [Fact]
    public Task Launch_with_an_unknown_key_is_refused() => CheckAsync(async lab =>
    {
        RunInstancesRequest request = Launch("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        request.KeyName = "nobody's";
        Assert.Equal("InvalidKeyPair.NotFound", await CodeAsync(() => lab.Client.RunInstancesAsync(request, Token)));
    });

    [Fact]
    public Task Launch_with_groups_beside_interfaces_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        RunInstancesRequest request = Launch("t3.micro", await lab.InterfaceAsync(subnet.SubnetId));
        request.SecurityGroupIds = [await lab.GroupAsync(subnet.VpcId, "web")];
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => lab.Client.RunInstancesAsync(request, Token)));
    });

    [Fact]
    public Task Launch_with_a_subnet_beside_interfaces_is_refused() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        RunInstancesRequest request = Launch("t3.micro", await lab.InterfaceAsync(subnet.SubnetId));
        request.SubnetId = subnet.SubnetId;
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => lab.Client.RunInstancesAsync(request, Token)));
    });

    [Fact]
    public Task Launch_with_interfaces_of_two_zones_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Vpc vpc = await lab.VpcAsync();
        NetworkInterface here = await lab.InterfaceAsync((await lab.SubnetAsync(vpc)).SubnetId);
        NetworkInterface there = await lab.InterfaceAsync((await lab.SubnetAsync(vpc, "10.0.1.0/24", ConformanceLab.OtherZone)).SubnetId);
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => lab.LaunchAsync("m5.xlarge", here, there)));
    });

    [Fact]
    public Task Launch_with_an_index_given_twice_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        RunInstancesRequest request = Launch("m5.xlarge", await lab.InterfaceAsync(subnet.SubnetId), await lab.InterfaceAsync(subnet.SubnetId));
        request.NetworkInterfaces[1].DeviceIndex = 0;
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.Client.RunInstancesAsync(request, Token)));
    });

    [Fact]
    public Task Launch_without_index_0_is_refused_Unconfirmed() => CheckAsync(async lab =>
    {
        RunInstancesRequest request = Launch("m5.xlarge", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        request.NetworkInterfaces[0].DeviceIndex = 1;
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => lab.Client.RunInstancesAsync(request, Token)));
    });

    [Fact]
    public Task Public_address_is_not_lent_to_a_launch_with_two_interfaces() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        RunInstancesRequest request = Launch("m5.xlarge");
        request.NetworkInterfaces =
        [
            new InstanceNetworkInterfaceSpecification { DeviceIndex = 0, SubnetId = subnet.SubnetId, AssociatePublicIpAddress = true },
            new InstanceNetworkInterfaceSpecification { DeviceIndex = 1, SubnetId = subnet.SubnetId },
        ];
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => lab.Client.RunInstancesAsync(request, Token)));
    });

    [Fact]
    public Task Instance_of_the_same_token_is_launched_once() => CheckAsync(async lab =>
    {
        RunInstancesRequest request = Launch("t3.micro");
        request.NetworkInterfaces = [new InstanceNetworkInterfaceSpecification { DeviceIndex = 0, SubnetId = (await lab.NetworkAsync()).SubnetId }];
        request.ClientToken = "a-token";
        string first = (await lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0].InstanceId;
        Assert.Equal(first, (await lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0].InstanceId);
    });

    [Fact]
    public Task Launch_is_pending_first_and_running_later() => CheckAsync(async lab =>
    {
        Instance launched = await lab.LaunchAsync("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        Assert.Equal("pending", launched.State.Name.Value);
        await lab.WaitAsync(30);
        Assert.Equal("running", (await lab.ReadAsync(launched)).State.Name.Value);
    });

    [Fact]
    public Task Source_dest_check_of_an_instance_with_two_interfaces_is_refused() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        Instance instance = await lab.RunningAsync("m5.xlarge", await lab.InterfaceAsync(subnet.SubnetId), await lab.InterfaceAsync(subnet.SubnetId));
        Assert.Equal("InvalidInstanceID", await CodeAsync(() => lab.Client.ModifyInstanceAttributeAsync(
            new ModifyInstanceAttributeRequest { InstanceId = instance.InstanceId, SourceDestCheck = false }, Token)));
    });

    [Fact]
    public Task Stopped_instance_is_not_rebooted_Unconfirmed() => CheckAsync(async lab =>
    {
        Instance instance = await lab.RunningAsync("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        await lab.Client.StopInstancesAsync(new StopInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        await lab.WaitAsync(30);
        Assert.Equal("IncorrectInstanceState", await CodeAsync(() => lab.Client.RebootInstancesAsync(
            new RebootInstancesRequest { InstanceIds = [instance.InstanceId] }, Token)));
    });

    [Fact]
    public Task Nothing_is_attached_to_a_terminated_instance_Unconfirmed() => CheckAsync(async lab =>
    {
        Subnet subnet = await lab.NetworkAsync();
        Instance instance = await lab.RunningAsync("t3.micro", await lab.InterfaceAsync(subnet.SubnetId));
        NetworkInterface free = await lab.InterfaceAsync(subnet.SubnetId);
        await TerminateAsync(lab, instance);
        Assert.Equal("IncorrectState", await CodeAsync(() => lab.AttachAsync(free, instance, 1)));
    });

    [Fact]
    public Task Given_interface_is_free_once_its_instance_is_terminated() => CheckAsync(async lab =>
    {
        NetworkInterface eni = await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId);
        await TerminateAsync(lab, await lab.RunningAsync("t3.micro", eni));
        NetworkInterface read = await lab.ReadAsync(eni);
        Assert.Equal("available", read.Status.Value);
        Assert.Null(read.Attachment);
    });

    [Fact]
    public Task Protected_instance_is_not_terminated() => CheckAsync(async lab =>
    {
        RunInstancesRequest request = Launch("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        request.DisableApiTermination = true;
        Instance instance = (await lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0];
        await lab.WaitAsync(30);
        Assert.Equal("OperationNotPermitted", await CodeAsync(() => TerminateAsync(lab, instance)));
        await lab.Client.ModifyInstanceAttributeAsync(
            new ModifyInstanceAttributeRequest { InstanceId = instance.InstanceId, DisableApiTermination = false }, Token);
        await TerminateAsync(lab, instance);
        Assert.Equal("terminated", (await lab.ReadAsync(instance)).State.Name.Value);
    });

    [Fact]
    public Task User_data_is_told_as_an_attribute() => CheckAsync(async lab =>
    {
        RunInstancesRequest request = Launch("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        request.UserData = Convert.ToBase64String("hostname=fw"u8);
        Instance instance = (await lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0];
        Assert.Equal(request.UserData, (await lab.Client.DescribeInstanceAttributeAsync(
            new DescribeInstanceAttributeRequest { InstanceId = instance.InstanceId, Attribute = InstanceAttributeName.UserData }, Token)).InstanceAttribute.UserData);
    });

    [Fact]
    public Task Root_volume_carries_the_tags_of_its_launch_and_goes_with_its_instance() => CheckAsync(async lab =>
    {
        RunInstancesRequest request = Launch("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        request.TagSpecifications = [new TagSpecification { ResourceType = ResourceType.Volume, Tags = [new Tag("Name", "root")] }];
        Instance instance = (await lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0];
        await lab.WaitAsync(30);
        var find = new DescribeVolumesRequest { Filters = [new Filter("tag:Name", ["root"])] };
        Volume volume = Assert.Single((await lab.Client.DescribeVolumesAsync(find, Token)).Volumes);
        Assert.Equal(("in-use", instance.InstanceId), (volume.State.Value, volume.Attachments[0].InstanceId));
        await TerminateAsync(lab, instance);
        Assert.Empty((await lab.Client.DescribeVolumesAsync(find, Token)).Volumes ?? []);
    });

    [Fact]
    public Task Instance_types_tell_how_many_interfaces_they_take() => CheckAsync(async lab =>
    {
        List<InstanceTypeInfo> types = (await lab.Client.DescribeInstanceTypesAsync(
            new DescribeInstanceTypesRequest { InstanceTypes = ["m5.large", "m5.xlarge"] }, Token)).InstanceTypes;
        Assert.Equal([3, 4], types.OrderBy(type => type.InstanceType.Value, StringComparer.Ordinal).Select(type => type.NetworkInfo.MaximumNetworkInterfaces ?? 0));
    });

    [Fact]
    public Task Account_tells_its_quota_of_addresses() => CheckAsync(async lab =>
        Assert.Equal("5", Assert.Single(
            (await lab.Client.DescribeAccountAttributesAsync(new DescribeAccountAttributesRequest(), Token)).AccountAttributes,
            attribute => attribute.AttributeName is "vpc-max-elastic-ips").AttributeValues[0].AttributeValue));

    [Fact]
    public Task Unknown_image_is_not_found() => CheckAsync(async lab =>
        Assert.Equal("InvalidAMIID.NotFound", await CodeAsync(() => lab.Client.DescribeImagesAsync(
            new DescribeImagesRequest { ImageIds = ["ami-0123456789abcdef0"] }, Token))));

    [Fact]
    public Task Key_pair_that_is_not_there_may_be_deleted() => CheckAsync(lab =>
        lab.Client.DeleteKeyPairAsync(new DeleteKeyPairRequest { KeyName = "nobody's" }, Token));

    [Fact]
    public Task Key_pair_is_deleted_by_its_id() => CheckAsync(async lab =>
    {
        KeyPair pair = (await lab.Client.CreateKeyPairAsync(new CreateKeyPairRequest { KeyName = "made" }, Token)).KeyPair;
        await lab.Client.DeleteKeyPairAsync(new DeleteKeyPairRequest { KeyPairId = pair.KeyPairId }, Token);
        Assert.Empty((await lab.Client.DescribeKeyPairsAsync(new DescribeKeyPairsRequest(), Token)).KeyPairs ?? []);
    });

    [Fact]
    public Task Rule_for_a_protocol_by_number_reads_back() => CheckAsync(async lab =>
    {
        string group = await lab.GroupAsync((await lab.VpcAsync()).VpcId, "ha");
        await AuthorizeAsync(lab, group, new IpPermission { IpProtocol = "99", UserIdGroupPairs = [new UserIdGroupPair { GroupId = group }] });
        IpPermission read = Assert.Single((await ReadGroupAsync(lab, group)).IpPermissions);
        Assert.Equal(("99", group), (read.IpProtocol, read.UserIdGroupPairs[0].GroupId));
    });

    [Fact]
    public Task Imported_key_pair_is_told_with_its_tags() => CheckAsync(async lab =>
    {
        await lab.Client.ImportKeyPairAsync(
            new ImportKeyPairRequest
            {
                KeyName = "mine",
                PublicKeyMaterial = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Key)),
                TagSpecifications = [new TagSpecification { ResourceType = ResourceType.KeyPair, Tags = [new Tag("deployment", "d")] }],
            }, Token);
        KeyPairInfo pair = Assert.Single((await lab.Client.DescribeKeyPairsAsync(
            new DescribeKeyPairsRequest { Filters = [new Filter("tag:deployment", ["d"])] }, Token)).KeyPairs);
        Assert.Equal("mine", pair.KeyName);
    });

    [Fact]
    public Task Key_pair_is_made_with_a_private_key_that_is_shown_once() => CheckAsync(async lab =>
    {
        KeyPair pair = (await lab.Client.CreateKeyPairAsync(new CreateKeyPairRequest { KeyName = "made" }, Token)).KeyPair;
        Assert.StartsWith("-----BEGIN RSA PRIVATE KEY-----", pair.KeyMaterial, StringComparison.Ordinal);
        Assert.Equal("InvalidKeyPair.Duplicate", await CodeAsync(() => lab.Client.CreateKeyPairAsync(new CreateKeyPairRequest { KeyName = "made" }, Token)));
    });

    [Fact]
    public Task Caller_is_told_his_account() => CheckAsync(async lab =>
    {
        GetCallerIdentityResponse identity = await lab.Sts.GetCallerIdentityAsync(new GetCallerIdentityRequest(), Token);
        Assert.Equal("123456789012", identity.Account);
        Assert.StartsWith("arn:aws:", identity.Arn, StringComparison.Ordinal);
    });

    private static async Task TerminateAsync(ConformanceLab lab, Instance instance)
    {
        await lab.Client.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        await lab.WaitAsync(60);
    }
}
