using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public sealed class NetworkInterfaceRulesTests : IDisposable
{
    private readonly Ec2Lab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Theory]
    [InlineData("10.0.1.4", "InvalidParameterValue")]
    [InlineData("10.0.0.0", "InvalidParameterValue")]
    [InlineData("10.0.0.1", "InvalidParameterValue")]
    [InlineData("10.0.0.3", "InvalidParameterValue")]
    [InlineData("10.0.0.255", "InvalidParameterValue")]
    [InlineData("10.0.0.10", "InvalidIPAddress.InUse")]
    public async Task Private_address_must_be_free_and_in_the_subnet_Unconfirmed(string address, string code)
    {
        Subnet subnet = await _lab.NetworkAsync();
        await _lab.InterfaceAsync(subnet.SubnetId, "10.0.0.10");
        Assert.Equal(code, await CodeAsync(() => _lab.InterfaceAsync(subnet.SubnetId, address)));
    }

    [Fact]
    public async Task Interface_without_groups_has_the_default_group()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface eni = await _lab.InterfaceAsync(subnet.SubnetId);
        Assert.Equal("default", Assert.Single(eni.Groups).GroupName);
        Assert.Equal("10.0.0.4", eni.PrivateIpAddress);
        Assert.Null(eni.Attachment);
        Assert.Null(eni.Association);
    }

    [Fact]
    public async Task Unknown_and_malformed_ids_are_told_apart_Unconfirmed()
    {
        Assert.Equal("InvalidNetworkInterfaceID.NotFound", await CodeAsync(() => DescribeAsync("eni-0123456789abcdef0")));
        Assert.Equal("InvalidNetworkInterfaceID.Malformed", await CodeAsync(() => DescribeAsync("eni-nonsense")));
        Subnet subnet = await _lab.NetworkAsync();
        Assert.Equal("InvalidGroup.NotFound", await CodeAsync(() => _lab.InterfaceAsync(subnet.SubnetId, null, "sg-0123456789abcdef0")));

        Task DescribeAsync(string id) => _lab.Client.DescribeNetworkInterfacesAsync(
            new DescribeNetworkInterfacesRequest { NetworkInterfaceIds = [id] }, Token);
    }

    [Fact]
    public async Task Same_token_answers_the_same_interface_or_a_mismatch()
    {
        Subnet subnet = await _lab.NetworkAsync();
        var request = new CreateNetworkInterfaceRequest { SubnetId = subnet.SubnetId, ClientToken = "mgmt", Description = "mgmt" };
        string first = (await _lab.Client.CreateNetworkInterfaceAsync(request, Token)).NetworkInterface.NetworkInterfaceId;
        string second = (await _lab.Client.CreateNetworkInterfaceAsync(request, Token)).NetworkInterface.NetworkInterfaceId;
        Assert.Equal(first, second);
        request.Description = "other";
        Assert.Equal("IdempotentParameterMismatch", await CodeAsync(() => _lab.Client.CreateNetworkInterfaceAsync(request, Token)));
        Assert.Single(_lab.Ec2.NetworkInterfaces);
    }

    [Fact]
    public async Task One_attribute_a_call()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface eni = await _lab.InterfaceAsync(subnet.SubnetId);
        var request = new ModifyNetworkInterfaceAttributeRequest
        {
            NetworkInterfaceId = eni.NetworkInterfaceId,
            SourceDestCheck = false,
            Description = "outside",
        };
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => _lab.Client.ModifyNetworkInterfaceAttributeAsync(request, Token)));
        Assert.True((await _lab.ReadAsync(eni)).SourceDestCheck);
        request.Description = null;
        await _lab.Client.ModifyNetworkInterfaceAttributeAsync(request, Token);
        Assert.False((await _lab.ReadAsync(eni)).SourceDestCheck);
    }

    [Fact]
    public async Task Attaching_and_detaching_take_time_and_tell_the_host()
    {
        var host = new RecordingHost();
        _lab.Ec2.Host = host;
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface moving = await _lab.InterfaceAsync(subnet.SubnetId);
        Instance instance = await _lab.RunningAsync("m5.xlarge", await _lab.InterfaceAsync(subnet.SubnetId));

        string attachment = await _lab.AttachAsync(moving, instance, 2);
        await _lab.WaitAsync(3);
        Assert.Equal("attaching", (await _lab.ReadAsync(moving)).Attachment.Status);
        await _lab.WaitAsync(1);
        Assert.Equal("attached", (await _lab.ReadAsync(moving)).Attachment.Status);

        await _lab.Client.DetachNetworkInterfaceAsync(new DetachNetworkInterfaceRequest { AttachmentId = attachment }, Token);
        await _lab.WaitAsync(5);
        Assert.Equal("detaching", (await _lab.ReadAsync(moving)).Attachment.Status);
        Assert.Equal("InvalidNetworkInterface.InUse", await CodeAsync(() => _lab.AttachAsync(moving, instance, 3)));
        await _lab.WaitAsync(1);
        Assert.Equal("available", (await _lab.ReadAsync(moving)).Status);
        Assert.Equal(["started", "attached 2", "detached 2"], host.Events);
        Assert.Equal("InvalidAttachmentID.NotFound", await CodeAsync(() => _lab.Client.DetachNetworkInterfaceAsync(
            new DetachNetworkInterfaceRequest { AttachmentId = attachment }, Token)));
    }

    [Fact]
    public async Task Interface_in_use_is_neither_attached_nor_launched_with()
    {
        (Instance instance, NetworkInterface primary) = await MachineAsync("m5.xlarge");
        Assert.Equal("InvalidNetworkInterface.InUse", await CodeAsync(() => _lab.AttachAsync(primary, instance, 1)));
        Assert.Equal("InvalidNetworkInterface.InUse", await CodeAsync(() => _lab.LaunchAsync("m5.xlarge", primary)));
        Assert.Single(_lab.Ec2.Instances);
    }

    [Fact]
    public async Task Attached_interface_is_not_deleted_Unconfirmed()
    {
        (_, NetworkInterface primary) = await MachineAsync("m5.xlarge");
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => _lab.Client.DeleteNetworkInterfaceAsync(
            new DeleteNetworkInterfaceRequest { NetworkInterfaceId = primary.NetworkInterfaceId }, Token)));
    }

    [Fact]
    public async Task Device_index_is_taken_once()
    {
        (Instance instance, NetworkInterface primary) = await MachineAsync("m5.xlarge");
        NetworkInterface other = await _lab.InterfaceAsync(primary.SubnetId);
        Assert.Equal("InvalidParameterValue", await CodeAsync(() => _lab.AttachAsync(other, instance, 0)));
    }

    [Fact]
    public async Task Type_limits_the_interfaces()
    {
        (Instance instance, NetworkInterface primary) = await MachineAsync("t3.micro");
        await _lab.AttachAsync(await _lab.InterfaceAsync(primary.SubnetId), instance, 1);
        NetworkInterface third = await _lab.InterfaceAsync(primary.SubnetId);
        Assert.Equal("AttachmentLimitExceeded", await CodeAsync(() => _lab.AttachAsync(third, instance, 2)));
    }

    [Fact]
    public async Task Primary_interface_is_not_detached()
    {
        (_, NetworkInterface primary) = await MachineAsync("t3.micro");
        Assert.Equal("OperationNotPermitted", await CodeAsync(async () => await _lab.Client.DetachNetworkInterfaceAsync(
            new DetachNetworkInterfaceRequest { AttachmentId = (await _lab.ReadAsync(primary)).Attachment.AttachmentId }, Token)));
    }

    [Fact]
    public async Task Other_zone_and_pending_or_terminated_instance_are_refused_Unconfirmed()
    {
        Vpc vpc = await _lab.VpcAsync();
        Subnet here = await _lab.SubnetAsync(vpc, "10.0.0.0/24");
        Subnet there = await _lab.SubnetAsync(vpc, "10.0.1.0/24", "eu-central-1b");
        NetworkInterface near = await _lab.InterfaceAsync(here.SubnetId);
        NetworkInterface far = await _lab.InterfaceAsync(there.SubnetId);
        Instance instance = await _lab.LaunchAsync("m5.xlarge", await _lab.InterfaceAsync(here.SubnetId));
        Assert.Equal("IncorrectState", await CodeAsync(() => _lab.AttachAsync(near, instance, 1)));
        await _lab.WaitAsync(20);
        Assert.Equal("InvalidParameterCombination", await CodeAsync(() => _lab.AttachAsync(far, instance, 1)));
        await _lab.Client.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        Assert.Equal("IncorrectState", await CodeAsync(() => _lab.AttachAsync(near, instance, 1)));
    }

    private async Task<(Instance Instance, NetworkInterface Primary)> MachineAsync(string type)
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface primary = await _lab.InterfaceAsync(subnet.SubnetId);
        return (await _lab.RunningAsync(type, primary), primary);
    }
}
