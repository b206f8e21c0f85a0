using System.Net;
using Amazon.EC2;
using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public sealed class FaultsOnDemandTests : IDisposable
{
    private readonly Ec2Lab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task New_id_is_unknown_for_a_while_and_its_tags_too()
    {
        _lab.Ec2.Faults.NotFoundWindow = TimeSpan.FromSeconds(10);
        Vpc vpc = await NamedVpcAsync("one");
        Assert.Equal("InvalidVpcID.NotFound", await CodeAsync(() => _lab.SubnetAsync(vpc)));
        Assert.Empty((await _lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token)).Vpcs ?? []);
        Assert.Empty((await _lab.Client.DescribeTagsAsync(new DescribeTagsRequest(), Token)).Tags ?? []);

        await _lab.WaitAsync(10);
        Assert.Single((await _lab.Client.DescribeTagsAsync(new DescribeTagsRequest(), Token)).Tags);
        await _lab.SubnetAsync(vpc);
    }

    [Fact]
    public async Task Window_may_be_for_one_kind()
    {
        _lab.Ec2.Faults.SetNotFoundWindow("network-interface", TimeSpan.FromSeconds(10));
        NetworkInterface eni = await _lab.InterfaceAsync((await _lab.NetworkAsync()).SubnetId);
        Assert.Equal("InvalidNetworkInterfaceID.NotFound", await CodeAsync(() => _lab.LaunchAsync("t3.micro", eni)));
        await _lab.WaitAsync(10);
        await _lab.LaunchAsync("t3.micro", eni);
    }

    [Fact]
    public async Task Client_token_finds_what_is_not_visible_yet()
    {
        _lab.Ec2.Faults.SetNotFoundWindow("network-interface", TimeSpan.FromSeconds(10));
        var request = new CreateNetworkInterfaceRequest { SubnetId = (await _lab.NetworkAsync()).SubnetId, ClientToken = "t" };
        string first = (await _lab.Client.CreateNetworkInterfaceAsync(request, Token)).NetworkInterface.NetworkInterfaceId;
        Assert.Equal(first, (await _lab.Client.CreateNetworkInterfaceAsync(request, Token)).NetworkInterface.NetworkInterfaceId);
    }

    [Fact]
    public async Task Fault_meets_the_call_that_it_is_addressed_to_whatever_came_before()
    {
        _lab.Ec2.Faults.FailBefore("CreateVpc", "InternalError", resource: "two");
        await NamedVpcAsync("one");
        Assert.Equal("InternalError", await CodeAsync(() => NamedVpcAsync("two")));
        await NamedVpcAsync("two");
        Assert.Equal(["one", "two", "two"], _lab.Ec2.Calls.Select(call => call.Resource));
    }

    [Fact]
    public async Task Call_is_named_by_what_it_refers_to()
    {
        Vpc vpc = await NamedVpcAsync("net");
        Subnet subnet = await _lab.SubnetAsync(vpc);
        string table = (await _lab.Client.CreateRouteTableAsync(
            new CreateRouteTableRequest
            {
                VpcId = vpc.VpcId,
                TagSpecifications = [new TagSpecification { ResourceType = ResourceType.RouteTable, Tags = [new Tag("Name", "public")] }],
            }, Token)).RouteTable.RouteTableId;
        string association = (await _lab.Client.AssociateRouteTableAsync(
            new AssociateRouteTableRequest { RouteTableId = table, SubnetId = subnet.SubnetId }, Token)).AssociationId;
        await _lab.Client.DisassociateRouteTableAsync(new DisassociateRouteTableRequest { AssociationId = association }, Token);
        Assert.Equal(["net", "net", "public", "public/subnet", "public/subnet"], _lab.Ec2.Calls.Select(call => call.Resource));
    }

    [Fact]
    public async Task Lost_request_does_nothing_and_the_world_is_told_at_that_moment()
    {
        List<Ec2Call> met = [];
        _lab.Ec2.Faults.Met += met.Add;
        _lab.Ec2.Faults.LoseRequest("CreateVpc");
        Exception exception = await Assert.ThrowsAnyAsync<Exception>(() => _lab.VpcAsync());
        Assert.IsType<HttpIOException>(exception.GetBaseException());
        Assert.Empty(_lab.Ec2.Vpcs);
        Assert.Equal(Ec2Faults.RequestLost, Assert.Single(met).ErrorCode);
    }

    [Fact]
    public async Task Permission_is_taken_by_action_and_given_back()
    {
        _lab.Ec2.Faults.Deny("ec2:Create*");
        AmazonEC2Exception refused = await Assert.ThrowsAsync<AmazonEC2Exception>(() => _lab.VpcAsync());
        Assert.Equal(("UnauthorizedOperation", HttpStatusCode.Forbidden), (refused.ErrorCode, refused.StatusCode));
        Assert.Contains("ec2:CreateVpc", refused.Message, StringComparison.Ordinal);
        Assert.Equal("UnauthorizedOperation", await CodeAsync(() => _lab.Client.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.0.0.0/16", DryRun = true }, Token)));
        await _lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token);
        _lab.Ec2.Faults.AllowAll();
        await _lab.VpcAsync();
    }

    [Theory]
    [InlineData("RequestLimitExceeded", 503)]
    [InlineData("Unavailable", 503)]
    [InlineData("InternalError", 500)]
    [InlineData("InsufficientInstanceCapacity", 500)]
    [InlineData("OptInRequired", 400)]
    public async Task Refusals_carry_a_status_Unconfirmed(string code, int status)
    {
        NetworkInterface eni = await _lab.InterfaceAsync((await _lab.NetworkAsync()).SubnetId);
        _lab.Ec2.Faults.FailBefore("RunInstances", code);
        AmazonEC2Exception refused = await Assert.ThrowsAsync<AmazonEC2Exception>(() => _lab.LaunchAsync("t3.micro", eni));
        Assert.Equal((code, status), (refused.ErrorCode, (int)refused.StatusCode));
    }

    [Fact]
    public async Task Console_is_posted_minutes_late_and_the_latest_is_given_when_asked_for()
    {
        var host = new RecordingHost();
        _lab.Ec2.Host = host;
        Instance instance = await _lab.RunningAsync("t3.micro", await _lab.InterfaceAsync((await _lab.NetworkAsync()).SubnetId));
        host.Console = "booted";
        Assert.Null((await ConsoleAsync(latest: null)).Output);
        Assert.Equal("booted", Decode(await ConsoleAsync(latest: true)));

        await _lab.WaitAsync(120);
        host.Console = "booted and more";
        Assert.Equal("booted", Decode(await ConsoleAsync(latest: null)));
        Assert.Equal("booted and more", Decode(await ConsoleAsync(latest: true)));

        Task<GetConsoleOutputResponse> ConsoleAsync(bool? latest) => _lab.Client.GetConsoleOutputAsync(
            new GetConsoleOutputRequest { InstanceId = instance.InstanceId, Latest = latest }, Token);
        static string Decode(GetConsoleOutputResponse response) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(response.Output));
    }

    [Fact]
    public async Task Volume_that_does_not_go_with_its_instance_stays_until_it_is_deleted()
    {
        using var lab = new Ec2Lab(new Ec2SimulatorOptions { Images = { new Ec2Image("ami-0aaaaaaaaaaaaaaaa", "keeps", "amazon", null, WorldClock.DefaultStart, GuestKind.Linux) { DeletesRootVolume = false } } });
        RunInstancesRequest request = Launch("t3.micro", await lab.InterfaceAsync((await lab.NetworkAsync()).SubnetId));
        request.ImageId = "ami-0aaaaaaaaaaaaaaaa";
        Instance instance = (await lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0];
        Volume volume = Assert.Single((await lab.Client.DescribeVolumesAsync(new DescribeVolumesRequest(), Token)).Volumes);
        Assert.Equal("VolumeInUse", await CodeAsync(() => DeleteAsync()));
        await lab.Client.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        await lab.WaitAsync(60);
        Assert.Equal("available", Assert.Single((await lab.Client.DescribeVolumesAsync(new DescribeVolumesRequest(), Token)).Volumes).State.Value);
        await DeleteAsync();

        Task DeleteAsync() => lab.Client.DeleteVolumeAsync(new DeleteVolumeRequest { VolumeId = volume.VolumeId }, Token);
    }

    private async Task<Vpc> NamedVpcAsync(string name) => (await _lab.Client.CreateVpcAsync(
        new CreateVpcRequest
        {
            CidrBlock = "10.0.0.0/21",
            TagSpecifications = [new TagSpecification { ResourceType = ResourceType.Vpc, Tags = [new Tag("Name", name)] }],
        }, Token)).Vpc;
}
