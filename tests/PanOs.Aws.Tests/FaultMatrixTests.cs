using System.Globalization;
using PanOs.Simulator;

using static PanOs.Aws.Tests.Ec2World;

namespace PanOs.Aws.Tests;

/// <summary>
/// Every EC2 call of a build and of a removal goes wrong once, in every way: refused before it did anything, refused after
/// it had worked, and the process gone at that very moment, before and after. Then the same is ordered again, and must end
/// where one clean run ends. A call is addressed by its action, what it is about, and how many such calls came before, so
/// a case means the same call in every run.
/// </summary>
public sealed class FaultMatrixTests
{
    private const int SampleSize = 48;

    private enum Fault
    {
        FailsBefore,
        FailsAfter,
        StopsBefore,
        StopsAfter,
    }

    [Fact]
    public async Task Build_ends_the_same_whichever_call_goes_wrong()
    {
        using var clean = new Ec2World();
        await clean.BuildAsync();
        List<Address> addresses = Address.All(clean.Ec2.Calls);
        string expected = WorldText.Of(await clean.Deployment().ObserveAsync(Token));

        await RunAsync("build", addresses, async (world, address, fault) =>
        {
            await AttemptAsync(world, address, fault, token => BuildAsync(world, token));
            await BuildAsync(world, Token);
            Ec2Observation built = await world.Deployment().ObserveAsync(Token);
            Assert.Empty(built.Strays);
            Assert.Equal(expected, WorldText.Of(built));
            Assert.Equal(clean.Ec2.CountResources(), world.Ec2.CountResources());
            Assert.False((await world.Deployment().PlanAsync(Token)).HasChanges);
        });
    }

    [Fact]
    public async Task Removal_leaves_nothing_whichever_call_goes_wrong()
    {
        using var clean = new Ec2World();
        await clean.BuildAsync();
        int before = clean.Ec2.Calls.Count;
        await clean.Deployment().DestroyAsync(cancellationToken: Token);
        List<Address> addresses = Address.All([.. clean.Ec2.Calls.Skip(before)]);

        await RunAsync("removal", addresses, async (world, address, fault) =>
        {
            await world.BuildAsync();
            await AttemptAsync(world, address, fault, token => world.Deployment().DestroyAsync(cancellationToken: token));
            await world.Deployment().DestroyAsync(cancellationToken: Token);
            Assert.Equal(0, world.Ec2.CountResources());
        });
    }

    private static async Task BuildAsync(Ec2World world, CancellationToken cancellationToken)
    {
        Ec2Deployment deployment = world.Deployment();
        await deployment.ApplyAsync(await deployment.PlanAsync(cancellationToken), cancellationToken: cancellationToken);
    }

    // What the first attempt says does not matter here; that the second one mends it does.
    private static async Task AttemptAsync(Ec2World world, Address address, Fault fault, Func<CancellationToken, Task> work)
    {
        using var process = new CancellationTokenSource();
        Ec2Faults faults = world.Ec2.Faults;
        bool met = false;
        void Meet(Ec2Call call)
        {
            met = true;
            if (fault is Fault.StopsBefore or Fault.StopsAfter)
            {
                process.Cancel();
            }
        }

        faults.Met += Meet;
        switch (fault)
        {
            // A code that is not tried again: the attempt ends there.
            case Fault.FailsBefore:
                faults.FailBefore(address.Action, "UnauthorizedOperation", address.Ordinal, resource: address.Resource);
                break;
            case Fault.FailsAfter:
                faults.FailAfter(address.Action, "InternalError", address.Ordinal, resource: address.Resource);
                break;
            case Fault.StopsBefore:
                faults.LoseRequest(address.Action, address.Ordinal, address.Resource);
                break;
            default:
                faults.LoseAnswer(address.Action, address.Ordinal, address.Resource);
                break;
        }

        try
        {
            await work(process.Token);
        }
        catch (Exception exception) when (exception is Ec2Exception or OperationCanceledException)
        {
            // As meant.
        }

        Assert.True(met, $"{address} was not called");
        faults.Met -= Meet;
        faults.Clear();
    }

    private static async Task RunAsync(string what, List<Address> addresses, Func<Ec2World, Address, Fault, Task> check)
    {
        List<(Address Address, Fault Fault)> all = [.. addresses.SelectMany(address => Enum.GetValues<Fault>().Select(fault => (address, fault)))];
        bool exhaustive = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") is "1";

        // The sample is spread over the whole run, and takes every kind of fault in turn.
        List<(Address Address, Fault Fault)> cases = exhaustive || all.Count <= SampleSize
            ? all
            : [.. Enumerable.Range(0, SampleSize).Select(i => all[(int)((long)i * all.Count / SampleSize)])];
        List<string> failures = [];
        foreach ((Address address, Fault fault) in cases)
        {
            using var world = new Ec2World();
            try
            {
                await check(world, address, fault);
            }
            catch (Exception exception) when (!Token.IsCancellationRequested)
            {
                failures.Add($"{fault} {address}: {exception.GetType().Name} {exception.Message}");
            }
        }

        string summary = string.Create(CultureInfo.InvariantCulture, $"{what}: {cases.Count} of {all.Count} cases, {failures.Count} failures");
        TestContext.Current.TestOutputHelper?.WriteLine(summary);
        TestContext.Current.SendDiagnosticMessage(summary);
        Assert.True(failures.Count == 0, $"{summary}\n{string.Join('\n', failures)}");
        Assert.True(cases.Count >= 40, summary);
    }

    /// <summary>A call of a run: the action, what it is about, and which of those it is.</summary>
    private sealed record Address(string Action, string Resource, int Ordinal)
    {
        public static List<Address> All(IReadOnlyList<Ec2Call> calls) =>
            [.. calls.GroupBy(call => (call.Action, call.Resource)).SelectMany(group => group.Select((_, i) => new Address(group.Key.Action, group.Key.Resource, i + 1)))];

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Action}({Resource}) #{Ordinal}");
    }
}
