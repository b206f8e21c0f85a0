namespace PanOs.Simulator;

/// <content>The configuration and the XML API.</content>
public sealed partial class SimulatedFirewall
{
    /// <summary>
    /// What of its candidate configuration it has taken without being able to check it, because no table describes it.
    /// A device may refuse some of it.
    /// </summary>
    public IReadOnlyList<UncheckedElement> UncheckedConfiguration => ModelCoverage.Of(Configuration.Candidate);

    internal Administrators Administrators => field ??= new Administrators(this);

    internal CommitService Commits => field ??= new CommitService(this);

    internal LockTable Locks => field ??= new LockTable(Clock);

    /// <summary>What answers requests to <c>/api/</c>.</summary>
    internal XmlApi Api => field ??= new XmlApi(this);

    /// <summary>Registers the commands of this part; called once, when the firewall is put together.</summary>
    private void ComposeConfiguration()
    {
        SystemCommands.Register(this);
        ConfigurationCommands.Register(this);
        LockCommands.Register(this);
        JobCommands.Register(this);
    }
}
