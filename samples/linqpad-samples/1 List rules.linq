<Query Kind="Statements">
  <NuGetReference Prerelease="true">PanOs.Client</NuGetReference>
  <Namespace>PanOs</Namespace>
  <Namespace>PanOs.Model</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// The security rules of vsys1, as a table. The password is kept by LINQPad's password manager.
var address = new Uri(Util.ReadLine("Address of the firewall", "https://192.0.2.1"));
var credential = PanOsCredential.UserPassword(Util.ReadLine("User", "admin"), Util.GetPassword("panos." + address.Host));
var trust = Util.ReadLine("SHA-256 fingerprint of its certificate (empty: the system's authorities)", "") is { Length: > 0 } pin
    ? CertificateTrust.Pin(pin)
    : CertificateTrust.System;
await using var firewall = new PanOsClient(address, credential, new PanOsClientOptions { Trust = trust });

(await firewall.GetSystemInfoAsync()).Dump("the firewall");

var rules = new List<SecurityRule>();
await foreach (SecurityRule rule in firewall.In(Location.Vsys("vsys1")).SecurityRules.ListAsync(ConfigSource.Running))
{
    rules.Add(rule);
}

rules.Select(rule => new
{
    rule.Name,
    From = string.Join(", ", rule.FromZones ?? []),
    To = string.Join(", ", rule.ToZones ?? []),
    Sources = string.Join(", ", rule.Sources ?? []),
    Destinations = string.Join(", ", rule.Destinations ?? []),
    rule.Action,
    rule.Disabled,
}).Dump("its rules");
