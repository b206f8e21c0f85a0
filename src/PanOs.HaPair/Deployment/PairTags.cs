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

    public const string Done = "done";

    public static bool HasFirstLogin(ObservedInstance instance) => instance.Tags.ContainsKey(FirstLogin);
}
