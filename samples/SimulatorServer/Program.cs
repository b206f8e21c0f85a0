using SimulatorServer;
using SimulatorServer.Ssh;

if (Relay.IsAsked(args))
{
    return await Relay.RunAsync(args);
}

(ServerOptions options, IReadOnlyList<string> faults) = ServerOptionsReader.Read(args);
if (options.ShowHelp)
{
    Console.WriteLine(ServerHelp.Text);
    return 0;
}

if (faults.Count > 0)
{
    foreach (string fault in faults)
    {
        await Console.Error.WriteLineAsync(fault);
    }

    return 2;
}

try
{
    await using ServerHost host = await ServerHost.StartAsync(options, TimeProvider.System);
    string line = ReadyLine.Of(host);
    Console.WriteLine(line);
    if (options.ReadyPath is { } path)
    {
        await ReadyLine.WriteAsync(path, line);
    }

    await host.Shutdown;
    return 0;
}
catch (ArgumentException exception) when (options.ConfigPath is not null)
{
    await Console.Error.WriteLineAsync($"--config {options.ConfigPath}: {exception.Message}");
    return 2;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
