using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>A lock that an administrator holds.</summary>
/// <param name="Admin">Who holds it.</param>
/// <param name="Scope"><c>shared</c> or the name of a virtual system.</param>
/// <param name="Comment">Why.</param>
/// <param name="Created">Since when.</param>
internal sealed record HeldLock(string Admin, string Scope, string Comment, DateTimeOffset Created);

/// <summary>The configuration locks and the commit locks of a firewall, with the texts of its refusals.</summary>
internal sealed class LockTable(WorldClock clock)
{
    private readonly List<HeldLock> _config = [];
    private readonly List<HeldLock> _commit = [];

    public IReadOnlyList<HeldLock> ConfigLocks => _config;

    public IReadOnlyList<HeldLock> CommitLocks => _commit;

    /// <summary>Somebody else's commit lock, which keeps <paramref name="user"/> from committing.</summary>
    public HeldLock? CommitLockOfAnother(string user) => _commit.Find(held => held.Admin != user);

    /// <summary>Somebody else's configuration lock that covers <paramref name="xpath"/>.</summary>
    public HeldLock? ConfigLockOfAnother(string user, string xpath) => _config.Find(held =>
        held.Admin != user
        && (held.Scope == "shared" || xpath.Contains($"'{held.Scope}'", StringComparison.Ordinal)
            || xpath.Contains($"\"{held.Scope}\"", StringComparison.Ordinal)));

    /// <summary>Takes a configuration lock; the refusal, or null when it was taken.</summary>
    public string? AddConfigLock(string user, string scope, string comment)
    {
        if (_config.Find(held => held.Scope == scope) is { } there)
        {
            return there.Admin == user
                ? $"You already own a config lock for scope {scope}"
                : $"Config for scope {scope} is currently locked";
        }

        _config.Add(new HeldLock(user, scope, comment, clock.GetUtcNow()));
        return null;
    }

    /// <summary>Gives a configuration lock back; the refusal, or null when it was given back.</summary>
    public string? RemoveConfigLock(string user, string scope)
    {
        if (_config.Find(held => held.Scope == scope) is not { } there)
        {
            return $"Config is not currently locked for scope {scope}";
        }

        if (there.Admin != user)
        {
            return $"Configuration is locked by {there.Admin}";
        }

        _config.Remove(there);
        return null;
    }

    /// <summary>Takes a commit lock; each administrator may hold one. The refusal, or null when it was taken.</summary>
    public string? AddCommitLock(string user, string scope, string comment)
    {
        if (_commit.Exists(held => held.Admin == user && held.Scope == scope))
        {
            return "Commit lock is already held";
        }

        _commit.Add(new HeldLock(user, scope, comment, clock.GetUtcNow()));
        return null;
    }

    /// <summary>Gives the commit lock of <paramref name="admin"/> back; the refusal, or null when it was given back.</summary>
    public string? RemoveCommitLock(string admin, string scope) =>
        _commit.RemoveAll(held => held.Admin == admin && held.Scope == scope) > 0 ? null : "Commit lock is not currently held";

    /// <summary>A lock as <c>show config-locks</c> and <c>show commit-locks</c> list it.</summary>
    public static XElement ToXml(HeldLock held)
    {
        string created = DeviceTime.Stamp(held.Created);
        return new XElement("entry", new XAttribute("name", held.Admin),
            new XElement("type", held.Scope == "shared" ? "shared" : "vsys"),
            new XElement("name", held.Scope),
            new XElement("created", created),
            new XElement("last-activity", created),
            new XElement("loggedin", "yes"),
            new XElement("comment", new XCData(held.Comment)));
    }
}
