namespace PanOs.Model;

/// <summary>How often an external dynamic list is fetched, in the firewall's own time zone.</summary>
[ConfigurationChoice]
public abstract partial record ListInterval : ConfigurationNode
{
    private ListInterval()
    {
    }

    /// <summary>Every five minutes.</summary>
    public static ListInterval FiveMinutes { get; } = new FiveMinutesInterval();

    /// <summary>Every hour.</summary>
    public static ListInterval Hourly { get; } = new HourlyInterval();

    /// <summary>Once a day.</summary>
    /// <param name="hour">The hour, in two digits, such as <c>04</c>.</param>
    public static ListInterval Daily(string hour) => new DailyInterval { Hour = hour };

    /// <summary>Once a week.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hour">The hour, in two digits, such as <c>04</c>.</param>
    public static ListInterval Weekly(Weekday day, string hour) => new WeeklyInterval { Day = day, Hour = hour };

    /// <summary>Once a month.</summary>
    /// <param name="day">The day of the month, 1 to 31.</param>
    /// <param name="hour">The hour, in two digits, such as <c>04</c>.</param>
    public static ListInterval Monthly(int day, string hour) => new MonthlyInterval { Day = day, Hour = hour };

    /// <summary>Every five minutes.</summary>
    [Alternative("five-minute")]
    public sealed partial record FiveMinutesInterval : ListInterval;

    /// <summary>Every hour.</summary>
    [Alternative("hourly")]
    public sealed partial record HourlyInterval : ListInterval;

    /// <summary>Once a day.</summary>
    [Alternative("daily")]
    public sealed partial record DailyInterval : ListInterval
    {
        /// <summary>The hour, in two digits. Null: not managed; the device's default is <c>00</c>.</summary>
        [Element("at", MinLength = 2, MaxLength = 2)]
        public string? Hour { get; init; }
    }

    /// <summary>Once a week.</summary>
    [Alternative("weekly")]
    public sealed partial record WeeklyInterval : ListInterval
    {
        /// <summary>The day. Null: not managed.</summary>
        [Element("day-of-week")]
        public Weekday? Day { get; init; }

        /// <summary>The hour, in two digits. Null: not managed; the device's default is <c>00</c>.</summary>
        [Element("at", MinLength = 2, MaxLength = 2)]
        public string? Hour { get; init; }
    }

    /// <summary>Once a month.</summary>
    [Alternative("monthly")]
    public sealed partial record MonthlyInterval : ListInterval
    {
        /// <summary>The day of the month, 1 to 31. Null: not managed.</summary>
        [Element("day-of-month", Min = 1, Max = 31)]
        public int? Day { get; init; }

        /// <summary>The hour, in two digits. Null: not managed; the device's default is <c>00</c>.</summary>
        [Element("at", MinLength = 2, MaxLength = 2)]
        public string? Hour { get; init; }
    }
}

/// <summary>A day of the week.</summary>
public enum Weekday
{
    /// <summary>Monday.</summary>
    Monday,

    /// <summary>Tuesday.</summary>
    Tuesday,

    /// <summary>Wednesday.</summary>
    Wednesday,

    /// <summary>Thursday.</summary>
    Thursday,

    /// <summary>Friday.</summary>
    Friday,

    /// <summary>Saturday.</summary>
    Saturday,

    /// <summary>Sunday.</summary>
    Sunday,
}
