using System.Text.Json;
using PanOs.Simulator;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

public sealed class IamPolicyTests
{
    [Fact]
    public void Interface_move_needs_four_actions() => Assert.Equal(
        ["ec2:AttachNetworkInterface", "ec2:DescribeInstances", "ec2:DescribeNetworkInterfaces", "ec2:DetachNetworkInterface"],
        Allowed(InterfaceMovePolicy.PolicyJson, "*").Order(StringComparer.Ordinal));

    [Fact]
    public void Secondary_ip_needs_three_more_and_one_on_route_tables()
    {
        Assert.Equal(7, Allowed(SecondaryIpPolicy.PolicyJson, "*").Count());
        Assert.Equal(["ec2:ReplaceRoute"], Allowed(SecondaryIpPolicy.PolicyJson, "arn:aws:ec2:*:*:route-table/*"));
    }

    [Fact]
    public void Role_may_be_taken_by_instances()
    {
        using JsonDocument trust = JsonDocument.Parse(InterfaceMovePolicy.TrustJson);
        Assert.Equal("ec2.amazonaws.com", trust.RootElement.GetProperty("Statement")[0].GetProperty("Principal").GetProperty("Service").GetString());
    }

    [Fact]
    public void Operator_may_pass_the_one_role_to_ec2_and_nothing_else()
    {
        string json = OperatorPolicy.PolicyJson("123456789012", "panos-ha");
        Assert.Equal(["iam:PassRole"], Allowed(json, "arn:aws:iam::123456789012:role/panos-ha"));
        Assert.Contains("\"iam:PassedToService\": \"ec2.amazonaws.com\"", json, StringComparison.Ordinal);
        Assert.Equal(OperatorPolicy.Actions, Allowed(json, "*"));
        Assert.Equal(OperatorPolicy.Actions.Order(StringComparer.OrdinalIgnoreCase), OperatorPolicy.Actions);
    }

    [Fact]
    public void Commands_hold_nothing_that_a_shell_reads()
    {
        Assert.Contains("aws iam create-instance-profile --instance-profile-name pair", InterfaceMovePolicy.CliCommands("pair"));
        Assert.All(
            [.. InterfaceMovePolicy.CliCommands("pair"), .. SecondaryIpPolicy.CliCommands("pair"), OperatorPolicy.CliCommand("123456789012", "me", "pair")],
            command => Assert.DoesNotContain('\n', command));
        foreach (string name in (string[])["x; rm -rf /", "a b", "", "quote'", "line\n"])
        {
            Assert.ThrowsAny<ArgumentException>(() => InterfaceMovePolicy.CliCommands(name));
            Assert.ThrowsAny<ArgumentException>(() => SecondaryIpPolicy.CliCommands(name));
            Assert.ThrowsAny<ArgumentException>(() => OperatorPolicy.CliCommand("123456789012", name, "pair"));
            Assert.ThrowsAny<ArgumentException>(() => OperatorPolicy.PolicyJson("123456789012", name));
        }

        Assert.ThrowsAny<ArgumentException>(() => OperatorPolicy.PolicyJson("12345", "pair"));
    }

    [Fact]
    public async Task Operator_with_these_rights_and_no_others_can_do_the_whole_job()
    {
        using var world = new Ec2World();
        DenyAllButThe(world, OperatorPolicy.Actions);
        Ec2Observation built = await world.BuildAsync();
        var interfaces = new Ec2NetworkInterfaces(world.Client, world.Options);
        await interfaces.MoveAsync(built.NetworkInterfaces["outside"].Id, built.Instances["secondary"].Id, 2, cancellationToken: Token);
        await new Ec2Instances(world.Client, world.Options).SetTagAsync(built.Instances["primary"].Id, "k", "v", Token);
        await new Ec2Instances(world.Client, world.Options).GetConsoleOutputAsync(built.Instances["primary"].Id, Token);
        await world.Deployment().DestroyAsync(cancellationToken: Token);
        Assert.Equal(0, world.Ec2.CountResources());
    }

    private static void DenyAllButThe(Ec2World world, IReadOnlyList<string> actions)
    {
        // Every action that the library calls anywhere is in its source; the simulator knows more of them.
        string[] known = [.. typeof(Amazon.EC2.IAmazonEC2).GetMethods().Select(m => m.Name).Where(n => n.EndsWith("Async", StringComparison.Ordinal)).Select(n => "ec2:" + n[..^"Async".Length])];
        world.Ec2.Faults.Deny([.. known.Except(actions, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Allowed(string json, string resource)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("Statement").EnumerateArray()
            .Where(statement => statement.GetProperty("Effect").GetString() is "Allow" && statement.GetProperty("Resource").GetString() == resource)
            .SelectMany(statement => statement.GetProperty("Action").EnumerateArray().Select(action => action.GetString()!))];
    }
}
