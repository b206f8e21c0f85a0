#!/usr/bin/env dotnet
#:project ../Scripting/Scripting.csproj

// Lists the security rules of vsys1, in the order in which the firewall asks them.
//   dotnet run list-rules.cs                                on a simulated firewall
//   dotnet run list-rules.cs -- https://fw.example.com      PANOS_API_KEY, or PANOS_USER and PANOS_PASSWORD; PANOS_PIN
using PanOs;
using PanOs.Model;
using PanOs.Scripting;

return await Script.RunAsync(args, ScriptFirewall.Usage, async () =>
{
    await using ScriptFirewall script = await ScriptFirewall.OpenAsync(args);
    PanOsClient firewall = script.Client;

    int number = 0;
    await foreach (SecurityRule rule in firewall.In(Location.Vsys("vsys1")).SecurityRules.ListAsync(ConfigSource.Running))
    {
        number++;
        Console.WriteLine($"{number,3}  {rule.Name,-14} {Names(rule.FromZones),-8} -> {Names(rule.ToZones),-8} {Names(rule.Destinations),-14} "
            + $"{Names(rule.Applications),-8} {Names(rule.Services),-20} {rule.Action}{(rule.Disabled == true ? " (disabled)" : "")}");
    }

    Console.WriteLine($"{number} rules");
});

static string Names(ValueList<string>? names) => names is null ? "-" : string.Join(",", names);
