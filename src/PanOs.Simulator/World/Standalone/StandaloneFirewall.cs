namespace PanOs.Simulator;

/// <summary>How a firewall begins that stands outside the simulated cloud: see <see cref="SimulatedWorld.AddFirewallAsync"/>.</summary>
public sealed record StandaloneFirewall
{
    /// <summary>What kind of firewall it is and how long things take on it; null for that of the world.</summary>
    public SimulatedFirewallOptions? Firewall { get; init; }

    /// <summary>
    /// Administrators whose password is set in its first configuration, by name; one that it does not have becomes a
    /// superuser. A factory-new firewall has <c>admin</c>, without a password.
    /// </summary>
    public IReadOnlyDictionary<string, string> Passwords { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The SSH key of <c>admin</c>, in OpenSSH format; null for none.</summary>
    public string? PublicKey { get; init; }

    /// <summary>How many data ports it has, from <c>ethernet1/1</c>: 1 to 9. The default is 9.</summary>
    public int DataPorts
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 9);
            field = value;
        }
    } = 9;
}
