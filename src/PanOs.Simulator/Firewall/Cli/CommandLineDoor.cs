namespace PanOs.Simulator;

/// <summary>
/// The command line of one firewall for a server that speaks SSH itself: it asks here whom to let in, and gets the
/// sessions of those who are. See <see cref="SimulatedWorld.CreateCommandLineDoor"/>.
/// </summary>
public sealed class CommandLineDoor
{
    private readonly SimulatedFirewall _firewall;

    internal CommandLineDoor(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        firewall.Power.PhaseChanged += phase => PhaseChanged?.Invoke(phase);
        firewall.Configuration.RunningChanged += () => UsersChanged?.Invoke();
    }

    /// <summary>
    /// The boot has come to another phase: SSH is to be served from <see cref="FirewallPhase.SshOnly"/> on. Raised on the
    /// scheduler.
    /// </summary>
    public event Action<FirewallPhase>? PhaseChanged;

    /// <summary>The administrators may be others. Raised on the scheduler.</summary>
    public event Action? UsersChanged;

    /// <summary>How far the boot has come.</summary>
    public FirewallPhase Phase => _firewall.Phase;

    /// <summary>The names of the administrators.</summary>
    public IReadOnlyList<string> Users =>
    [
        .. (_firewall.Configuration.Running.Element("mgt-config")?.Element("users")?.Elements("entry") ?? [])
            .Select(entry => (string?)entry.Attribute("name")).OfType<string>(),
    ];

    /// <summary>Whether the firewall takes this key now. While it boots it takes none.</summary>
    /// <param name="user">The administrator.</param>
    /// <param name="publicKey">The key that the caller can prove, in OpenSSH format.</param>
    public Task<bool> AcceptsKeyAsync(string user, string publicKey) =>
        _firewall.Clock.RunAsync(() => _firewall.CommandLines.Accepts(user, publicKey, null));

    /// <summary>Whether the firewall takes this password now. While it boots it takes none.</summary>
    /// <param name="user">The administrator.</param>
    /// <param name="password">The password.</param>
    public Task<bool> AcceptsPasswordAsync(string user, string password) =>
        _firewall.Clock.RunAsync(() => _firewall.CommandLines.Accepts(user, null, password));

    /// <summary>Opens a session for an administrator whose key or password was accepted.</summary>
    /// <param name="user">The administrator.</param>
    public Task<CommandLineLogin> OpenAsync(string user) =>
        _firewall.Clock.RunAsync(() => _firewall.CommandLines.OpenAccepted(user));
}
