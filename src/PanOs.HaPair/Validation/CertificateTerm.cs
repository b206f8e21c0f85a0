using System.Globalization;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>A certificate of a configuration, as far as a check needs it: neither of its keys is kept.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Expires">When it ends; null when the configuration does not say.</param>
internal sealed record CertificateTerm(string Name, DateTimeOffset? Expires)
{
    public static CertificateTerm Of(Certificate certificate) => new(
        certificate.Name,
        long.TryParse(certificate.ExpiryEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null);

    public override string ToString() =>
        $"{Name}{(Expires is { } end ? ", until " + end.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")}";
}
