namespace PanOs;

/// <summary>Names of logs (<c>log-type</c>), as documented. A firewall may have others; any name can be asked for.</summary>
public static class LogTypes
{
    /// <summary>Sessions.</summary>
    public const string Traffic = "traffic";

    /// <summary>Attacks, viruses and spyware.</summary>
    public const string Threat = "threat";

    /// <summary>Changes of the configuration.</summary>
    public const string Configuration = "config";

    /// <summary>Events of the system, HA among them.</summary>
    public const string System = "system";

    /// <summary>Web addresses.</summary>
    public const string Url = "url";

    /// <summary>Data filtering.</summary>
    public const string Data = "data";

    /// <summary>Files that WildFire looked at.</summary>
    public const string WildFire = "wildfire";

    /// <summary>Host information profiles.</summary>
    public const string HipMatch = "hipmatch";

    /// <summary>Users and their addresses.</summary>
    public const string UserId = "userid";

    /// <summary>Tags of addresses.</summary>
    public const string IpTag = "iptag";

    /// <summary>GlobalProtect.</summary>
    public const string GlobalProtect = "globalprotect";

    /// <summary>Logins of users.</summary>
    public const string Authentication = "auth";

    /// <summary>Alarms.</summary>
    public const string Alarm = "alarm";

    /// <summary>Correlated events.</summary>
    public const string Correlation = "corr";
}

/// <summary>Which end of a log comes first.</summary>
public enum LogDirection
{
    /// <summary>The newest entry comes first (<c>backward</c>).</summary>
    NewestFirst,

    /// <summary>The oldest entry comes first (<c>forward</c>).</summary>
    OldestFirst,
}

/// <summary>A question to a log of the firewall (<c>type=log</c>).</summary>
/// <param name="LogType">Which log, see <see cref="LogTypes"/>.</param>
public sealed record LogQuery(string LogType)
{
    /// <summary>The most entries that one query can give.</summary>
    public const int LargestPage = 5000;

    /// <summary>A filter as in the web interface, such as <c>(addr.src in 10.0.1.0/24) and (app eq ssl)</c>; null for every entry.</summary>
    public string? Filter { get; init; }

    /// <summary>How many entries one query gives (<c>nlogs</c>), 1 to 5000. Default: 500; the firewall's own default is 20.</summary>
    public int PageSize { get; init; } = 500;

    /// <summary>How many entries are passed over at first (<c>skip</c>). Default: 0.</summary>
    public int Skip { get; init; }

    /// <summary>How many entries at most are read over all pages; null for no limit.</summary>
    public int? MaxEntries { get; init; }

    /// <summary>Which end of the log comes first. Default: <see cref="LogDirection.NewestFirst"/>.</summary>
    public LogDirection Direction { get; init; }

    /// <summary>How to wait for one page. Default: from half a second to 5 seconds between two looks, for at most 10 minutes.</summary>
    public JobWaitOptions Wait { get; init; } = new()
    {
        FirstInterval = TimeSpan.FromSeconds(0.5),
        MaxInterval = TimeSpan.FromSeconds(5),
        Limit = TimeSpan.FromMinutes(10),
    };

    internal void Validate(string parameterName)
    {
        if (string.IsNullOrWhiteSpace(LogType) || PageSize is < 1 or > LargestPage || Skip < 0 || MaxEntries < 1)
        {
            throw new ArgumentException($"{nameof(LogType)} must not be empty, {nameof(PageSize)} must be 1 to {LargestPage}, {nameof(Skip)} not negative and {nameof(MaxEntries)} at least 1.", parameterName);
        }

        Wait.Validate(parameterName);
    }
}
