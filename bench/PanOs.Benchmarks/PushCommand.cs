using System.Diagnostics;
using PanOs.Model;

namespace PanOs.Benchmarks;

/// <summary>Makes many security rules, plans them again, and moves ten of them.</summary>
internal static class PushCommand
{
    private const int Moved = 10;

    public static async Task RunAsync(Device device, int count)
    {
        await device.Client.GetSystemInfoAsync();
        ConfigurationCollection<SecurityRule> rules = device.Client.In(Location.Vsys("vsys1")).SecurityRules;
        List<SecurityRule> desired = [.. Enumerable.Range(1, count).Select(Rule)];
        (ConfigurationPlan _, string make) = await MeasureAsync(device, rules, desired);
        (ConfigurationPlan again, string replan) = await MeasureAsync(device, rules, desired);
        for (int i = 0; i < Moved && count > 2 * Moved; i++)
        {
            // From the far end to the front, each away from its neighbours.
            SecurityRule rule = desired[count - 1 - i];
            desired.RemoveAt(count - 1 - i);
            desired.Insert(i * 3, rule);
        }

        (ConfigurationPlan moves, string reorder) = await MeasureAsync(device, rules, desired);
        Console.WriteLine($"{{\"rules\":{count},\"make\":{make},\"replan\":{{\"changes\":{again.Changes.Count},{replan[1..]},\"reorder\":{{\"moves\":{moves.Changes.Count},{reorder[1..]}}}");
    }

    private static async Task<(ConfigurationPlan Plan, string Json)> MeasureAsync(Device device, ConfigurationCollection<SecurityRule> rules, List<SecurityRule> desired)
    {
        device.Reset();
        long start = Stopwatch.GetTimestamp();
        ConfigurationPlan plan = await rules.PlanAsync(desired, new PlanOptions { KeepUnlisted = true });
        double planMs = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        await plan.ApplyAsync(device.Client);
        double ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (plan, $"{{\"requests\":{device.Requests},\"planMs\":{Json.Number(planMs)},\"ms\":{Json.Number(ms)}}}");
    }

    private static SecurityRule Rule(int number) => new($"rule-{number:00000}")
    {
        Description = $"Rule {number} of the measurement.",
        FromZones = ["any"],
        ToZones = ["any"],
        Sources = [$"10.{number / 65536 % 256}.{number / 256 % 256}.{number % 256}"],
        Destinations = ["any"],
        SourceUsers = ["any"],
        Categories = ["any"],
        Applications = ["web-browsing", "ssl"],
        Services = ["application-default"],
        Action = SecurityAction.Allow,
        LogEnd = true,
    };
}
