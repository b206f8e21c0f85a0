using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The timers of HA. The recommended ones of a VM are captured. Unconfirmed: the values of the aggressive ones, and the
/// element names of those that are set one by one (<c>advanced</c>).
/// </summary>
internal sealed record HaTimers
{
    public static readonly HaTimers Recommended = new();

    private static readonly HaTimers s_aggressive = new()
    {
        Heartbeat = TimeSpan.FromMilliseconds(1000),
        PromotionHold = TimeSpan.FromMilliseconds(500),
    };

    public TimeSpan Heartbeat { get; private init; } = TimeSpan.FromMilliseconds(2000);

    public TimeSpan Hello { get; private init; } = TimeSpan.FromMilliseconds(8000);

    public TimeSpan PromotionHold { get; private init; } = TimeSpan.FromMilliseconds(2000);

    /// <summary>Whole minutes.</summary>
    public TimeSpan PreemptionHold { get; private init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a monitored link or path may fail before it counts.</summary>
    public TimeSpan MonitorFailHoldUp { get; private init; } = TimeSpan.Zero;

    public TimeSpan AdditionalMasterHoldUp { get; private init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often it may leave the active state in a quarter of an hour; 0 for as often as it likes.</summary>
    public int MaxFlaps { get; private init; } = 3;

    public static HaTimers Read(XElement? timers)
    {
        if (timers?.Element("aggressive") is not null)
        {
            return s_aggressive;
        }

        return timers?.Element("advanced") is not { } advanced ? Recommended : new HaTimers
        {
            Heartbeat = Milliseconds(advanced, "heartbeat-interval", Recommended.Heartbeat, least: 100),
            Hello = Milliseconds(advanced, "hello-interval", Recommended.Hello, least: 100),
            PromotionHold = Milliseconds(advanced, "promotion-hold-time", Recommended.PromotionHold),
            PreemptionHold = TimeSpan.FromMinutes(Number(advanced, "preemption-hold-time", 1, least: 1)),
            MonitorFailHoldUp = Milliseconds(advanced, "monitor-fail-hold-up-time", Recommended.MonitorFailHoldUp),
            AdditionalMasterHoldUp = Milliseconds(advanced, "additional-master-hold-up-time", Recommended.AdditionalMasterHoldUp),
            MaxFlaps = Number(advanced, "flap-max", Recommended.MaxFlaps),
        };
    }

    private static TimeSpan Milliseconds(XElement parent, string name, TimeSpan otherwise, int least = 0) =>
        TimeSpan.FromMilliseconds(Number(parent, name, (int)otherwise.TotalMilliseconds, least));

    private static int Number(XElement parent, string name, int otherwise, int least = 0) =>
        int.TryParse(parent.Element(name)?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? Math.Max(least, number)
            : otherwise;
}
