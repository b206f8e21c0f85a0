namespace PanOs;

public partial class PanOsClient
{
    /// <summary>Begins to fetch the running configuration as a file.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<PanOsFile> ExportConfigurationAsync(CancellationToken cancellationToken = default) => ExportAsync("configuration", [], cancellationToken);

    /// <summary>
    /// Begins to fetch the device state: the configuration with what a Panorama pushed and with certificates, as an
    /// archive from which a replacement can be set up.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<PanOsFile> ExportDeviceStateAsync(CancellationToken cancellationToken = default) => ExportAsync("device-state", [], cancellationToken);

    /// <summary>Begins to fetch a certificate.</summary>
    /// <param name="certificate">Which one, and how.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">A private key is asked for without a passphrase. Nothing was sent.</exception>
    public virtual Task<PanOsFile> ExportCertificateAsync(CertificateFile certificate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        certificate.Validate(nameof(certificate));
        List<KeyValuePair<string, string>> parameters =
        [
            new("certificate-name", certificate.Name),
            new("format", certificate.FormatName),
            new("include-key", certificate.WithPrivateKey || certificate.Format is CertificateFormat.Pkcs12 ? "yes" : "no"),
        ];
        AddPassphrase(parameters, certificate);
        return ExportAsync("certificate", parameters, cancellationToken, certificate.Vsys);
    }

    /// <summary>Begins to fetch a packet capture.</summary>
    /// <param name="capture">Which one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<PanOsFile> ExportPacketCaptureAsync(PacketCapture capture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return ExportAsync(capture.Category, capture.Parameters, cancellationToken);
    }

    /// <summary>Begins to fetch any other file.</summary>
    /// <param name="category">What kind of file, as the API names it, such as <c>application-block-page</c>.</param>
    /// <param name="parameters">What else the category needs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<PanOsFile> ExportAsync(string category, IReadOnlyDictionary<string, string>? parameters = null, CancellationToken cancellationToken = default) =>
        ExportAsync(category, parameters?.ToList() ?? [], cancellationToken);

    /// <summary>Has the firewall make a tech-support archive. Minutes pass; wait for it with the operation.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<TechSupportOperation> StartTechSupportAsync(CancellationToken cancellationToken = default)
    {
        var request = new ApiRequest(RequestKind.Write, [new("type", "export"), new("category", "tech-support")]) { Name = "export tech-support" };
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new TechSupportOperation(this, JobNumber.Required(answer));
    }

    /// <summary>A tech-support archive that was asked for before, perhaps by another process. Nothing is sent.</summary>
    /// <param name="id">The job's number.</param>
    public virtual TechSupportOperation ResumeTechSupport(int id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        return new TechSupportOperation(this, id);
    }

    /// <summary>
    /// Puts a configuration file on the firewall, to be loaded later. Neither the candidate nor the running configuration
    /// changes; a saved file of the same name is overwritten.
    /// </summary>
    /// <param name="content">The file. It is read while it is sent, and stays open.</param>
    /// <param name="fileName">The name under which it is kept, such as <c>golden.xml</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the firewall said.</returns>
    public virtual Task<string> ImportConfigurationAsync(Stream content, string fileName, CancellationToken cancellationToken = default) =>
        ImportAsync("configuration", content, fileName, [], vsys: null, cancellationToken);

    /// <summary>Puts a device state on the firewall: <b>it replaces the candidate configuration</b> and needs a commit.</summary>
    /// <param name="content">The archive. It is read while it is sent, and stays open.</param>
    /// <param name="fileName">The archive's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the firewall said.</returns>
    public virtual Task<string> ImportDeviceStateAsync(Stream content, string fileName, CancellationToken cancellationToken = default) =>
        ImportAsync("device-state", content, fileName, [], vsys: null, cancellationToken);

    /// <summary>
    /// Puts a certificate into the candidate configuration; with <see cref="CertificateFile.WithPrivateKey"/> its private
    /// key too. It needs a commit.
    /// </summary>
    /// <param name="certificate">Which one, and how.</param>
    /// <param name="content">The file. It is read while it is sent, and stays open.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the firewall said.</returns>
    /// <exception cref="ArgumentException">A private key is given without its passphrase, or the form cannot be imported. Nothing was sent.</exception>
    public virtual Task<string> ImportCertificateAsync(CertificateFile certificate, Stream content, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        certificate.Validate(nameof(certificate));
        if (certificate.Format is CertificateFormat.Pkcs10)
        {
            throw new ArgumentException("A signing request cannot be imported.", nameof(certificate));
        }

        List<KeyValuePair<string, string>> parameters = [new("certificate-name", certificate.Name), new("format", certificate.FormatName)];
        AddPassphrase(parameters, certificate);
        var category = certificate.WithPrivateKey || certificate.Format is CertificateFormat.Pkcs12 ? "keypair" : "certificate";
        return ImportAsync(category, content, fileName, parameters, certificate.Vsys, cancellationToken);
    }

    /// <summary>Puts any other file on the firewall.</summary>
    /// <param name="category">What kind of file, as the API names it, such as <c>software</c> or <c>license</c>.</param>
    /// <param name="content">The file. It is read while it is sent, and stays open.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="parameters">What else the category needs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the firewall said.</returns>
    public virtual Task<string> ImportAsync(string category, Stream content, string fileName, IReadOnlyDictionary<string, string>? parameters = null, CancellationToken cancellationToken = default) =>
        ImportAsync(category, content, fileName, parameters?.ToList() ?? [], vsys: null, cancellationToken);

    private async Task<PanOsFile> ExportAsync(string category, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken, string? vsys = null)
    {
        var request = FileRequest(RequestKind.Read, "export", category, parameters) with { Vsys = vsys };
        return new PanOsFile(await OpenContentAsync(request, cancellationToken).ConfigureAwait(false));
    }

    private async Task<string> ImportAsync(string category, Stream content, string fileName, IReadOnlyList<KeyValuePair<string, string>> parameters, string? vsys, CancellationToken cancellationToken)
    {
        // The same file again ends the same, as long as it can be read again.
        var request = FileRequest(RequestKind.IdempotentWrite, "import", category, parameters) with { Vsys = vsys, Upload = new ApiUpload(content, fileName) };
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return answer.Message;
    }

    private static ApiRequest FileRequest(RequestKind kind, string type, string category, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        return new ApiRequest(kind, [new("type", type), new("category", category), .. parameters]) { Name = $"{type} {category}" };
    }

    private static void AddPassphrase(List<KeyValuePair<string, string>> parameters, CertificateFile certificate)
    {
        if (certificate.Passphrase is { } passphrase)
        {
            parameters.Add(new("passphrase", passphrase));
        }
    }
}
