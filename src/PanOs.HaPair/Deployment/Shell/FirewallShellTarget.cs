namespace PanOs.HaPair;

/// <summary>Where a session of the command line goes, and who opens it.</summary>
/// <param name="Address">Address or name of the firewall's management interface.</param>
/// <param name="User">The administrator; <c>admin</c> on a new firewall.</param>
/// <param name="PrivateKey">The private half of the key pair that the instance was launched with, in OpenSSH or PEM form.</param>
/// <param name="Password">The administrator's password, when it has one already; a connector may offer it when the key is not taken.</param>
public sealed record FirewallShellTarget(string Address, string User, string PrivateKey, string? Password)
{
    /// <summary>
    /// The only host key that the firewall may show, as OpenSSH writes its fingerprint (<c>SHA256:…</c>). Null, the
    /// default: any, which is then pinned.
    /// </summary>
    public string? HostKey { get; init; }

    /// <summary>User and address; neither the key nor the password.</summary>
    public override string ToString() => $"{User}@{Address}";
}
