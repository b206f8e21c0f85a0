using System.Net.Sockets;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SimulatorServer.Ssh;

/// <summary>
/// The small program that sshd runs: it carries a question (is this key right, is this password right) or a terminal
/// between sshd and the process that simulates the firewall.
/// </summary>
internal static class Relay
{
    public const string Keys = "keys";
    public const string Password = "password";
    public const string Shell = "shell";

    private const string Switch = "--relay";

    /// <summary>The command line of this program as a relay, for a shell.</summary>
    public static string Command(string socket, string verb)
    {
        string program = typeof(Relay).Assembly.Location;
        string own = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "SimulatorServer"
            ? $"'{path}'"
            : $"'{Dotnet()}' exec '{program}'";
        return $"exec env DOTNET_TieredPGO=0 {own} {Switch} '{socket}' {verb}";
    }

    public static bool IsAsked(IReadOnlyList<string> arguments) => arguments is [Switch, ..];

    /// <summary>Carries one question or one terminal.</summary>
    /// <param name="arguments">The switch, the socket, the verb, and what it is about.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [_, var path, var verb, .. var about])
        {
            return 2;
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(path));
        await using var stream = new NetworkStream(socket);
        switch (verb)
        {
            case Keys:
                await SendAsync(stream, [Keys, .. about]);
                Console.Write(await ReadAllAsync(stream));
                return 0;
            case Password:
                // sshd's PAM module gives the password with a zero at its end.
                string password = (await Console.In.ReadToEndAsync()).TrimEnd('\0', '\n');
                await SendAsync(stream, [Password, Environment.GetEnvironmentVariable("PAM_USER") ?? "", password]);
                return (await ReadAllAsync(stream)).Trim() == "yes" ? 0 : 1;
            case Shell:
                bool terminal = !Console.IsInputRedirected;
                await SendAsync(stream, [
                    Shell,
                    Environment.GetEnvironmentVariable("USER") ?? "",
                    terminal ? "terminal" : "pipe",
                    Environment.GetEnvironmentVariable("SSH_ORIGINAL_COMMAND") ?? "",
                ]);
                await CarryAsync(stream, socket);
                return 0;
            default:
                return 2;
        }
    }

    /// <summary>A question is one line: words in base64, so that they may hold anything.</summary>
    public static string[] Split(string line) =>
        [.. line.Split(' ').Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word)))];

    private static async Task SendAsync(NetworkStream stream, string[] words) => await stream.WriteAsync(Encoding.ASCII.GetBytes(
        string.Join(' ', words.Select(word => Convert.ToBase64String(Encoding.UTF8.GetBytes(word)))) + "\n"));

    private static async Task<string> ReadAllAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Until the firewall ends it. When the input ends first, what was entered is still worked off.</summary>
    private static async Task CarryAsync(NetworkStream stream, Socket socket)
    {
        await using Stream output = Console.OpenStandardOutput();
        _ = FeedAsync();
        await stream.CopyToAsync(output);

        async Task FeedAsync()
        {
            // Not the console's own stream, which would read whole lines of a terminal and show them.
            await using var input = new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 1);
            await input.CopyToAsync(stream);
            socket.Shutdown(SocketShutdown.Send);
        }
    }

    // The runtime that runs this program, also when a test's own program has it loaded.
    private static string Dotnet() =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
}
