using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A time during which an administrator was logged in over the API.</summary>
internal sealed class AdminSession(string user, DateTimeOffset started)
{
    public string User { get; } = user;

    public DateTimeOffset Started { get; } = started;

    public DateTimeOffset LastSeen { get; set; } = started;
}

/// <summary>
/// Who is logged in over the API, and the limits of <c>deviceconfig/setting/management</c>: <c>max-session-time</c>
/// (minutes; 0 for none) and <c>max-session-count</c> (0 for none).
/// </summary>
/// <remarks>
/// Unconfirmed: that the limit, documented for administrators, counts for the API. A session that is too old is
/// answered once with code 22 ("session timed out" is documented), the next request begins a new one. That one
/// administrator is one session, and how one too many is refused.
/// </remarks>
internal sealed class AdminSessions(SimulatedFirewall firewall)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromMinutes(60);

    private readonly List<AdminSession> _sessions = [];

    private XElement? Setting => RunningConfiguration.Device(firewall)?.Element("deviceconfig")?.Element("setting")?.Element("management");

    /// <summary>Those that have said something in the last hour.</summary>
    public IReadOnlyList<AdminSession> Current
    {
        get
        {
            _sessions.RemoveAll(session => firewall.Clock.GetUtcNow() - session.LastSeen > s_idle);
            return _sessions;
        }
    }

    /// <summary>Whether this user's session would be one too many.</summary>
    public bool IsFullFor(string user) =>
        (Number("max-session-count") ?? firewall.Options.MaximumSessions) is { } limit
        && Current.Count >= limit && Current.All(session => session.User != user);

    /// <summary>A user has asked something: true, or false when his session is over because of its age.</summary>
    public bool Continue(string user)
    {
        DateTimeOffset now = firewall.Clock.GetUtcNow();
        AdminSession? session = Current.FirstOrDefault(known => known.User == user);
        if (session is null)
        {
            _sessions.Add(new AdminSession(user, now));
            return true;
        }

        session.LastSeen = now;
        if (Minutes("max-session-time") is { } limit && now - session.Started >= limit)
        {
            _sessions.Remove(session);
            return false;
        }

        return true;
    }

    /// <summary>A user begins again, which ends what he had (documented for a new key).</summary>
    public void Begin(string user)
    {
        _sessions.RemoveAll(session => session.User == user);
        _sessions.Add(new AdminSession(user, firewall.Clock.GetUtcNow()));
    }

    private TimeSpan? Minutes(string name) => Number(name) is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    private int? Number(string name) =>
        int.TryParse(Setting?.Element(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : null;
}
