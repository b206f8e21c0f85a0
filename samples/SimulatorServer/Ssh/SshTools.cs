namespace SimulatorServer.Ssh;

/// <summary>The programs and libraries of this machine that a real SSH server needs.</summary>
/// <param name="Sshd">OpenSSH's server.</param>
/// <param name="KeyGen">Its key maker.</param>
/// <param name="NssWrapper">cwrap's library that shows the server the firewall's administrators as users of the machine.</param>
/// <param name="PamWrapper">cwrap's library that lets the firewall check their passwords.</param>
internal sealed record SshTools(string Sshd, string KeyGen, string NssWrapper, string PamWrapper)
{
    /// <summary>What is missing, and how to get it; null when all is there.</summary>
    public static string? Missing => Find().Missing;

    /// <exception cref="InvalidOperationException">Something is missing.</exception>
    public static SshTools Require() => Find() is { Tools: { } tools } ? tools : throw new InvalidOperationException(Find().Missing);

    private static (SshTools? Tools, string? Missing) Find()
    {
        if (!OperatingSystem.IsLinux())
        {
            return (null, "--ssh works on Linux only");
        }

        string? sshd = Program("sshd");
        string? keyGen = Program("ssh-keygen");
        string? nss = Library("libnss_wrapper.so");
        string? pam = Library("libpam_wrapper.so");
        string[] missing =
        [
            .. sshd is null || keyGen is null ? ["openssh-server"] : Array.Empty<string>(),
            .. nss is null ? ["libnss-wrapper"] : Array.Empty<string>(),
            .. pam is null ? ["libpam-wrapper"] : Array.Empty<string>(),
        ];
        return missing.Length == 0
            ? (new SshTools(sshd!, keyGen!, nss!, pam!), null)
            : (null, $"--ssh needs what is not installed here: apt-get install {string.Join(' ', missing)}");
    }

    private static string? Program(string name) =>
        ((string[])["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin"]).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string? Library(string name) => ((string[])["/usr/lib", "/usr/lib64", "/usr/local/lib"])
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateDirectories(folder, "*-linux-*").Prepend(folder))
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
