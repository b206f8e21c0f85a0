namespace PanOs.Simulator;

/// <content>What can be asked and ordered, next to the configuration.</content>
public sealed partial class SimulatedFirewall
{
    /// <summary>What its version has and lacks.</summary>
    internal VersionProfile Profile { get; }

    /// <summary>Keys, sessions and roles.</summary>
    internal Authenticator Access => field ??= new Authenticator(this);

    /// <summary>
    /// Ends all API keys at once, as "Expire All API Keys" of the web interface does. No command for it is known that
    /// could be sent over the API.
    /// </summary>
    public void ExpireApiKeys() => Access.Keys.RevokeAll();
}
