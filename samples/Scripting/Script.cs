namespace PanOs.Scripting;

/// <summary>What every script has around its work: help, one line for what goes wrong, and an exit code.</summary>
public static class Script
{
    private const int Failed = 1;

    // What a shell says of a program that SIGINT ended.
    private const int Stopped = 130;

    /// <summary>Runs a script's work.</summary>
    /// <param name="args">The script's arguments. With <c>--help</c> there is no work; no other option exists.</param>
    /// <param name="usage">What <c>--help</c> prints.</param>
    /// <param name="work">The work.</param>
    /// <returns>The exit code: 0; 1 when the work failed; 130 when Ctrl+C stopped it.</returns>
    public static async Task<int> RunAsync(string[] args, string usage, Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (args.Any(argument => argument is "--help" or "-h"))
        {
            Console.WriteLine(usage);
            return 0;
        }

        if (args.FirstOrDefault(argument => argument.StartsWith('-')) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no option '{unknown}'. See --help.");
            return Failed;
        }

        try
        {
            await work();
            return 0;
        }
        catch (OperationCanceledException stopped)
        {
            // A failover says what became of it.
            await Console.Error.WriteLineAsync(stopped.InnerException is null ? "Stopped." : stopped.Message);
            return Stopped;
        }
        catch (Exception exception)
        {
            // The message says what was wrong, where, and what to do; where in the code it came up helps nobody who runs a script.
            await Console.Error.WriteLineAsync(exception.Message);
            return Failed;
        }
    }
}
