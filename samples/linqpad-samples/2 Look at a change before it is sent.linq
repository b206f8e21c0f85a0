<Query Kind="Statements">
  <NuGetReference Prerelease="true">PanOs.Client</NuGetReference>
  <Namespace>PanOs</Namespace>
  <Namespace>PanOs.Model</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// A change, looked at before it is sent. Nothing is committed: leaving the block takes back what was staged.
var address = new Uri(Util.ReadLine("Address of the firewall", "https://192.0.2.1"));
await using var firewall = new PanOsClient(address, PanOsCredential.ApiKey(Util.GetPassword("panos.key." + address.Host)));

await using CandidateSession edit = await firewall.BeginEditAsync(new EditOptions { Comment = "try a change" });
edit.In(Location.Vsys("vsys1")).Set(new Address("web-3") { Value = AddressValue.IpNetmask("10.0.1.12/32") });
edit.In(Location.Vsys("vsys1")).Set(new AddressGroup("web-servers") { Members = AddressGroupMembers.Static("web-3") });
(await edit.DiffAsync()).Dump("what would change");
