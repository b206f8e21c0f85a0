using System.Text;
using System.Text.Json;
using SimulatorServer.Ssh;

namespace SimulatorServer;

/// <summary>The line of JSON that says where the server answers.</summary>
internal static class ReadyLine
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ServerHost host)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            Write("listen", Origin(host.Listen));
            Write("certificateSha256", Fingerprint(host.Listen));
            Write("pair", Origin(host.Pair));
            Write("pairCertificateSha256", Fingerprint(host.Pair));
            Write("http", Origin(host.Http));
            Write("ec2", Origin(host.Ec2));
            WriteSsh("ssh", host.Ssh);
            WriteSsh("pairSsh", host.PairSsh);

            Write("managementAddress", host.World.First.AddressOf("management")?.ToString());
            Write("ha2Address", host.World.First.AddressOf("ethernet1/1")?.ToString());
            Write("pairManagementAddress", host.World.Second?.AddressOf("management")?.ToString());
            Write("pairHa2Address", host.World.Second?.AddressOf("ethernet1/1")?.ToString());
            json.WriteEndObject();

            void WriteSsh(string name, SshServer? ssh)
            {
                if (ssh is not null && OperatingSystem.IsLinux())
                {
                    Write(name, ssh.Address.ToString());
                    Write($"{name}HostKey", ssh.HostKey);
                    Write($"{name}HostKeySha256", ssh.HostKeySha256);
                }
            }

            void Write(string name, string? value)
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes the line so that nobody reads half of it.</summary>
    public static async Task WriteAsync(string path, string line)
    {
        string unfinished = $"{path}.tmp";
        await File.WriteAllTextAsync(unfinished, line + "\n");
        File.Move(unfinished, path, overwrite: true);
    }

    private static string? Origin(Listener? listener) => listener is null ? null : $"{listener.Scheme}://{listener.Options.IPEndPoint}";

    private static string? Fingerprint(Listener? listener) =>
        listener?.Certificate is { } certificate ? ServerCertificate.Sha256(certificate) : null;
}
