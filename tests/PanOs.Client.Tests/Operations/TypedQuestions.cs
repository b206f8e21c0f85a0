using System.Net;

namespace PanOs.Client.Tests;

/// <summary>Every typed question that a client can ask, with plain arguments.</summary>
internal static class TypedQuestions
{
    private static readonly PolicyQuery s_packet = new()
    {
        FromZone = "trust",
        ToZone = "untrust",
        Source = IPAddress.Parse("10.0.1.9"),
        Destination = IPAddress.Parse("8.8.8.8"),
        DestinationPort = 443,
    };

    public static IReadOnlyDictionary<string, Func<PanOsClient, CancellationToken, Task<object>>> All { get; } =
        new Dictionary<string, Func<PanOsClient, CancellationToken, Task<object>>>
        {
            ["system"] = async (client, ct) => await client.GetSystemInfoAsync(ct),
            ["version"] = async (client, ct) => await client.GetVersionAsync(ct),
            ["chassis ready"] = async (client, ct) => await client.IsChassisReadyAsync(ct),
            ["clock"] = async (client, ct) => await client.GetClockAsync(ct),
            ["licences"] = async (client, ct) => await client.GetLicensesAsync(ct),
            ["password hash"] = async (client, ct) => await client.CreatePasswordHashAsync("pw", ct),
            ["pending changes"] = async (client, ct) => await client.HasPendingChangesAsync(ct),
            ["full commit"] = async (client, ct) => await client.IsFullCommitRequiredAsync(ct),
            ["changes"] = async (client, ct) => await client.GetPendingChangesAsync("admin", ct),
            ["change summary"] = async (client, ct) => await client.GetChangeSummaryAsync(cancellationToken: ct),
            ["jobs"] = async (client, ct) => await client.GetJobsAsync(ct),
            ["pending jobs"] = async (client, ct) => await client.GetPendingJobsAsync(ct),
            ["job"] = async (client, ct) => await client.GetJobAsync(4, ct),
            ["ha"] = async (client, ct) => await client.GetHighAvailabilityStateAsync(ct),
            ["ha synchronization"] = async (client, ct) => await client.GetStateSynchronizationAsync(ct),
            ["interfaces"] = async (client, ct) => await client.GetInterfacesAsync(ct),
            ["interface"] = async (client, ct) => await client.GetInterfaceAsync("ethernet1/1", ct),
            ["arp"] = async (client, ct) => await client.GetArpTableAsync(cancellationToken: ct),
            ["session info"] = async (client, ct) => await client.GetSessionInfoAsync(ct),
            ["sessions"] = async (client, ct) => await client.GetSessionsAsync(ct),
            ["routes"] = async (client, ct) => await client.GetRoutesAsync(cancellationToken: ct),
            ["forwarding"] = async (client, ct) => await client.GetForwardingTableAsync(cancellationToken: ct),
            ["lookup"] = async (client, ct) => await client.LookUpRouteAsync("default", IPAddress.Parse("8.8.8.8"), ct),
            ["policy"] = async (client, ct) => await client.MatchSecurityPolicyAsync(s_packet, ct),
            ["nat"] = async (client, ct) => await client.MatchNatPolicyAsync(s_packet, ct),
            ["plugins"] = async (client, ct) => await client.GetPluginsAsync(ct),
            ["failover mode"] = async (client, ct) => await client.GetAwsFailoverModeAsync(ct),
            ["plugin ha state"] = async (client, ct) => await client.GetAwsHaStateAsync(ct),
            ["packet io"] = async (client, ct) => await client.GetPacketIoAsync(ct),
            ["log"] = async (client, ct) => await client.ResumeLogQuery(1).GetAsync(ct),
            ["log query"] = async (client, ct) => await client.StartLogQueryAsync(new LogQuery(LogTypes.System), ct),
            ["report"] = async (client, ct) => await client.GetReportAsync(ReportRequest.Dynamic("top-app-summary"), new JobWaitOptions { Limit = TimeSpan.FromTicks(1) }, ct),
            ["tech support"] = async (client, ct) => await client.ResumeTechSupport(1).GetAsync(ct),
            ["user-id"] = async (client, ct) => await client.UpdateUserIdAsync(new UserIdUpdate { RemovedTags = [new AddressTags(IPAddress.Parse("10.0.0.1"), "x")] }, cancellationToken: ct),
            ["registered addresses"] = async (client, ct) => await client.GetRegisteredAddressesAsync(cancellationToken: ct).ToListAsync(ct),
            ["user mappings"] = async (client, ct) => await client.GetUserMappingsAsync(cancellationToken: ct),
            ["dynamic groups"] = async (client, ct) => await client.GetDynamicAddressGroupsAsync(cancellationToken: ct),
            ["sync"] = async (client, ct) => await client.SyncToPeerAsync(PeerSyncContent.RunningConfiguration, ct),
        };
}
