namespace PanOs.Model;

/// <summary>A schedule: the times at which a rule is in force, in the firewall's own time zone.</summary>
/// <param name="Name">Its name. The longest that a device takes is not confirmed; the device checks it.</param>
[ConfigurationObject("schedule", ObjectPlaces.Objects, Title = "schedule", Collection = "Schedules")]
public sealed partial record Schedule(string Name) : ConfigurationObject
{
    /// <summary>When. Null: not managed.</summary>
    [Element("schedule-type")]
    public ScheduleTimes? Times { get; init; }

    /// <summary>Whether a device group below may not override the object; Panorama only. Null: not managed.</summary>
    [Element("disable-override")]
    public bool? DisableOverride { get; init; }
}

/// <summary>The times of a schedule.</summary>
[ConfigurationChoice]
public abstract partial record ScheduleTimes : ConfigurationNode
{
    private ScheduleTimes()
    {
    }

    /// <summary>Every day at these times.</summary>
    /// <param name="times">Such as <c>08:00-18:00</c>.</param>
    public static ScheduleTimes Daily(params string[] times) => new DailyTimes(times);

    /// <summary>Once, at these times.</summary>
    /// <param name="times">Such as <c>2026/01/31@08:00-2026/02/01@18:00</c>.</param>
    public static ScheduleTimes Once(params string[] times) => new NonRecurringTimes(times);

    /// <summary>Every day.</summary>
    /// <param name="Times">Such as <c>08:00-18:00</c>.</param>
    [Alternative("recurring/daily")]
    public sealed partial record DailyTimes([property: Element(".")] ValueList<string> Times) : ScheduleTimes;

    /// <summary>On days of the week, each with times such as <c>08:00-18:00</c>.</summary>
    [Alternative("recurring/weekly")]
    public sealed partial record WeeklyTimes : ScheduleTimes
    {
        /// <summary>On Mondays. Null: not managed.</summary>
        [Element("monday")]
        public ValueList<string>? Monday { get; init; }

        /// <summary>On Tuesdays. Null: not managed.</summary>
        [Element("tuesday")]
        public ValueList<string>? Tuesday { get; init; }

        /// <summary>On Wednesdays. Null: not managed.</summary>
        [Element("wednesday")]
        public ValueList<string>? Wednesday { get; init; }

        /// <summary>On Thursdays. Null: not managed.</summary>
        [Element("thursday")]
        public ValueList<string>? Thursday { get; init; }

        /// <summary>On Fridays. Null: not managed.</summary>
        [Element("friday")]
        public ValueList<string>? Friday { get; init; }

        /// <summary>On Saturdays. Null: not managed.</summary>
        [Element("saturday")]
        public ValueList<string>? Saturday { get; init; }

        /// <summary>On Sundays. Null: not managed.</summary>
        [Element("sunday")]
        public ValueList<string>? Sunday { get; init; }
    }

    /// <summary>Once.</summary>
    /// <param name="Times">Such as <c>2026/01/31@08:00-2026/02/01@18:00</c>.</param>
    [Alternative("non-recurring")]
    public sealed partial record NonRecurringTimes([property: Element(".")] ValueList<string> Times) : ScheduleTimes;
}
