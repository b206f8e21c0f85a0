#!/usr/bin/env dotnet
#:project ../Scripting/Scripting.csproj

// Drills a failover: checks the pair, sends traffic through it, fails over and back, and prints how long each stage took.
//   dotnet run drill-failover.cs                  on a pair in the lab
//   dotnet run drill-failover.cs -- pair.json     PANOS_PASSWORD, PANOS_SSH_KEY, and AWS credentials as the AWS SDK finds them
using PanOs.HaPair;
using PanOs.Scripting;

await using ScriptPair script = await ScriptPair.OpenAsync(args);
await script.RunAsync(async pair =>
{
    ValidationReport health = await pair.ValidateAsync();
    health.ThrowIfFailed();

    await using TrafficProbe probe = await pair.StartProbeAsync();
    Console.WriteLine(await probe.MeasureAsync());
    Console.WriteLine(await pair.FailOverAsync(probe));
    Console.WriteLine(await pair.FailOverAsync(probe));
    Console.WriteLine(await probe.MeasureAsync());
});
