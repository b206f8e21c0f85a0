using System.Globalization;
using System.Text;
using Amazon.EC2.Model;
using PanOs.Simulator;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>
/// What goes wrong in one run: drawn by seed, part of the job, actor, operation and ordinal, so a seed means the same
/// in every run, whatever is called before.
/// </summary>
internal sealed class ChaosScript(int seed, string part)
{
    private static readonly double[] s_rates = [0, 0.002, 0.01, 0.03];
    private readonly Dictionary<string, DateTimeOffset> _cutUntil = [];

    public List<string> Events { get; } = [];

    /// <summary>The firewalls that show other keys than at first contact.</summary>
    public HashSet<FirewallRole> Replaced { get; } = [];

    /// <summary>Whether the process has a wrong password.</summary>
    public bool HasWrongPassword => part != "build" && Draw("password") < 0.08;

    public CallFault Of(CallAddress call)
    {
        double rate = s_rates[(int)(Draw("rate") * s_rates.Length)];
        return Draw(call.ToString()) >= rate ? CallFault.None
            : Draw(call + " kind") < 0.5 ? CallFault.FailsBefore
            : CallFault.FailsAfter;
    }

    public bool IsCut(LabPair lab, string firewall) => _cutUntil.TryGetValue(firewall, out DateTimeOffset until) && lab.Lab.Time.GetUtcNow() < until;

    /// <summary>Lets things happen to the world while time passes; all are over after <paramref name="span"/>.</summary>
    public void Schedule(LabPair lab, TimeSpan span)
    {
        int count = (int)(Draw("events") * 4);
        for (int i = 0; i < count; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"event {i}");
            int firewall = Draw(name + " firewall") < 0.5 ? 0 : 1;
            TimeSpan duration = TimeSpan.FromSeconds(5 + Math.Floor(Draw(name + " duration") * span.TotalSeconds / 5));
            TimeSpan at = TimeSpan.FromSeconds(Math.Floor(Draw(name + " time") * (span - duration).TotalSeconds));
            double kind = Draw(name + " kind");
            lab.World.Clock.Schedule(at, () => Happen(lab, firewall, kind, duration));
        }
    }

    private void Happen(LabPair lab, int index, double kind, TimeSpan duration)
    {
        if (lab.World.Firewalls.ElementAtOrDefault(index) is not { } firewall)
        {
            return;
        }

        string name = index == 0 ? "primary" : "secondary";
        switch ((int)(kind * 10))
        {
            case 0 or 1 or 2:
                Note("reboots");
                _ = lab.Lab.Ec2.RebootInstancesAsync(new RebootInstancesRequest { InstanceIds = [firewall.MachineId] });
                break;
            case 3 or 4:
                Note("loses HA1");
                firewall.Ha1Connected = false;
                lab.World.Clock.Schedule(duration, () => firewall.Ha1Connected = true);
                break;
            case 5:
                Note("loses HA2");
                firewall.Ha2Connected = false;
                lab.World.Clock.Schedule(duration, () => firewall.Ha2Connected = true);
                break;
            case 6 or 7:
                Note("cannot be reached");
                _cutUntil[name] = lab.Lab.Time.GetUtcNow() + duration;
                break;
            case 8:
                Note("shows another certificate");
                firewall.Identity = firewall.Identity with { CertificateSha256 = FirewallIdentity.Of("replaced " + name).CertificateSha256 };
                Replaced.Add((FirewallRole)index);
                break;
            default:
                Note("shows another host key");
                firewall.Identity = firewall.Identity with { HostKey = FirewallIdentity.Of("replaced " + name).HostKey };
                Replaced.Add((FirewallRole)index);
                break;
        }

        void Note(string what) => Events.Add(string.Create(CultureInfo.InvariantCulture, $"{lab.World.Clock.Elapsed} the {name} firewall {what} ({duration})"));
    }

    /// <summary>A number from 0 to below 1 that follows from the seed and a text alone.</summary>
    private double Draw(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (byte each in Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {part} {text}")))
        {
            hash = (hash ^ each) * 1099511628211;
        }

        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
        return ((hash ^ (hash >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
