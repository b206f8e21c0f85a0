#!/usr/bin/env dotnet
#:project ../Scripting/Scripting.csproj

// Watches a pair and prints what happens to it. In the lab, the active firewall is suspended meanwhile, so there is
// something to see; a real pair is watched until Ctrl+C.
//   dotnet run watch-ha.cs
//   dotnet run watch-ha.cs -- pair.json      PANOS_PASSWORD, PANOS_SSH_KEY, and AWS credentials as the AWS SDK finds them
using PanOs.HaPair;
using PanOs.Scripting;

return await Script.RunAsync(args, ScriptPair.Usage, async () =>
{
    await using ScriptPair script = await ScriptPair.OpenAsync(args);
    await script.RunAsync(async (pair, stop) =>
    {
        Task? failover = null;
        await foreach (PairEvent happened in pair.WatchAsync(stop))
        {
            Console.WriteLine(happened);
            if (args.Length == 0 && happened is PairEvent.InterfaceMoved { From: null, Interface: "inside" })
            {
                failover = (await pair.ConnectAsync(FirewallRole.Primary, stop)).SuspendAsync(stop);
            }

            if (args.Length == 0 && happened is PairEvent.InterfaceMoved { To: FirewallRole.Secondary, Interface: "inside" })
            {
                break;
            }
        }

        await (failover ?? Task.CompletedTask);
    });
});
