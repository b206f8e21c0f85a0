using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;

namespace PanOs.Simulator.Tests;

/// <summary>
/// The EC2 of moto, an imitation that others wrote, as a process on loopback for the time of a test class. Where
/// <c>moto_server</c> is not on the PATH, <see cref="WhyNot"/> says so.
/// </summary>
public sealed class MotoServer : IAsyncLifetime
{
    private Process? _process;

    /// <summary>Where it answers; null when it does not run.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Why it does not run; empty when it does.</summary>
    public string WhyNot { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, "moto_server")).FirstOrDefault(File.Exists);
        if (program is null)
        {
            WhyNot = "moto_server is not on the PATH (pip install 'moto[server]')";
            return;
        }

        int port = FreePort();
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(program, ["-H", "127.0.0.1", "-p", $"{port}"]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false },
            EnableRaisingEvents = true,
        };
        _process.ErrorDataReceived += (_, line) => SeeIfRunning(line.Data);
        _process.OutputDataReceived += (_, line) => SeeIfRunning(line.Data);
        _process.Exited += (_, _) => running.TrySetException(new InvalidOperationException("moto_server ended at once"));
        _process.Start();
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
        try
        {
            await running.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Address = new Uri($"http://127.0.0.1:{port}");
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            WhyNot = exception.Message;
            Kill();
        }

        void SeeIfRunning(string? line)
        {
            if (line?.Contains("Running on http", StringComparison.Ordinal) is true)
            {
                running.TrySetResult();
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _process?.Dispose();
        _process = null;
        return ValueTask.CompletedTask;
    }

    /// <summary>Forgets everything: each test has an account to itself.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using HttpResponseMessage answer = await http.PostAsync(new Uri(Address!, "/moto-api/reset"), null, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Points the configuration of a real client of the AWS SDK at it.</summary>
    public T Configure<T>(T configuration)
        where T : ClientConfig
    {
        configuration.ServiceURL = Address!.ToString();
        configuration.AuthenticationRegion = "eu-central-1";
        configuration.MaxErrorRetry = 0;
        configuration.MaxStaleConnectionRetries = 0;
        return configuration;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Kill()
    {
        try
        {
            _process?.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}
