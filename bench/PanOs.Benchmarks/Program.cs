using PanOs.Benchmarks;

switch (args)
{
    case ["job", .. var rest]:
        await WholeJob.RunAsync(rest is [var runs] ? int.Parse(runs) : 20);
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project bench/PanOs.Benchmarks -- job [RUNS]");
        return 1;
}
