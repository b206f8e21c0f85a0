using System.Text;

using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public sealed class InstanceRulesTests : IDisposable
{
    private readonly Ec2Lab _lab = new();
    private readonly RecordingHost _host = new();

    public InstanceRulesTests() => _lab.Ec2.Host = _host;

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task Life_of_an_instance()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface given = await _lab.InterfaceAsync(subnet.SubnetId);
        Instance instance = await _lab.LaunchAsync("t3.micro", given);
        Assert.Equal("pending", instance.State.Name);
        Assert.Equal("attaching", instance.NetworkInterfaces.Single().Attachment.Status);
        Assert.False(instance.NetworkInterfaces.Single().Attachment.DeleteOnTermination);
        await _lab.WaitAsync(19);
        Assert.Equal("pending", await StateAsync(instance));
        Assert.Empty(_host.Events);
        await _lab.WaitAsync(1);
        Assert.Equal("running", await StateAsync(instance));
        Assert.Equal("initializing", await StatusAsync());
        await _lab.WaitAsync(60);
        Assert.Equal("ok", await StatusAsync());

        await _lab.Client.RebootInstancesAsync(new RebootInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        var terminate = new TerminateInstancesRequest { InstanceIds = [instance.InstanceId] };
        InstanceStateChange change = (await _lab.Client.TerminateInstancesAsync(terminate, Token)).TerminatingInstances.Single();
        Assert.Equal(("running", "shutting-down"), (change.PreviousState.Name.Value, change.CurrentState.Name.Value));
        Assert.Equal("in-use", (await _lab.ReadAsync(given)).Status);
        await _lab.Client.TerminateInstancesAsync(terminate, Token);
        await _lab.WaitAsync(30);
        Assert.Equal("terminated", await StateAsync(instance));
        await _lab.Client.RebootInstancesAsync(new RebootInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        Assert.Equal("available", (await _lab.ReadAsync(given)).Status);
        Assert.Equal(["started", "rebooted", "stopped"], _host.Events);
        await _lab.WaitAsync(3600);
        Assert.Equal("InvalidInstanceID.NotFound", await CodeAsync(() => StateAsync(instance)));

        async Task<string> StatusAsync() => (await _lab.Client.DescribeInstanceStatusAsync(
            new DescribeInstanceStatusRequest { InstanceIds = [instance.InstanceId] }, Token)).InstanceStatuses.Single().Status.Status;
    }

    [Fact]
    public async Task Interface_made_at_launch_goes_with_its_instance_and_its_lent_address()
    {
        Subnet subnet = await _lab.NetworkAsync();
        var request = new RunInstancesRequest
        {
            ImageId = "ami-0c1d2e3f405162738",
            InstanceType = "t3.micro",
            MinCount = 1,
            MaxCount = 1,
            NetworkInterfaces =
            [
                new InstanceNetworkInterfaceSpecification
                {
                    DeviceIndex = 0, SubnetId = subnet.SubnetId, PrivateIpAddress = "10.0.0.50", AssociatePublicIpAddress = true,
                },
            ],
            TagSpecifications = [new TagSpecification { ResourceType = "network-interface", Tags = [new Tag("Name", "probe")] }],
        };
        Instance instance = (await _lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances.Single();
        Assert.Equal(("10.0.0.50", "203.0.113.1"), (instance.PrivateIpAddress, instance.PublicIpAddress));
        Assert.Equal("probe", _lab.Ec2.NetworkInterfaces.Single().Tags["Name"]);
        Assert.Null((await _lab.Client.DescribeAddressesAsync(new DescribeAddressesRequest(), Token)).Addresses);
        Assert.Equal("203.0.113.2", (await _lab.AddressAsync()).PublicIp);

        await _lab.Client.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        await _lab.WaitAsync(30);
        Assert.Empty(_lab.Ec2.NetworkInterfaces);
        Assert.Empty(_lab.Ec2.Volumes);
    }

    [Fact]
    public async Task Same_token_answers_the_same_instance_or_a_mismatch()
    {
        Subnet subnet = await _lab.NetworkAsync();
        RunInstancesRequest request = Launch("t3.micro", await _lab.InterfaceAsync(subnet.SubnetId));
        request.ClientToken = "firewall-1";
        string first = (await _lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0].InstanceId;
        Assert.Equal(first, (await _lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0].InstanceId);
        request.InstanceType = "t3.small";
        Assert.Equal("IdempotentParameterMismatch", await CodeAsync(() => _lab.Client.RunInstancesAsync(request, Token)));
        Assert.Single(_lab.Ec2.Instances);
    }

    [Fact]
    public async Task Wrong_launches_are_refused_and_leave_nothing_Unconfirmed()
    {
        Vpc vpc = await _lab.VpcAsync();
        Subnet here = await _lab.SubnetAsync(vpc, "10.0.0.0/24");
        Subnet there = await _lab.SubnetAsync(vpc, "10.0.1.0/24", "eu-central-1b");
        NetworkInterface one = await _lab.InterfaceAsync(here.SubnetId);
        NetworkInterface two = await _lab.InterfaceAsync(here.SubnetId);
        NetworkInterface far = await _lab.InterfaceAsync(there.SubnetId);

        await RefusedAsync("InvalidAMIID.NotFound", request => request.ImageId = "ami-0123456789abcdef0");
        await RefusedAsync("InvalidParameterValue", request => request.InstanceType = "m1.gigantic");
        await RefusedAsync("InvalidKeyPair.NotFound", request => request.KeyName = "nobody");
        await RefusedAsync("InvalidParameterValue", request => request.IamInstanceProfile = new IamInstanceProfileSpecification { Name = "nobody" });
        await RefusedAsync("InvalidUserData.Malformed", request => request.UserData = "not base64!");
        await RefusedAsync("InvalidParameterCombination", request => request.SubnetId = here.SubnetId);
        await RefusedAsync("InvalidParameterCombination", request => request.SecurityGroupIds = [_lab.Ec2.SecurityGroups.First().Id]);
        await RefusedAsync("InvalidParameterValue", request => request.NetworkInterfaces[1].DeviceIndex = 0);
        await RefusedAsync("InvalidParameterValue", request => request.NetworkInterfaces[0].DeviceIndex = 2);
        await RefusedAsync("InvalidParameterCombination", request => request.NetworkInterfaces[1].NetworkInterfaceId = far.NetworkInterfaceId);
        await RefusedAsync("InvalidParameterValue", request => request.NetworkInterfaces[1].NetworkInterfaceId = one.NetworkInterfaceId);
        await RefusedAsync("InvalidParameterCombination", request => request.NetworkInterfaces[0].AssociatePublicIpAddress = true);
        await RefusedAsync("InvalidParameterCombination", request => request.NetworkInterfaces[0].DeleteOnTermination = true);
        await RefusedAsync("InvalidParameterValue", request => request.TagSpecifications = [new TagSpecification { ResourceType = "vpc" }]);
        await RefusedAsync("UnknownParameter", request => request.KernelId = "aki-0123456789abcdef0");
        Assert.Empty(_lab.Ec2.Instances);
        Assert.All(_lab.Ec2.NetworkInterfaces, eni => Assert.Null(eni.Attachment));

        async Task RefusedAsync(string code, Action<RunInstancesRequest> change)
        {
            RunInstancesRequest request = Launch("m5.xlarge", one, two);
            change(request);
            Assert.Equal(code, await CodeAsync(() => _lab.Client.RunInstancesAsync(request, Token)));
        }
    }

    [Fact]
    public async Task Type_limits_the_interfaces_of_a_launch()
    {
        Subnet subnet = await _lab.NetworkAsync();
        NetworkInterface[] four =
        [
            await _lab.InterfaceAsync(subnet.SubnetId), await _lab.InterfaceAsync(subnet.SubnetId),
            await _lab.InterfaceAsync(subnet.SubnetId), await _lab.InterfaceAsync(subnet.SubnetId),
        ];
        Assert.Equal("AttachmentLimitExceeded", await CodeAsync(() => _lab.LaunchAsync("m5.large", four)));
        Assert.Equal(4, (await _lab.LaunchAsync("m5.xlarge", four)).NetworkInterfaces.Count);
    }

    [Fact]
    public async Task Stop_and_start_and_a_refused_reboot_in_between_Unconfirmed()
    {
        Subnet subnet = await _lab.NetworkAsync();
        Instance instance = await _lab.RunningAsync("t3.micro", await _lab.InterfaceAsync(subnet.SubnetId));
        await _lab.Client.StopInstancesAsync(new StopInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        Assert.Equal("stopping", await StateAsync(instance));
        await _lab.WaitAsync(20);
        Assert.Equal("stopped", await StateAsync(instance));
        Assert.Equal("IncorrectInstanceState", await CodeAsync(() => _lab.Client.RebootInstancesAsync(
            new RebootInstancesRequest { InstanceIds = [instance.InstanceId] }, Token)));
        await _lab.Client.StartInstancesAsync(new StartInstancesRequest { InstanceIds = [instance.InstanceId] }, Token);
        await _lab.WaitAsync(20);
        Assert.Equal("running", await StateAsync(instance));
        Assert.Equal(["started", "stopped", "started"], _host.Events);
    }

    [Fact]
    public async Task Launch_carries_key_user_data_and_profile_to_the_machine()
    {
        _lab.Ec2.AddInstanceProfile("ha", "ec2:Describe*");
        await _lab.Client.ImportKeyPairAsync(
            new ImportKeyPairRequest { KeyName = "palo", PublicKeyMaterial = Convert.ToBase64String(Encoding.ASCII.GetBytes(Key)) }, Token);
        Subnet subnet = await _lab.NetworkAsync();
        RunInstancesRequest request = Launch("t3.micro", await _lab.InterfaceAsync(subnet.SubnetId));
        request.KeyName = "palo";
        request.UserData = Convert.ToBase64String(Encoding.UTF8.GetBytes("hostname=fw\n"));
        request.IamInstanceProfile = new IamInstanceProfileSpecification { Name = "ha" };
        Instance instance = (await _lab.Client.RunInstancesAsync(request, Token)).Reservation.Instances[0];

        Ec2Instance state = _lab.Ec2.Instances.Single();
        Assert.Equal((Key, "hostname=fw\n", "ha"), (state.PublicKey, state.UserData, state.InstanceProfile));
        Assert.Equal("arn:aws:iam::123456789012:instance-profile/ha", instance.IamInstanceProfile.Arn);
        Assert.Equal("marketplace", instance.ProductCodes.Single().ProductCodeType);
        Assert.Equal(
            instance.InstanceId,
            (await _lab.Client.DescribeIamInstanceProfileAssociationsAsync(
                new DescribeIamInstanceProfileAssociationsRequest { Filters = [new Filter("instance-id", [instance.InstanceId])] },
                Token)).IamInstanceProfileAssociations.Single().InstanceId);
    }

    [Fact]
    public async Task Console_output_comes_from_the_host()
    {
        Subnet subnet = await _lab.NetworkAsync();
        Instance instance = await _lab.RunningAsync("t3.micro", await _lab.InterfaceAsync(subnet.SubnetId));
        var request = new GetConsoleOutputRequest { InstanceId = instance.InstanceId, Latest = true };
        Assert.Null((await _lab.Client.GetConsoleOutputAsync(request, Token)).Output);
        _host.Console = "probe: ok\n";
        string output = (await _lab.Client.GetConsoleOutputAsync(request, Token)).Output;
        Assert.Equal("probe: ok\n", Encoding.UTF8.GetString(Convert.FromBase64String(output)));
    }

    private async Task<string> StateAsync(Instance instance) => (await _lab.ReadAsync(instance)).State.Name;
}
