namespace PanOs.HaPair;

/// <summary>Licences and certificates: what both firewalls must have, and what runs out.</summary>
internal static class TermChecks
{
    private static readonly TimeSpan s_soon = TimeSpan.FromDays(30);

    public static IReadOnlyList<PairCheck> All { get; } =
    [
        new("LICENSES", "Both firewalls have the same licences, and none has ended", CheckSeverity.Error, Sources.AwsGuide,
            _ => "the same features licensed on both, none ended",
            "License both firewalls alike and renew what has ended: the peer takes over with what it is licensed for.",
            Licenses) { Place = CheckPlace.Firewalls },
        new("LICENSE-TERM", "No licence ends soon", CheckSeverity.Warning, Sources.Administration,
            _ => $"no licence that ends within {s_soon.TotalDays:0} days",
            "Renew the licence.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.Unless(
                firewall.Licenses.Value.Where(license => EndsSoon(snapshot, license.Expires?.ToDateTime(TimeOnly.MaxValue))).Select(license => license.ToString()),
                $"{firewall.Licenses.Value.Count} licences"))) { Place = CheckPlace.Firewalls },
        new("CERTIFICATES", "No certificate in the shared configuration has ended or ends soon", CheckSeverity.Warning, Sources.Administration,
            _ => $"no certificate that ends within {s_soon.TotalDays:0} days",
            "Renew the certificate on the active firewall and commit.",
            snapshot => Finding.OnBoth(snapshot, firewall => Finding.Unless(
                firewall.Certificates.Value.Where(certificate => EndsSoon(snapshot, certificate.Expires?.UtcDateTime)).Select(certificate => certificate.ToString()),
                $"{firewall.Certificates.Value.Count} certificates"))) { Place = CheckPlace.Firewalls },
    ];

    private static Finding Licenses(PairSnapshot snapshot)
    {
        string[][] features = [.. snapshot.Firewalls.Select(firewall => firewall.Licenses.Value.Select(license => license.Feature).Order(StringComparer.Ordinal).ToArray())];
        List<string> wrong = [];
        if (!features[0].SequenceEqual(features[1], StringComparer.Ordinal))
        {
            wrong.Add($"primary: {Text(features[0])}; secondary: {Text(features[1])}");
        }

        wrong.AddRange(snapshot.Firewalls.SelectMany(firewall => firewall.Licenses.Value
            .Where(license => license.IsExpired == true)
            .Select(license => $"{PairText.Word(firewall.Role)}: {license}")));
        return Finding.Unless(wrong, $"on both: {Text(features[0])}");
    }

    private static bool EndsSoon(PairSnapshot snapshot, DateTime? end) => end < (snapshot.TakenAt + s_soon).UtcDateTime;

    private static string Text(string[] features) => features.Length == 0 ? "none" : string.Join(", ", features);
}
