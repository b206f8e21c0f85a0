namespace PanOs.Simulator;

/// <summary>How an attempt to log in over SSH ends.</summary>
public abstract record CommandLineLogin
{
    private CommandLineLogin()
    {
    }

    /// <summary>A session is open.</summary>
    /// <param name="Session">The session.</param>
    public sealed record Opened(CommandLineSession Session) : CommandLineLogin;

    /// <summary>Nothing listens: the firewall is off or has just begun to boot.</summary>
    public sealed record Unreachable : CommandLineLogin;

    /// <summary>SSH asks for a password although a key is offered: the firewall still boots.</summary>
    public sealed record NotReady : CommandLineLogin;

    /// <summary>Neither the key nor the password is right.</summary>
    public sealed record Refused : CommandLineLogin;
}
