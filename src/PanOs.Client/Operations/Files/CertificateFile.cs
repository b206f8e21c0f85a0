namespace PanOs;

/// <summary>In which form a certificate leaves or enters the firewall.</summary>
public enum CertificateFormat
{
    /// <summary>Base64 text (<c>pem</c>).</summary>
    Pem,

    /// <summary>Certificate and private key in one encrypted file (<c>pkcs12</c>).</summary>
    Pkcs12,

    /// <summary>A signing request (<c>pkcs10</c>). Export only.</summary>
    Pkcs10,
}

/// <summary>Which certificate, and how. Its text never shows the passphrase.</summary>
/// <param name="Name">The certificate's name in the configuration.</param>
public sealed record CertificateFile(string Name)
{
    /// <summary>The form. Default: <see cref="CertificateFormat.Pem"/>.</summary>
    public CertificateFormat Format { get; init; }

    /// <summary>Whether the private key goes along. It then needs a <see cref="Passphrase"/>. Default: false.</summary>
    public bool WithPrivateKey { get; init; }

    /// <summary>What the private key is encrypted with; null when there is none.</summary>
    public string? Passphrase { get; init; }

    /// <summary>The virtual system that has it, such as <c>vsys1</c>, or <c>shared</c>; null for the administrator's own target.</summary>
    public string? Vsys { get; init; }

    /// <summary>The name and the form.</summary>
    public override string ToString() => $"{Name} ({FormatName}{(WithPrivateKey ? ", with private key" : string.Empty)})";

    internal string FormatName => Format switch
    {
        CertificateFormat.Pem => "pem",
        CertificateFormat.Pkcs12 => "pkcs12",
        CertificateFormat.Pkcs10 => "pkcs10",
        _ => throw new InvalidOperationException($"{Format} is not a form of a certificate."),
    };

    internal void Validate(string parameterName)
    {
        if (string.IsNullOrWhiteSpace(Name) || !Enum.IsDefined(Format))
        {
            throw new ArgumentException("The certificate has no name or a form that there is not.", parameterName);
        }

        if ((WithPrivateKey || Format is CertificateFormat.Pkcs12) && string.IsNullOrEmpty(Passphrase))
        {
            throw new ArgumentException($"A private key needs a {nameof(Passphrase)}.", parameterName);
        }
    }
}
