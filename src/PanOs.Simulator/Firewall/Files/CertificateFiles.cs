using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// Exports certificates of the running configuration and imports them into the candidate, where an entry has the
/// elements that were captured on 10.x.
/// </summary>
internal sealed class CertificateFiles(SimulatedFirewall firewall)
{
    public ApiAnswer Export(ApiRequest request)
    {
        if (request["certificate-name"] is not { } name)
        {
            return Missing("certificate-name", "exporting");
        }

        if (request["format"] is not { } format)
        {
            return Missing("format", "exporting");
        }

        bool withKey = request["include-key"] == "yes";
        if (withKey && string.IsNullOrEmpty(request["passphrase"]))
        {
            return Missing("passphrase", "exporting");
        }

        if (Find(name, request["vsys"]) is not { } entry)
        {
            // Unconfirmed: the words.
            return ApiAnswer.From(ConfigurationAnswer.Failure(7, $"certificate {name} not found"));
        }

        string certificate = entry.Element("public-key")?.Value.Trim() ?? "";
        string key = entry.Element("private-key")?.Value.Trim() ?? "";
        return format switch
        {
            "pem" => ApiAnswer.File($"cert_{FileName(name)}.crt", Encoding.UTF8.GetBytes(certificate + "\n" + (withKey ? key + "\n" : ""))),
            "pkcs12" when Pkcs12(certificate, key, request["passphrase"] ?? "") is { } file => ApiAnswer.File($"cert_{FileName(name)}.p12", file),
            "pkcs12" => ApiAnswer.From(ConfigurationAnswer.Failure(17, $"certificate {name} has no private key")),
            _ => ApiAnswer.BadRequest($"Illegal value for parameter \"format\" [{format}]."),
        };
    }

    /// <summary>Imports a certificate, with its key when the file or the category says so.</summary>
    public ApiAnswer Import(string user, ApiRequest request, UploadedFile file)
    {
        if (request["certificate-name"] is not { Length: > 0 } name)
        {
            return Missing("certificate-name", "importing");
        }

        if (request["format"] is not { } format)
        {
            return Missing("format", "importing");
        }

        try
        {
            using X509Certificate2 certificate = format == "pkcs12"
                ? X509CertificateLoader.LoadPkcs12(file.Content, request["passphrase"], X509KeyStorageFlags.Exportable)
                : X509Certificate2.CreateFromPem(Encoding.UTF8.GetString(file.Content));
            string? key = format == "pkcs12"
                ? (certificate.GetRSAPrivateKey() as AsymmetricAlgorithm ?? certificate.GetECDsaPrivateKey())?.ExportPkcs8PrivateKeyPem()
                : PrivateKeyOf(Encoding.UTF8.GetString(file.Content));
            XElement entry = Entry(name, certificate, request["category"] == "certificate" ? null : key);
            string place = request["vsys"] is { Length: > 0 } vsys && vsys != "shared"
                ? $"/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='{vsys}']/certificate"
                : "/config/shared/certificate";
            ConfigurationAnswer answer = firewall.Configuration.Set(user, place, entry.ToString(SaveOptions.DisableFormatting));

            // Unconfirmed: the words.
            return ApiAnswer.From(answer.Succeeded ? OperationalAnswer.Result($"Successfully imported {name} into candidate configuration") : answer.Response);
        }
        catch (CryptographicException)
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(12, $"Import of {name} failed. The file is not a certificate of format {format}, or the passphrase is wrong"));
        }
    }

    private static ApiAnswer Missing(string parameter, string doing) =>
        ApiAnswer.BadRequest($"Parameter \"{parameter}\" is required while {doing} certificate");

    private static string FileName(string name) => string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '_'));

    private static string? PrivateKeyOf(string pem)
    {
        int start = pem.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal);
        int begin = start < 0 ? -1 : pem.LastIndexOf("-----BEGIN", start, StringComparison.Ordinal);
        int end = begin < 0 ? -1 : pem.IndexOf("-----END", begin, StringComparison.Ordinal);
        int close = end < 0 ? -1 : pem.IndexOf("-----", end + 8, StringComparison.Ordinal);
        return close < 0 ? null : pem[begin..(close + 5)];
    }

    private static byte[]? Pkcs12(string certificate, string key, string passphrase)
    {
        try
        {
            using var both = X509Certificate2.CreateFromPem(certificate, key);
            return both.Export(X509ContentType.Pkcs12, passphrase);
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            return null;
        }
    }

    private static XElement Entry(string name, X509Certificate2 certificate, string? key)
    {
        string Date(DateTime date) => string.Create(CultureInfo.InvariantCulture, $"{date.ToUniversalTime():MMM dd HH:mm:ss yyyy} GMT");
        return new XElement(
            "entry",
            new XAttribute("name", name),
            new XElement("subject-hash", Hash(certificate.SubjectName.RawData)),
            new XElement("issuer-hash", Hash(certificate.IssuerName.RawData)),
            new XElement("not-valid-before", Date(certificate.NotBefore)),
            new XElement("issuer", certificate.Issuer),
            new XElement("not-valid-after", Date(certificate.NotAfter)),
            new XElement("common-name", certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false)),
            new XElement("expiry-epoch", new DateTimeOffset(certificate.NotAfter.ToUniversalTime()).ToUnixTimeSeconds()),
            new XElement("ca", certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(found => found.CertificateAuthority) ? "yes" : "no"),
            new XElement("subject", certificate.Subject),
            new XElement("public-key", certificate.ExportCertificatePem()),
            new XElement("algorithm", certificate.GetRSAPublicKey() is not null ? "RSA" : "EC"),
            key is null ? null : new XElement("private-key", key));
    }

    private static string Hash(byte[] name) => Convert.ToHexStringLower(SHA256.HashData(name))[..8];

    private XElement? Find(string name, string? vsys) =>
        new[] { vsys is { Length: > 0 } ? RunningConfiguration.VirtualSystem(firewall, vsys) : null, firewall.Configuration.Running.Element("shared") }
            .Concat(RunningConfiguration.VirtualSystems(firewall).Select(known => RunningConfiguration.VirtualSystem(firewall, known)))
            .Select(place => place?.Element("certificate")?.Elements("entry").FirstOrDefault(RunningConfiguration.Named(name)))
            .FirstOrDefault(found => found is not null);
}
