using System.Text;

namespace PanOs.Simulator;

/// <summary>Lets administrators in over SSH, and throws them out when the firewall stops.</summary>
internal sealed class CommandLineServer
{
    private const string FirstAdministrator = "admin";

    private readonly SimulatedFirewall _firewall;
    private readonly List<CommandLineSession> _sessions = [];

    public CommandLineServer(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        firewall.Power.PhaseChanged += phase =>
        {
            if (phase <= FirewallPhase.Booting)
            {
                CloseAll();
            }
        };
    }

    /// <summary>An administrator entered a line; the text is masked where a password was asked for.</summary>
    public event Action<string, string>? Entered;

    /// <summary>Checks the key (OpenSSH format) and the password; either is enough.</summary>
    public CommandLineLogin Open(string user, string? publicKey, string? password)
    {
        switch (_firewall.Phase)
        {
            case FirewallPhase.Off or FirewallPhase.Booting:
                return new CommandLineLogin.Unreachable();
            case FirewallPhase.SshOnly:
                return new CommandLineLogin.NotReady();
        }

        return Accepts(user, publicKey, password) ? OpenAccepted(user) : new CommandLineLogin.Refused();
    }

    /// <summary>Whether the key or the password opens the firewall now.</summary>
    public bool Accepts(string user, string? publicKey, string? password) =>
        _firewall.Phase >= FirewallPhase.Management
        && (KeyIsRight(user, publicKey) || (password is not null && _firewall.Administrators.VerifyPassword(user, password)));

    /// <summary>Opens a session for somebody whose key or password was accepted.</summary>
    public CommandLineLogin OpenAccepted(string user)
    {
        if (_firewall.Phase < FirewallPhase.Management)
        {
            return new CommandLineLogin.Unreachable();
        }

        var session = new CommandLineSession(_firewall, user, line => Entered?.Invoke(user, line));
        _sessions.RemoveAll(known => known.IsClosed);
        _sessions.Add(session);
        return new CommandLineLogin.Opened(session);
    }

    private static string KeyOf(string openSsh) =>
        openSsh.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var type, var key, ..] ? $"{type} {key}" : openSsh;

    /// <summary>The key of the launch belongs to <c>admin</c>; others may have one in the configuration, in base64.</summary>
    private bool KeyIsRight(string user, string? publicKey)
    {
        if (string.IsNullOrWhiteSpace(publicKey))
        {
            return false;
        }

        if (user == FirstAdministrator && _firewall.Host.PublicKey is { } launched && KeyOf(launched) == KeyOf(publicKey))
        {
            return true;
        }

        string? configured = _firewall.Configuration.Running.Element("mgt-config")?.Element("users")?.Elements("entry")
            .FirstOrDefault(entry => (string?)entry.Attribute("name") == user)?.Element("public-key")?.Value;
        return configured is { Length: > 0 }
            && Convert.TryFromBase64String(configured, new byte[configured.Length], out int length)
            && KeyOf(Encoding.UTF8.GetString(Convert.FromBase64String(configured)[..length])) == KeyOf(publicKey);
    }

    private void CloseAll()
    {
        // A client goes on inline when its session closes, and may open or close others.
        CommandLineSession[] open = [.. _sessions];
        _sessions.Clear();
        foreach (CommandLineSession session in open)
        {
            session.Close();
        }
    }
}
