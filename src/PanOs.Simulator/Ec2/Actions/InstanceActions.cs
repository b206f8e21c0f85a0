using System.Text;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class InstanceActions
{
    private const int ConsoleSize = 64 * 1024;

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Instance> instances = InstanceXml.Filters.Apply(form, ec2.Instances.Select(form.List("InstanceId")));
        IReadOnlyList<Ec2Instance[]> reservations =
            [.. instances.GroupBy(instance => instance.ReservationId, StringComparer.Ordinal).Select(group => group.ToArray())];
        return Ec2Pages.Page(ec2, form, "reservationSet", reservations, all => InstanceXml.Reservation(ec2, all), "InstanceId");
    }

    public static XElement[] DescribeStatus(Ec2Simulator ec2, Ec2Form form)
    {
        IEnumerable<Ec2Instance> instances = ec2.Instances.Select(form.List("InstanceId"));
        if (form.Flag("IncludeAllInstances") is not true)
        {
            instances = instances.Where(instance => instance.State is "running");
        }

        return Ec2Pages.Page(ec2, form, "instanceStatusSet", InstanceXml.Filters.Apply(form, instances), instance =>
        {
            string status = instance.RunningSince is not { } since
                ? "not-applicable"
                : ec2.Clock.GetUtcNow() - since >= ec2.Options.Timings.StatusChecks ? "ok" : "initializing";
            return new[]
            {
                El("instanceId", instance.Id),
                El("availabilityZone", instance.Zone),
                InstanceXml.State("instanceState", instance.State),
                El("systemStatus", El("status", status)),
                El("instanceStatus", El("status", status)),
            };
        }, "InstanceId");
    }

    public static XElement[] Start(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Instance> instances = Read(ec2, form);
        Expect(instances, "started", "stopped", "pending", "running");
        return Change(instances, instance =>
        {
            if (instance.State is "stopped")
            {
                InstanceLifecycle.Start(ec2, instance);
            }
        });
    }

    public static XElement[] Stop(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Instance> instances = Read(ec2, form);
        form.Ignore("Force");
        Expect(instances, "stopped", "running", "stopping", "stopped");
        return Change(instances, instance =>
        {
            if (instance.State is "running")
            {
                InstanceLifecycle.Stop(ec2, instance);
            }
        });
    }

    public static XElement[] Reboot(Ec2Simulator ec2, Ec2Form form)
    {
        // Documented: requests to reboot terminated instances are ignored.
        IReadOnlyList<Ec2Instance> instances = [.. Read(ec2, form).Where(instance => instance.State is not "terminated")];
        Expect(instances, "rebooted", "running");
        foreach (Ec2Instance instance in instances)
        {
            ec2.Host?.Rebooted(instance);
            InstanceLifecycle.PostConsole(ec2, instance);
        }

        return Done();
    }

    public static XElement[] Terminate(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Instance> instances = Read(ec2, form);
        if (instances.FirstOrDefault(instance => instance.IsTerminationProtected) is { } guarded)
        {
            throw new Ec2Fault(
                "OperationNotPermitted",
                $"The instance '{guarded.Id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.");
        }

        return Change(instances, instance =>
        {
            // Documented as idempotent.
            if (instance.State is not ("shutting-down" or "terminated"))
            {
                InstanceLifecycle.Terminate(ec2, instance);
            }
        });
    }

    public static XElement[] ConsoleOutput(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Instance instance = ec2.Instances.Require(form.Required("InstanceId"));

        // Documented: without Latest it is the copy that was posted after the last change of state. Every type on offer
        // is built on Nitro, as Latest demands.
        (DateTimeOffset At, string Text)? console = form.Flag("Latest") is true
            ? (ec2.Clock.GetUtcNow(), ec2.Host?.ConsoleOutput(instance) ?? string.Empty)
            : instance.PostedConsole;
        byte[] output = Encoding.UTF8.GetBytes(console?.Text ?? string.Empty);
        return
        [
            El("instanceId", instance.Id),
            El("timestamp", Time(console?.At ?? ec2.Clock.GetUtcNow())),
            .. output.Length == 0 ? (XElement[])[] : [El("output", Convert.ToBase64String(output, Math.Max(0, output.Length - ConsoleSize), Math.Min(output.Length, ConsoleSize)))],
        ];
    }

    private static IReadOnlyList<Ec2Instance> Read(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<string> ids = form.List("InstanceId");
        return ids.Count == 0 ? throw Ec2Fault.Missing("InstanceId") : [.. ids.Distinct(StringComparer.Ordinal).Select(ec2.Instances.Require)];
    }

    // Unconfirmed: that an instance which does not run cannot be rebooted, and the code of all these refusals.
    private static void Expect(IReadOnlyList<Ec2Instance> instances, string verb, params IReadOnlyList<string> states)
    {
        if (instances.FirstOrDefault(instance => !states.Contains(instance.State, StringComparer.Ordinal)) is { } wrong)
        {
            throw new Ec2Fault("IncorrectInstanceState", $"The instance '{wrong.Id}' is not in a state from which it can be {verb}: {wrong.State}.");
        }
    }

    private static XElement[] Change(IReadOnlyList<Ec2Instance> instances, Action<Ec2Instance> change)
    {
        List<(Ec2Instance Instance, string Before, string After)> changes = [];
        foreach (Ec2Instance instance in instances)
        {
            string before = instance.State;
            change(instance);
            changes.Add((instance, before, instance.State));
        }

        return
        [
            Set("instancesSet", changes, one => new[]
            {
                El("instanceId", one.Instance.Id),
                InstanceXml.State("currentState", one.After),
                InstanceXml.State("previousState", one.Before),
            }),
        ];
    }
}
