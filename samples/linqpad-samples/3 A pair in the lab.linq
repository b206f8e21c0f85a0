<Query Kind="Statements">
  <NuGetReference Prerelease="true">PanOs.HaPair</NuGetReference>
  <NuGetReference Prerelease="true">PanOs.Testing</NuGetReference>
  <Namespace>PanOs</Namespace>
  <Namespace>PanOs.HaPair</Namespace>
  <Namespace>PanOs.Testing</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// The pair from plan to removal, on a simulated account: nothing real is touched and no time is waited for.
const string publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";
HaPairTopology topology = HaPairTopology.Documented("linqpad", "eu-central-1", ["198.51.100.7/32"], publicKey, "panos-ha");
topology.Dump("the topology");

await using PanOsLab lab = await PanOsLab.StartAsync();
await using FirewallPair pair = lab.CreatePair(topology);
HaPairPlan plan = await pair.PlanAsync();
plan.Dump("the plan");
await pair.ApplyAsync(plan);

ValidationReport report = await pair.ValidateAsync();
report.Dump("the checks");
(await pair.FailOverAsync()).Dump("a failover");
(await pair.PlanAsync()).Dump("the plan after the failover: nothing");
await pair.DestroyAsync();
