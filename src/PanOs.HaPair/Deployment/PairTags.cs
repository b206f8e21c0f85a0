using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What is remembered of a firewall on its instance, so that every process knows it.</summary>
internal static class PairTags
{
    /// <summary>
    /// The first login is done: the administrator has the password of the pair. From then on a password that is not
    /// taken is a wrong password, not a new firewall.
    /// </summary>
    public const string FirstLogin = "panos:first-login";

    /// <summary>The fingerprint of the SSH host key that the firewall showed at first contact.</summary>
    public const string HostKey = "panos:ssh-host-key";

    /// <summary>The SHA-256 fingerprint of the HTTPS certificate that the firewall showed at first contact.</summary>
    public const string Certificate = "panos:certificate";

    /// <summary>The licences were fetched with the authorization code.</summary>
    public const string License = "panos:license";

    /// <summary>A migration attached interfaces to the firewall that it cannot use before it restarts.</summary>
    public const string RestartDue = "panos:restart-due";

    public const string Done = "done";

    public static bool HasLicense(ObservedInstance instance) => instance.Tags.ContainsKey(License);

    public static bool HasFirstLogin(ObservedInstance instance) => instance.Tags.ContainsKey(FirstLogin);

    public static FirewallPins PinsOf(ObservedInstance instance) =>
        new(instance.Tags.GetValueOrDefault(HostKey), instance.Tags.GetValueOrDefault(Certificate));
}
