using System.Diagnostics;
using PanOs.Model;

namespace PanOs.Benchmarks;

/// <summary>Configures the first firewall of the documented pair in one edit, from a known key to an enqueued commit.</summary>
internal static class ApplyCommand
{
    public static async Task RunAsync(Device device)
    {
        await device.Client.GetSystemInfoAsync();
        device.Reset();
        long start = Stopwatch.GetTimestamp();
        int requests;
        await using (CandidateSession edit = await device.Client.BeginEditAsync())
        {
            Stage(edit);
            CommitOperation commit = await edit.CommitAsync(WaitUntil.Started);
            requests = device.RequestsToCommit;
            _ = commit;
        }

        double ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine($"{{\"requests\":{requests},\"connections\":{device.Connections},\"ms\":{Json.Number(ms)}}}");
    }

    private static void Stage(CandidateSession edit)
    {
        EthernetMode dhcp = EthernetMode.Layer3(InterfaceAddressing.Dhcp(createDefaultRoute: false));
        edit.In(Location.Device)
            .Set(new EthernetInterface("ethernet1/1") { Mode = EthernetMode.HighAvailability })
            .Set(new EthernetInterface("ethernet1/2") { Mode = dhcp })
            .Set(new EthernetInterface("ethernet1/3") { Mode = dhcp })
            .Set(new VirtualRouter("default") { Interfaces = ["ethernet1/2", "ethernet1/3"] })
            .Set(new HighAvailability
            {
                Enabled = true,
                GroupId = 1,
                PeerAddress = "10.0.0.11",
                Mode = HaGroupMode.ActivePassive,
                ConfigurationSync = true,
                DevicePriority = 100,
                Preemptive = false,
                HeartbeatBackup = false,
                Timers = HaTimers.Recommended,
                StateSync = true,
                Transport = Ha2Transport.Udp,
                Ha1 = new Ha1Link { Port = "management" },
                Ha2 = new Ha2Link { Port = "ethernet1/1", Address = "10.0.3.10", Netmask = "255.255.255.128", Gateway = "10.0.3.1" },
            });
        edit.In(Location.Vsys("vsys1"))
            .Set(new Zone("untrust") { Kind = ZoneKind.Layer3("ethernet1/2") })
            .Set(new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/3") })
            .Set(new SecurityRule("allow-outbound")
            {
                FromZones = ["trust"],
                ToZones = ["untrust"],
                Sources = ["any"],
                Destinations = ["any"],
                SourceUsers = ["any"],
                Categories = ["any"],
                Applications = ["any"],
                Services = ["any"],
                Action = SecurityAction.Allow,
            })
            .Set(new NatRule("outbound")
            {
                FromZones = ["trust"],
                ToZones = ["untrust"],
                Sources = ["any"],
                Destinations = ["any"],
                Service = "any",
                SourceTranslation = SourceTranslation.InterfaceAddress("ethernet1/2"),
            });
        edit.In(Location.VirtualRouter("default"))
            .Set(new StaticRoute("internet") { Destination = "0.0.0.0/0", NextHop = NextHop.Address("10.0.2.1"), Interface = "ethernet1/2" })
            .Set(new StaticRoute("private-1") { Destination = "10.0.4.0/24", NextHop = NextHop.Address("10.0.1.1"), Interface = "ethernet1/3" });
    }
}
