namespace Quickstart;

/// <summary>What the command line asks for.</summary>
internal sealed record QuickstartOptions
{
    public const string Help = """
        Builds the documented Active/Passive VM-Series pair in a simulated AWS region, checks it, fails it over and back,
        and removes it. Nothing outside this process is touched, unless --aws is given.

        Usage: dotnet run --project samples/Quickstart [-- OPTIONS]

          --topology FILE  the pair to build (default: pair.json beside the program)
          --as-written     build the article to the letter, without the corrections that it needs and without an
                           instance profile: the pair does not form, and the checks say why
          --keep           do not remove the pair at the end (in this lab it ends with the process all the same; the
                           run shows what the account would keep)
          --json FILE      write the report as JSON
          --html FILE      write the report as one page, with a drawing of the pair
          --markdown FILE  write the report as Markdown, the drawing as a Mermaid diagram
          --verbose        print every progress message, not only the steps
          --help           this text

        On a real account, after showing the plan and asking (see docs/how-to/real-aws.md: it costs money):

          --aws REGION             such as eu-central-1; credentials come the AWS SDK's usual way
          --ami ID                 a VM-Series image of that region, whose marketplace terms the account has accepted
          --instance-profile NAME  lets the firewalls move their interfaces
          --ssh-key FILE           private key for the first login; its public half is FILE.pub
          --trusted CIDR           who may reach the management interfaces: your own address with /32
          --account ID             the account that is meant; another one is refused

        The password that admin gets is read from the environment variable PANOS_ADMIN_PASSWORD.

        Exit code: 0 when every check passed and nothing was left behind; 2 when a check failed, traffic did not flow or
        something was left behind; 1 when the input is wrong or the run broke off.
        """;

    /// <summary>The environment variable that holds the password of admin.</summary>
    public const string PasswordVariable = "PANOS_ADMIN_PASSWORD";

    public string? TopologyPath { get; private init; }

    /// <summary>The region of a real account; null for the lab.</summary>
    public string? AwsRegion { get; private init; }

    public string? ImageId { get; private init; }

    public string? InstanceProfile { get; private init; }

    public string? SshKeyPath { get; private init; }

    public string? TrustedCidr { get; private init; }

    public string? Account { get; private init; }

    public bool AsWritten { get; private init; }

    public bool Keep { get; private init; }

    public string? JsonPath { get; private init; }

    public string? HtmlPath { get; private init; }

    public string? MarkdownPath { get; private init; }

    public bool Verbose { get; private init; }

    public bool ShowHelp { get; private init; }

    /// <exception cref="UsageException">An argument is unknown, lacks its value or contradicts another one.</exception>
    public static QuickstartOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new QuickstartOptions();
        for (int i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--topology" => options with { TopologyPath = Value(arguments, ref i) },
                "--json" => options with { JsonPath = Value(arguments, ref i) },
                "--html" => options with { HtmlPath = Value(arguments, ref i) },
                "--markdown" => options with { MarkdownPath = Value(arguments, ref i) },
                "--aws" => options with { AwsRegion = Value(arguments, ref i) },
                "--ami" => options with { ImageId = Value(arguments, ref i) },
                "--instance-profile" => options with { InstanceProfile = Value(arguments, ref i) },
                "--ssh-key" => options with { SshKeyPath = Value(arguments, ref i) },
                "--trusted" => options with { TrustedCidr = Value(arguments, ref i) },
                "--account" => options with { Account = Value(arguments, ref i) },
                "--as-written" => options with { AsWritten = true },
                "--keep" => options with { Keep = true },
                "--verbose" => options with { Verbose = true },
                "--help" or "-h" => options with { ShowHelp = true },
                _ => throw new UsageException($"Unknown argument '{arguments[i]}'. See --help."),
            };
        }

        options.RefuseHalfAnAccount();
        options.RefuseOneFileForTwoReports();
        return options;
    }

    private void RefuseOneFileForTwoReports()
    {
        string[] files = [.. new[] { JsonPath, HtmlPath, MarkdownPath }.OfType<string>().Select(Path.GetFullPath)];
        if (files.Distinct(StringComparer.Ordinal).Count() < files.Length)
        {
            throw new UsageException("--json, --html and --markdown need a file each. See --help.");
        }
    }

    // What is missing is said before anybody is asked for credentials.
    private void RefuseHalfAnAccount()
    {
        (string Name, string? Value)[] needed = [("--ami", ImageId), ("--instance-profile", InstanceProfile), ("--ssh-key", SshKeyPath)];
        if (AwsRegion is null)
        {
            string[] idle = [.. needed.Append(("--trusted", TrustedCidr)).Append(("--account", Account)).Where(each => each.Item2 is not null).Select(each => each.Item1)];
            if (idle.Length > 0)
            {
                throw new UsageException($"{string.Join(", ", idle)} means something with --aws only. See --help.");
            }

            return;
        }

        string[] missing = [.. needed.Where(each => each.Value is null).Select(each => each.Name)];
        if (missing.Length > 0)
        {
            throw new UsageException($"--aws needs {string.Join(", ", missing)} as well. See --help.");
        }

        if (TrustedCidr is null && TopologyPath is null)
        {
            throw new UsageException("--aws needs --trusted (who may reach the management interfaces), or a --topology of your own that says it. See --help.");
        }

        if (AsWritten)
        {
            throw new UsageException("--as-written builds a pair that does not form; it is for the lab, not for --aws.");
        }
    }

    private static string Value(IReadOnlyList<string> arguments, ref int i) => ++i < arguments.Count && arguments[i].Length > 0 && !arguments[i].StartsWith("--", StringComparison.Ordinal)
        ? arguments[i]
        : throw new UsageException($"{arguments[i - 1]} needs a value. See --help.");
}

/// <summary>The command line is wrong; the message says how.</summary>
internal sealed class UsageException(string message) : Exception(message);
