using PanOs.HaPair;
using PanOs.Scripting;
using Quickstart;
using Spectre.Console;

try
{
    QuickstartOptions options = QuickstartOptions.Parse(args);
    if (options.ShowHelp)
    {
        Console.WriteLine(QuickstartOptions.Help);
        return 0;
    }

    HaPairTopology topology = await HaPairTopology.LoadAsync(
        options.TopologyPath ?? Path.Combine(AppContext.BaseDirectory, "pair.json"));
    if (options.AwsRegion is not null)
    {
        HaPairTopology forAccount = await AwsRun.TopologyAsync(topology, options);
        using AwsEnvironment account = AwsEnvironment.Real(options);
        using var interrupt = new Interrupt();
        return await AwsRun.RunAsync(forAccount, options, account, Console.In, Console.Out, interrupt.Token);
    }

    bool live = AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected;
    return await QuickstartRun.RunAsync(
        options.AsWritten ? topology.AsWritten() : topology, options, live ? AnsiConsole.Console : null, Console.Out);
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
catch (Exception exception)
{
    // The message says what was wrong, where, and what to do; the rest is for --verbose.
    Console.Error.WriteLine(args.Contains("--verbose") ? exception : exception.Message);
    return 1;
}
