namespace PanOs.Simulator;

/// <content>What can be asked and ordered, next to the configuration.</content>
public sealed partial class SimulatedFirewall
{
    /// <summary>What its version has and lacks.</summary>
    internal VersionProfile Profile { get; }

    /// <summary>Keys, sessions and roles.</summary>
    internal Authenticator Access => field ??= new Authenticator(this);

    /// <summary>Saved configurations and imported files.</summary>
    internal FileStore Files => field ??= new FileStore();

    /// <summary>Traffic, configuration and system logs.</summary>
    internal LogStore Logs => field ??= new LogStore(this);

    /// <summary>Users, groups and registered addresses.</summary>
    internal UserIdStore Identities => field ??= new UserIdStore(this);

    /// <summary>What it is licensed for.</summary>
    internal LicenseStore Licenses => field ??= new LicenseStore(this);

    /// <summary>
    /// Ends all API keys at once, as "Expire All API Keys" of the web interface does. No command for it is known that
    /// could be sent over the API.
    /// </summary>
    public void ExpireApiKeys() => Access.Keys.RevokeAll();

    /// <summary>Registers the commands of this part; called once, when the firewall is put together.</summary>
    private void ComposeOperations()
    {
        SystemStateCommands.Register(this);
        TimeCommands.Register(this);
        SoftwareCommands.Register(this);
        LicenseCommands.Register(this);
        SavedConfigurationCommands.Register(this);
        PredefinedCommands.Register(this);
        RuleCommands.Register(this);
        SessionCommands.Register(this);
        CounterCommands.Register(this);
        DhcpCommands.Register(this);
        TunnelCommands.Register(this);
        AdvancedRoutingCommands.Register(this);
        UserIdCommands.Register(this);
        RegisteredObjectCommands.Register(this);
    }
}
