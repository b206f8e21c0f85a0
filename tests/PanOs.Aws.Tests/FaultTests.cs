using Amazon.EC2;
using Amazon.EC2.Model;
using Amazon.Runtime;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class FaultTests : IDisposable
{
    private readonly Ec2World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("CreateVpc")]
    [InlineData("CreateSubnet")]
    [InlineData("CreateInternetGateway")]
    [InlineData("AttachInternetGateway")]
    [InlineData("CreateRouteTable")]
    [InlineData("AssociateRouteTable")]
    [InlineData("CreateRoute")]
    [InlineData("CreateSecurityGroup")]
    [InlineData("AuthorizeSecurityGroupIngress")]
    [InlineData("CreateNetworkInterface")]
    [InlineData("ModifyNetworkInterfaceAttribute")]
    [InlineData("AllocateAddress")]
    [InlineData("AssociateAddress")]
    [InlineData("ImportKeyPair")]
    [InlineData("RunInstances")]
    public async Task Lost_answer_makes_nothing_twice(string action)
    {
        _world.Ec2.Faults.LoseAnswer(action);
        Ec2Observation built = await _world.BuildAsync();
        Assert.Equal(30, built.ResourceCount);
        Assert.Empty(built.Strays);
        Assert.False((await _world.Deployment().PlanAsync(Token)).HasChanges);
    }

    [Fact]
    public async Task One_rule_that_is_there_already_does_not_pass_for_all_of_them()
    {
        Task? meanwhile = null;
        _world.Ec2.Faults.FailBefore("AuthorizeSecurityGroupIngress", "InternalError", resource: "Palo-HA-SG");
        _world.Ec2.Faults.Met += _ => meanwhile = AddOneAsync();
        await _world.BuildAsync();
        await meanwhile!;
        Assert.False((await _world.Deployment().PlanAsync(Token)).HasChanges);

        async Task AddOneAsync()
        {
            string group = (await _world.Client.DescribeSecurityGroupsAsync(
                new DescribeSecurityGroupsRequest { Filters = [new Filter("group-name", ["Palo-HA-SG"])] }, Token)).SecurityGroups[0].GroupId;
            await _world.Client.AuthorizeSecurityGroupIngressAsync(
                new AuthorizeSecurityGroupIngressRequest
                {
                    GroupId = group,
                    IpPermissions = [new IpPermission { IpProtocol = "udp", FromPort = 29281, ToPort = 29281, UserIdGroupPairs = [new UserIdGroupPair { GroupId = group }] }],
                }, Token);
        }
    }

    [Fact]
    public async Task Server_errors_after_the_work_was_done_make_nothing_twice()
    {
        _world.Ec2.Faults.FailAfter("*", "InternalError", nthCall: 10, times: 1);
        _world.Ec2.Faults.FailAfter("AllocateAddress", "InternalError", nthCall: 1, times: 2);
        Ec2Observation built = await _world.BuildAsync();
        Assert.Equal(30, built.ResourceCount);
        Assert.Empty(built.Strays);
    }

    [Fact]
    public async Task Throttling_is_waited_out_on_the_given_clock()
    {
        _world.Ec2.Faults.FailBefore("CreateSubnet", "RequestLimitExceeded", times: 3);
        Assert.Equal(30, (await _world.BuildAsync()).ResourceCount);
    }

    [Fact]
    public async Task Something_still_in_use_is_tried_again()
    {
        _world.Ec2.Faults.FailBefore("CreateSubnet", "DependencyViolation");
        Assert.Equal(30, (await _world.BuildAsync()).ResourceCount);
    }

    [Theory]
    [InlineData("subnet-0aaaaaaaaaaaaaaaa", 3)]
    [InlineData("subnet-0bbbbbbbbbbbbbbbb", 1)]
    public async Task Not_found_is_tried_again_only_of_what_was_just_created(string missing, int expectedCalls)
    {
        var caller = new Ec2Caller(_world.Client, _world.Options);
        caller.Created("subnet-0aaaaaaaaaaaaaaaa");
        int calls = 0;
        Task<string> Call() => caller.CallAsync<string>("CreateNetworkInterface", (_, _) => ++calls < 3
            ? throw new AmazonEC2Exception($"The subnet ID '{missing}' does not exist") { ErrorCode = "InvalidSubnetID.NotFound", StatusCode = System.Net.HttpStatusCode.BadRequest }
            : Task.FromResult("eni"), Token);

        if (expectedCalls == 1)
        {
            await Assert.ThrowsAsync<Ec2Exception>(Call);
        }
        else
        {
            Assert.Equal("eni", await Call());
        }

        Assert.Equal(expectedCalls, calls);
    }

    [Fact]
    public async Task Refusal_says_what_to_do()
    {
        _world.Ec2.Faults.FailBefore("RunInstances", "OptInRequired");
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => _world.BuildAsync());
        Assert.Equal(("OptInRequired", "RunInstances", Ec2ErrorClass.NotSubscribed), (error.Code, error.Operation, error.Class));
        Assert.Contains("Marketplace", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wait_has_a_limit_and_says_what_it_saw()
    {
        using var world = new Ec2World(options: new() { Timings = new() { Launch = TimeSpan.FromHours(1) } });
        var error = await Assert.ThrowsAsync<Ec2Exception>(() => world.BuildAsync());
        Assert.Equal(("WaitLimit", Ec2ErrorClass.WaitFailed), (error.Code, error.Class));
        Assert.Contains("pending", error.Message, StringComparison.Ordinal);
        Assert.InRange(world.Clock.Elapsed, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(11));
    }

    [Fact]
    public async Task Cancelling_stops_before_the_next_call()
    {
        using var cancel = new CancellationTokenSource();
        Ec2Plan plan = await _world.Deployment().PlanAsync(Token);
        var progress = new OnReport(p =>
        {
            if (p.Kind is "VPC")
            {
                cancel.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _world.Deployment().ApplyAsync(plan, progress, cancel.Token));
        Assert.DoesNotContain("CreateSubnet", _world.Writes);
    }

    [Theory]
    [InlineData("RequestLimitExceeded", 503, Ec2ErrorClass.Throttled)]
    [InlineData("InternalError", 500, Ec2ErrorClass.Unknown)]
    [InlineData("", 502, Ec2ErrorClass.Unknown)]
    [InlineData("InvalidNetworkInterfaceID.NotFound", 400, Ec2ErrorClass.NotFound)]
    [InlineData("DependencyViolation", 400, Ec2ErrorClass.Busy)]
    [InlineData("IncorrectInstanceState", 400, Ec2ErrorClass.Busy)]
    [InlineData("InvalidPermission.Duplicate", 400, Ec2ErrorClass.AlreadyDone)]
    [InlineData("UnauthorizedOperation", 403, Ec2ErrorClass.Denied)]
    [InlineData("AddressLimitExceeded", 400, Ec2ErrorClass.LimitReached)]
    [InlineData("InsufficientInstanceCapacity", 500, Ec2ErrorClass.NoCapacity)]
    [InlineData("OptInRequired", 401, Ec2ErrorClass.NotSubscribed)]
    [InlineData("InvalidParameterValue", 400, Ec2ErrorClass.Invalid)]
    public void Error_codes_have_classes(string code, int status, Ec2ErrorClass expected) =>
        Assert.Equal(expected, Ec2Errors.Classify(code, (System.Net.HttpStatusCode)status));

    [Fact]
    public void Client_that_retries_by_itself_is_refused()
    {
        using var client = new AmazonEC2Client(new BasicAWSCredentials("a", "b"), new AmazonEC2Config { RegionEndpoint = Amazon.RegionEndpoint.EUCentral1 });
        var error = Assert.Throws<ArgumentException>(() => new Ec2Deployment(client, DocumentedSpec.Make()));
        Assert.Contains("MaxErrorRetry", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Ec2Instances(client));
    }

    [Fact]
    public void Tokens_differ_by_every_part_and_by_nothing_else()
    {
        string token = ClientTokens.Make("d", "ENI", "outside", 0, "vpc-1", null);
        Assert.Equal(64, token.Length);
        Assert.Equal(token, ClientTokens.Make("d", "ENI", "outside", 0, "vpc-1", null));
        Assert.NotEqual(token, ClientTokens.Make("d", "ENI", "outside", 1, "vpc-1", null));
        Assert.NotEqual(token, ClientTokens.Make("d", "ENI", "outside", 0, "vpc-2", null));
        Assert.NotEqual(token, ClientTokens.Make("d", "ENI", "outside", 0, "vpc-1", string.Empty));
    }

    private sealed class OnReport(Action<Ec2Progress> report) : IProgress<Ec2Progress>
    {
        public void Report(Ec2Progress value) => report(value);
    }
}
