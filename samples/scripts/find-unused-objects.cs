#!/usr/bin/env dotnet
#:project ../Scripting/Scripting.csproj

// Names the addresses, groups, services and tags that nothing in the running configuration refers to. Changes nothing.
//   dotnet run find-unused-objects.cs                                on a simulated firewall
//   dotnet run find-unused-objects.cs -- https://fw.example.com      PANOS_API_KEY, or PANOS_USER and PANOS_PASSWORD; PANOS_PIN
using System.Xml.Linq;
using PanOs;
using PanOs.Model;
using PanOs.Scripting;

return await Script.RunAsync(args, ScriptFirewall.Usage, async () =>
{
    await using ScriptFirewall script = await ScriptFirewall.OpenAsync(args);

    using var copy = new MemoryStream();
    await using (PanOsFile export = await script.Client.ExportConfigurationAsync())
    {
        await export.CopyToAsync(copy);
    }

    copy.Position = 0;
    PanOsConfiguration configuration = PanOsConfiguration.Load(copy);

    // A name counts as used wherever it is the text of an element or stands in a dynamic group's filter. An object of the
    // same name elsewhere makes it count too: better one unused object kept than one in use called unused.
    HashSet<string> texts = [.. configuration.Root.Descendants().Where(e => !e.HasElements).Select(e => e.Value.Trim())];
    string filters = string.Join(" ", configuration.Root.Descendants("filter").Select(e => e.Value));

    int count = 0;
    foreach (Location location in new[] { Location.Shared, Location.Vsys("vsys1") })
    {
        OfflineView view = configuration.In(location);
        Report(location, "address", view.Addresses.Select(o => o.Name));
        Report(location, "address group", view.AddressGroups.Select(o => o.Name));
        Report(location, "service", view.Services.Select(o => o.Name));
        Report(location, "tag", view.Tags.Select(o => o.Name));
    }

    Console.WriteLine($"{count} unused objects");

    void Report(Location location, string kind, IEnumerable<string> names)
    {
        foreach (string name in names.Where(name => !texts.Contains(name) && !filters.Contains($"'{name}'", StringComparison.Ordinal)))
        {
            count++;
            Console.WriteLine($"{location}: {kind} {name}");
        }
    }
});
