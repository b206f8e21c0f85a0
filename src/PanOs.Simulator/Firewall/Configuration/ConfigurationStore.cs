using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The candidate and the running configuration of a firewall.</summary>
/// <remarks>
/// What was changed since the last commit is kept as a list of the changes themselves. Committing or reverting one
/// administrator's share is then a replay of that share on top of what runs.
/// </remarks>
internal sealed partial class ConfigurationStore
{
    private static readonly Version s_ruleIdsSince = new(9, 0);

    private readonly List<ConfigurationChange> _changes = [];
    private readonly Version _version;
    private ConfigurationTree _candidate;
    private XDocument _running;
    private int _dirtyId;
    private (ConfigurationTree Candidate, int Revision, XDocument Running, bool Differs)? _compared;

    public ConfigurationStore(SimulatedFirewall firewall)
    {
        Firewall = firewall;
        _version = DeviceVersion.Parse(firewall.Options.Version);
        _running = new XDocument(FactoryConfiguration.Create(firewall.Options));
        _candidate = new ConfigurationTree(new XDocument(_running).Root!);
    }

    /// <summary>The running configuration changed (a commit or a synchronization took effect, or a boot loaded it).</summary>
    public event Action? RunningChanged;

    /// <summary>What the next commit would make running; its root is <c>config</c>.</summary>
    public XElement Candidate => _candidate.Root;

    /// <summary>What the firewall does now; its root is <c>config</c>. Never changed in place.</summary>
    public XElement Running => _running.Root!;

    /// <summary>Whether the candidate differs from the running configuration.</summary>
    public bool HasChanges => _changes.Count > 0 && Differs();

    /// <summary>The changes since the last commit, oldest first.</summary>
    public IReadOnlyList<ConfigurationChange> Changes => HasChanges ? _changes : [];

    /// <summary>The firewall that this belongs to.</summary>
    public SimulatedFirewall Firewall { get; }

    /// <summary>Makes <paramref name="configuration"/> both running and candidate: a synchronization from the peer.</summary>
    public void Replace(XElement configuration)
    {
        _running = DirtyMarks.Without(configuration);
        _candidate = new ConfigurationTree(new XDocument(_running).Root!);
        _changes.Clear();
        RunningChanged?.Invoke();
    }

    /// <summary>Whether the changes of a commit would make anything else run.</summary>
    public bool HasChangesOf(CommitShare share) =>
        HasChanges && (IsWhole(share) || !TreeComparison.Same(NextRunning(share), Running));

    /// <summary>What would run after a commit of these changes.</summary>
    public XElement NextRunning(CommitShare share) =>
        DirtyMarks.Without(IsWhole(share) ? Candidate : Replay(_changes.Where(share.Includes)).Root).Root!;

    /// <summary>Makes <paramref name="next"/> running; what was not part of the commit stays in the candidate.</summary>
    public void Adopt(XElement next, CommitShare share)
    {
        bool whole = IsWhole(share);
        _changes.RemoveAll(share.Includes);
        _running = next.Document ?? new XDocument(next);
        if (whole)
        {
            _candidate.TakeMarks();
        }
        else
        {
            _candidate = Replay(_changes);
        }

        RunningChanged?.Invoke();
    }

    /// <summary>Takes back what <paramref name="admin"/> has not committed; everybody's changes when null.</summary>
    public void Revert(string? admin = null)
    {
        if (_changes.RemoveAll(change => admin is null || change.Admin == admin) > 0)
        {
            _candidate = Replay(_changes);
        }
    }

    private bool IsWhole(CommitShare share) => share.IsEverything || _changes.TrueForAll(share.Includes);

    private bool Differs()
    {
        if (_compared is not { } known || known.Candidate != _candidate || known.Revision != _candidate.Revision || known.Running != _running)
        {
            _compared = known = (_candidate, _candidate.Revision, _running, !TreeComparison.Same(Candidate, Running));
        }

        return known.Differs;
    }

    private ConfigurationTree Replay(IEnumerable<ConfigurationChange> changes)
    {
        var tree = new ConfigurationTree(new XDocument(_running).Root!);
        foreach (ConfigurationChange change in changes)
        {
            tree.Begin();
            try
            {
                change.ApplyTo(tree);
            }
            catch (RefusedException)
            {
                // A change that stood on another one, which is not replayed, has lost its ground: it is left out.
                tree.Rollback();
            }
        }

        return tree;
    }
}
