namespace Quickstart;

/// <summary>What the command line asks for.</summary>
internal sealed record QuickstartOptions
{
    public const string Help = """
        Builds the documented Active/Passive VM-Series pair in a simulated AWS region, checks it, fails it over and back,
        and removes it. Nothing outside this process is touched.

        Usage: dotnet run --project samples/Quickstart [-- OPTIONS]

          --topology FILE  the pair to build (default: pair.json beside the program)
          --as-written     build the article to the letter, without the corrections that it needs and without an
                           instance profile: the pair does not form, and the checks say why
          --keep           do not remove the pair at the end (in this lab it ends with the process all the same; the
                           run shows what the account would keep)
          --json FILE      write the report as JSON
          --verbose        print every progress message, not only the steps
          --help           this text

        Exit code: 0 when every check passed and nothing was left behind; 2 when a check failed, traffic did not flow or
        something was left behind; 1 when the input is wrong or the run broke off.
        """;

    public string? TopologyPath { get; private init; }

    public bool AsWritten { get; private init; }

    public bool Keep { get; private init; }

    public string? JsonPath { get; private init; }

    public bool Verbose { get; private init; }

    public bool ShowHelp { get; private init; }

    /// <exception cref="UsageException">An argument is unknown or lacks its value.</exception>
    public static QuickstartOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new QuickstartOptions();
        for (int i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--topology" => options with { TopologyPath = Value(arguments, ref i) },
                "--json" => options with { JsonPath = Value(arguments, ref i) },
                "--as-written" => options with { AsWritten = true },
                "--keep" => options with { Keep = true },
                "--verbose" => options with { Verbose = true },
                "--help" or "-h" => options with { ShowHelp = true },
                _ => throw new UsageException($"Unknown argument '{arguments[i]}'. See --help."),
            };
        }

        return options;
    }

    private static string Value(IReadOnlyList<string> arguments, ref int i) => ++i < arguments.Count && !arguments[i].StartsWith("--", StringComparison.Ordinal)
        ? arguments[i]
        : throw new UsageException($"{arguments[i - 1]} needs a value. See --help.");
}

/// <summary>The command line is wrong; the message says how.</summary>
internal sealed class UsageException(string message) : Exception(message);
