using PanOs;
using PanOs.Model;

// Lists the zones of vsys1. Published ahead of time, it is one native file that needs no runtime.
//   AotZones https://fw.example.com FINGERPRINT        PANOS_USER and PANOS_PASSWORD
if (args is not [var address, var fingerprint]
    || Environment.GetEnvironmentVariable("PANOS_USER") is not { Length: > 0 } user
    || Environment.GetEnvironmentVariable("PANOS_PASSWORD") is not { Length: > 0 } password)
{
    Console.Error.WriteLine("Usage: AotZones ADDRESS SHA256-OF-THE-CERTIFICATE, with PANOS_USER and PANOS_PASSWORD in the environment");
    return 1;
}

await using var firewall = new PanOsClient(new Uri(address), PanOsCredential.UserPassword(user, password), new PanOsClientOptions
{
    Trust = CertificateTrust.Pin(fingerprint),
});
int count = 0;
await foreach (Zone zone in firewall.In(Location.Vsys("vsys1")).Zones.ListAsync(ConfigSource.Running))
{
    count++;
    Console.WriteLine(zone);
}

Console.WriteLine($"{count} zones");
return 0;
