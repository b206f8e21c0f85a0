using System.Globalization;
using PanOs.Benchmarks;

const string Usage = """
    Usage: dotnet run -c Release --project bench/PanOs.Benchmarks -- COMMAND
      job [RUNS]                                                     the whole pair in process
      op                                                             one command, against a bare HttpClient
      serve [RUNS]                                                   a large configuration of a simulated firewall in process
      read  --url URL --user U --password P --pin-any                lists addresses and rules of vsys1
      apply --url URL --user U --password P --pin-any                configures the first firewall of the documented pair
      push  --url URL --user U --password P --pin-any [--rules N]    makes, plans again and reorders N (5000) rules
    --pin-any accepts any certificate: for a lab only.
    """;

switch (args)
{
    case ["job", .. var rest]:
        await WholeJob.RunAsync(Runs(rest));
        return 0;
    case ["serve", .. var rest]:
        await ServeLargeConfiguration.RunAsync(Runs(rest));
        return 0;
    case [("read" or "apply" or "push") and var command, .. var rest] when Device.FromOptions(rest) is { } device:
        await using (device)
        {
            await (command switch
            {
                "read" => ReadCommand.RunAsync(device),
                "apply" => ApplyCommand.RunAsync(device),
                _ => PushCommand.RunAsync(device, int.Parse(Device.Option(rest, "--rules") ?? "5000", CultureInfo.InvariantCulture)),
            });
        }

        return 0;
    case ["op"]:
        await OpCall.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 1;
}

static int Runs(string[] rest) => rest is [var runs] ? int.Parse(runs, CultureInfo.InvariantCulture) : 20;
