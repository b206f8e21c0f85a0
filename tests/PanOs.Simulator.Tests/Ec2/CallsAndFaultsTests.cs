using System.Net;

using Amazon.EC2;
using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

public sealed class CallsAndFaultsTests : IDisposable
{
    private readonly Ec2Lab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public async Task Journal_tells_who_called_what_when_and_how_it_ended()
    {
        await _lab.WaitAsync(7);
        await _lab.VpcAsync();
        await CodeAsync(() => _lab.VpcAsync("10.0.0.0/8"));
        Assert.Equal(
            [
                new Ec2Call(WorldClock.DefaultStart.AddSeconds(7), "operator", "CreateVpc", null) { Resource = string.Empty },
                new Ec2Call(WorldClock.DefaultStart.AddSeconds(7), "operator", "CreateVpc", "InvalidVpc.Range"),
            ],
            _lab.Ec2.Calls);
    }

    [Fact]
    public async Task Two_runs_are_alike()
    {
        Assert.Equal(await RunAsync(), await RunAsync());

        static async Task<string> RunAsync()
        {
            using var lab = new Ec2Lab();
            string run = "";
            await lab.Clock.RunAsync(async () => { run = await JobAsync(lab); });
            Assert.Equal(0, lab.Clock.ForeignRequests);
            return run;
        }

        static async Task<string> JobAsync(Ec2Lab lab)
        {
            await lab.WaitAsync(1);
            Subnet subnet = await lab.NetworkAsync();
            NetworkInterface eni = await lab.InterfaceAsync(subnet.SubnetId);
            Instance instance = await lab.RunningAsync("t3.micro", eni);
            return $"{subnet.VpcId} {subnet.SubnetId} {eni.NetworkInterfaceId} {eni.MacAddress} {instance.InstanceId} {lab.Clock.Elapsed}";
        }
    }

    [Fact]
    public async Task Nth_call_fails_before_it_does_anything()
    {
        _lab.Ec2.Faults.FailBefore("CreateVpc", "RequestLimitExceeded", nthCall: 2);
        await _lab.VpcAsync();
        AmazonEC2Exception exception = await Assert.ThrowsAsync<AmazonEC2Exception>(() => _lab.VpcAsync());
        Assert.Equal(("RequestLimitExceeded", HttpStatusCode.ServiceUnavailable), (exception.ErrorCode, exception.StatusCode));
        await _lab.VpcAsync();
        Assert.Equal(2, _lab.Ec2.Vpcs.Count);
    }

    [Fact]
    public async Task Call_may_work_and_fail_all_the_same()
    {
        _lab.Ec2.Faults.FailAfter("CreateVpc", "InternalError");
        Assert.Equal("InternalError", await CodeAsync(() => _lab.VpcAsync()));
        Assert.Single(_lab.Ec2.Vpcs);
    }

    [Fact]
    public async Task Answer_may_get_lost()
    {
        _lab.Ec2.Faults.LoseAnswer("CreateVpc");
        Exception exception = await Assert.ThrowsAnyAsync<Exception>(() => _lab.VpcAsync());
        Assert.IsType<HttpIOException>(exception.GetBaseException());
        Assert.Single(_lab.Ec2.Vpcs);
        Assert.Equal(Ec2Faults.AnswerLost, _lab.Ec2.Calls.Single().ErrorCode);
    }

    [Fact]
    public async Task Calls_take_the_time_that_is_set()
    {
        _lab.Ec2.Faults.Latency = TimeSpan.FromMilliseconds(200);
        _lab.Ec2.Faults.SetLatency("DescribeVpcs", TimeSpan.FromSeconds(3));
        await _lab.VpcAsync();
        await _lab.Client.DescribeVpcsAsync(new DescribeVpcsRequest(), Token);
        Assert.Equal(TimeSpan.FromSeconds(3.2), _lab.Clock.Elapsed);
    }

    [Fact]
    public async Task Another_region_and_an_unsigned_request_are_refused_Unconfirmed()
    {
        using AmazonEC2Client elsewhere = _lab.Connect("us-east-1");
        Assert.Equal("SignatureDoesNotMatch", await CodeAsync(() => elsewhere.DescribeVpcsAsync(new DescribeVpcsRequest(), Token)));
        using var http = new HttpClient(_lab.Ec2.CreateHttpHandler());
        using var form = new FormUrlEncodedContent([new("Action", "DescribeVpcs"), new("Version", "2016-11-15")]);
        using HttpResponseMessage answer = await http.PostAsync(new Uri("https://ec2.eu-central-1.amazonaws.com/"), form, Token);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(_lab.Ec2.Calls);
    }

    [Fact]
    public void Unknown_action_and_unknown_parameter_are_refused()
    {
        Assert.Equal("InvalidAction", Assert.Throws<Ec2Fault>(() => Call("operator", "CreateNatGateway")).Code);
        Assert.Equal("UnknownParameter", Assert.Throws<Ec2Fault>(() => Call("operator", "DescribeVpcs", ("Vpc", "1"))).Code);
        Assert.Equal("MissingParameter", Assert.Throws<Ec2Fault>(() => Call("operator", "CreateVpc")).Code);
    }

    [Fact]
    public async Task Machine_does_what_its_profile_allows_Unconfirmed()
    {
        Subnet subnet = await _lab.NetworkAsync();
        Instance instance = await _lab.RunningAsync("m5.xlarge", await _lab.InterfaceAsync(subnet.SubnetId));
        NetworkInterface moving = await _lab.InterfaceAsync(subnet.SubnetId);

        Ec2Fault fault = Assert.Throws<Ec2Fault>(() => Call(instance.InstanceId, "DescribeInstances"));
        Assert.Equal(("UnauthorizedOperation", HttpStatusCode.Forbidden), (fault.Code, fault.Status));

        _lab.Ec2.AddInstanceProfile("ha", Ec2SimulatorOptions.InterfaceMoveActions);
        await _lab.Client.AssociateIamInstanceProfileAsync(
            new AssociateIamInstanceProfileRequest
            {
                InstanceId = instance.InstanceId,
                IamInstanceProfile = new IamInstanceProfileSpecification { Name = "ha" },
            },
            Token);
        Assert.Contains(instance.InstanceId, Call(instance.InstanceId, "DescribeInstances"), StringComparison.Ordinal);
        Call(
            instance.InstanceId,
            "AttachNetworkInterface",
            ("NetworkInterfaceId", moving.NetworkInterfaceId),
            ("InstanceId", instance.InstanceId),
            ("DeviceIndex", "2"));
        Assert.Equal(instance.InstanceId, (await _lab.ReadAsync(moving)).Attachment.InstanceId);
        Assert.Throws<Ec2Fault>(() => Call(instance.InstanceId, "TerminateInstances", ("InstanceId.1", instance.InstanceId)));
        Assert.Contains(_lab.Ec2.Calls, call => call is { Action: "AttachNetworkInterface", ErrorCode: null }
            && string.Equals(call.Actor, instance.InstanceId, StringComparison.Ordinal));
    }

    private string Call(string actor, string action, params (string Name, string Value)[] parameters) => _lab.Ec2.Invoke(
        actor, [new("Action", action), .. parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value))]);
}
