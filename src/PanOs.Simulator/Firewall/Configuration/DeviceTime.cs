using System.Globalization;

namespace PanOs.Simulator;

/// <summary>Times as PAN-OS writes them.</summary>
internal static class DeviceTime
{
    /// <summary>Such as <c>2018/06/12 04:36:45</c>.</summary>
    public static string Stamp(DateTimeOffset time) => time.ToString("yyyy'/'MM'/'dd HH':'mm':'ss", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>04:36:45</c>.</summary>
    public static string OfDay(DateTimeOffset time) => time.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>Mon Apr  1 14:34:27 2019</c>: the day is padded to two columns.</summary>
    public static string Clock(DateTimeOffset time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time:ddd MMM} {time.Day,2} {time:HH':'mm':'ss yyyy}");

    /// <summary>Such as <c>0 days, 0:19:41</c>.</summary>
    public static string Uptime(TimeSpan up) =>
        string.Create(CultureInfo.InvariantCulture, $"{up.Days} days, {up.Hours}:{up.Minutes:00}:{up.Seconds:00}");
}
