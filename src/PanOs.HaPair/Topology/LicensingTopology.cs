using System.Text.Json.Serialization;

namespace PanOs.HaPair;

/// <summary>Where the licences of the firewalls come from. The plan says what it means.</summary>
public sealed record LicensingTopology
{
    /// <summary>How the firewalls are licensed. Default: with licences of one's own, as the default image needs.</summary>
    public LicenseModel Model { get; init; }

    /// <summary>
    /// Whether both firewalls fetch their licences with the authorization code that <see cref="PairSecrets.AuthCode"/> gives.
    /// The code itself is a secret and never stands in a topology. Default no: somebody licenses both by hand.
    /// </summary>
    public bool AuthCode { get; init; }

    /// <summary>What this means for the firewalls, in words.</summary>
    internal string Remark => (Model, AuthCode) switch
    {
        (LicenseModel.PayAsYouGo, _) => "pay as you go: the licence comes with the image, whose product the AWS account has to be subscribed to",
        (_, true) => "own licences: after the first login both firewalls fetch them with the authorization code from the secrets, over their management interfaces",
        _ => "own licences without an authorization code: both firewalls start unlicensed and stay so until somebody licenses both alike; "
            + "what an unlicensed firewall forwards is unconfirmed, so do not rely on it",
    };
}

/// <summary>How a VM-Series firewall on AWS is licensed.</summary>
public enum LicenseModel
{
    /// <summary>Bring your own licence (BYOL).</summary>
    [JsonStringEnumMemberName("byol")]
    BringYourOwn,

    /// <summary>Pay as you go (PAYG): with an image of one of the bundles.</summary>
    [JsonStringEnumMemberName("payg")]
    PayAsYouGo,
}
