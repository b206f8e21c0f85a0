using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PanOs;
using PanOs.Model;

// Lists the zones of vsys1. Published ahead of time, it is one native file that needs no runtime. The client comes from a
// container and its settings from a section, as in a service.
//   AotZones https://fw.example.com FINGERPRINT        PANOS_USER and PANOS_PASSWORD
if (args is not [var address, var fingerprint]
    || Environment.GetEnvironmentVariable("PANOS_USER") is not { Length: > 0 } user)
{
    Console.Error.WriteLine("Usage: AotZones ADDRESS SHA256-OF-THE-CERTIFICATE, with PANOS_USER and PANOS_PASSWORD in the environment");
    return 1;
}

IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
{
    ["Address"] = address,
    ["CertificatePin"] = fingerprint,
    ["User"] = user,
    ["PasswordVariable"] = "PANOS_PASSWORD",
    ["RequestTimeout"] = "00:00:20",
}).Build();
var services = new ServiceCollection();
services.AddPanOsClient("edge", section);
await using ServiceProvider provider = services.BuildServiceProvider();
try
{
    var firewall = provider.GetRequiredKeyedService<PanOsClient>("edge");
    int count = 0;
    await foreach (Zone zone in firewall.In(Location.Vsys("vsys1")).Zones.ListAsync(ConfigSource.Running))
    {
        count++;
        Console.WriteLine(zone);
    }

    Console.WriteLine($"{count} zones");
    return 0;
}
catch (Exception exception) when (exception is PanOsException or OptionsValidationException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
