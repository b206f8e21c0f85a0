using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The candidate and the running configuration of a firewall.</summary>
/// <remarks>
/// What was changed since the last commit is kept as a list of the changes themselves. Committing or reverting one
/// administrator's share is then a replay of that share on top of what runs.
/// </remarks>
internal sealed partial class ConfigurationStore(SimulatedFirewall firewall)
{
    private readonly List<ConfigurationChange> _changes = [];
    private XDocument _candidate = new(FactoryConfiguration.Create(firewall.Options));
    private XDocument _running = new(FactoryConfiguration.Create(firewall.Options));
    private int _dirtyId;

    /// <summary>The running configuration changed (a commit or a synchronization took effect, or a boot loaded it).</summary>
    public event Action? RunningChanged;

    /// <summary>What the next commit would make running; its root is <c>config</c>.</summary>
    public XElement Candidate => _candidate.Root!;

    /// <summary>What the firewall does now; its root is <c>config</c>. Never changed in place.</summary>
    public XElement Running => _running.Root!;

    /// <summary>Whether the candidate differs from the running configuration.</summary>
    public bool HasChanges => !XNode.DeepEquals(Candidate, Running);

    /// <summary>The changes since the last commit, oldest first.</summary>
    public IReadOnlyList<ConfigurationChange> Changes => _changes;

    /// <summary>The firewall that this belongs to.</summary>
    public SimulatedFirewall Firewall { get; } = firewall;

    /// <summary>Makes <paramref name="configuration"/> both running and candidate: a synchronization from the peer.</summary>
    public void Replace(XElement configuration)
    {
        _running = DirtyMarks.Without(configuration);
        _candidate = new XDocument(_running);
        _changes.Clear();
        RunningChanged?.Invoke();
    }

    /// <summary>Whether any of <paramref name="admins"/> (null: anybody) has something to commit.</summary>
    public bool HasChangesOf(IReadOnlyList<string>? admins, ConfigurationScopes excluded = ConfigurationScopes.None) =>
        HasChanges && !XNode.DeepEquals(NextRunning(admins, excluded), Running);

    /// <summary>What would run after a commit of these changes.</summary>
    public XElement NextRunning(IReadOnlyList<string>? admins, ConfigurationScopes excluded = ConfigurationScopes.None) =>
        admins is null && excluded == ConfigurationScopes.None
            ? DirtyMarks.Without(Candidate).Root!
            : DirtyMarks.Without(Replay(_changes.Where(change => IsIn(change, admins, excluded))).Root!).Root!;

    /// <summary>Makes <paramref name="next"/> running; what was not part of the commit stays in the candidate.</summary>
    public void Adopt(XElement next, IReadOnlyList<string>? admins = null, ConfigurationScopes excluded = ConfigurationScopes.None)
    {
        if (admins is null && excluded == ConfigurationScopes.None)
        {
            _changes.Clear();
        }
        else
        {
            _changes.RemoveAll(change => IsIn(change, admins, excluded));
        }

        _running = new XDocument(next);
        _candidate = Replay(_changes);
        RunningChanged?.Invoke();
    }

    /// <summary>Takes back what <paramref name="admin"/> has not committed; everybody's changes when null.</summary>
    public void Revert(string? admin = null)
    {
        _changes.RemoveAll(change => admin is null || change.Admin == admin);
        _candidate = Replay(_changes);
    }

    private static bool IsIn(ConfigurationChange change, IReadOnlyList<string>? admins, ConfigurationScopes excluded) =>
        (admins is null || admins.Contains(change.Admin, StringComparer.Ordinal)) && (change.Scope & excluded) == ConfigurationScopes.None;

    private XDocument Replay(IEnumerable<ConfigurationChange> changes)
    {
        var document = new XDocument(_running);
        foreach (ConfigurationChange change in changes)
        {
            // A change that stood on another one, which is not replayed, has lost its ground: it is left out.
            change.ApplyTo(document);
        }

        return document;
    }
}
