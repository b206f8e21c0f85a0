#!/usr/bin/env dotnet
#:project ../Scripting/Scripting.csproj

// Compares two configurations: two files, or the running configuration of a firewall and its candidate. Secrets are masked.
//   dotnet run compare-configurations.cs                            a simulated firewall, with a change that is not committed
//   dotnet run compare-configurations.cs -- before.xml after.xml
//   dotnet run compare-configurations.cs -- https://fw.example.com  PANOS_API_KEY, or PANOS_USER and PANOS_PASSWORD; PANOS_PIN
using PanOs;
using PanOs.Model;
using PanOs.Scripting;

return await Script.RunAsync(args, ScriptFirewall.Usage + "\nOr: dotnet run compare-configurations.cs -- BEFORE.xml AFTER.xml", async () =>
{
    if (args is [var before, var after])
    {
        Console.WriteLine(PanOsConfiguration.Load(before).CompareTo(PanOsConfiguration.Load(after)));
        return;
    }

    await using ScriptFirewall script = await ScriptFirewall.OpenAsync(args);
    PanOsClient firewall = script.Client;
    if (args.Length == 0)
    {
        await firewall.In(Location.Vsys("vsys1")).Addresses.SetAsync(new Address("web-3") { Value = AddressValue.IpNetmask("10.0.1.12/32") });
    }

    PanOsConfiguration running = PanOsConfiguration.Parse((await firewall.Configuration.ShowAsync(XPath.Config))!.ToString());
    PanOsConfiguration candidate = PanOsConfiguration.Parse((await firewall.Configuration.GetAsync(XPath.Config)).Single().ToString());
    Console.WriteLine(running.CompareTo(candidate));
});
