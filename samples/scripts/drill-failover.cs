#!/usr/bin/env dotnet
#:project ../Scripting/Scripting.csproj

// Drills a failover: checks the pair, sends traffic through it, fails over and back, and prints how long each stage took.
// Ctrl+C puts the failover back before the script ends.
//   dotnet run drill-failover.cs                  on a pair in the lab
//   dotnet run drill-failover.cs -- pair.json     PANOS_PASSWORD, PANOS_SSH_KEY, and AWS credentials as the AWS SDK finds them
using PanOs.HaPair;
using PanOs.Scripting;

return await Script.RunAsync(args, ScriptPair.Usage, async () =>
{
    await using ScriptPair script = await ScriptPair.OpenAsync(args);
    await script.RunAsync(async (pair, stop) =>
    {
        ValidationReport health = await pair.ValidateAsync(stop);
        health.ThrowIfFailed();

        await using TrafficProbe probe = await pair.StartProbeAsync(stop);
        Console.WriteLine(await probe.MeasureAsync(stop));
        Console.WriteLine(await pair.FailOverAsync(probe, cancellationToken: stop));
        Console.WriteLine(await pair.FailOverAsync(probe, cancellationToken: stop));
        Console.WriteLine(await probe.MeasureAsync(stop));
    });
});
