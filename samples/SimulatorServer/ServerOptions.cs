using System.Globalization;
using System.Net;

namespace SimulatorServer;

/// <summary>What the command line asks for.</summary>
internal sealed record ServerOptions
{
    public IPEndPoint? Listen { get; init; }

    public IPEndPoint? Pair { get; init; }

    public IPEndPoint? Http { get; init; }

    public IPEndPoint? Ec2 { get; init; }

    public IPEndPoint? Ssh { get; init; }

    public string? Version { get; init; }

    public int VirtualSystems { get; init; } = 1;

    public string? ConfigPath { get; init; }

    /// <summary>The administrators whose password is set, by name.</summary>
    public IReadOnlyDictionary<string, string> Administrators { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["admin"] = "admin" };

    public double TimeScale { get; init; } = 1;

    public string? ReadyPath { get; init; }

    public bool ShowHelp { get; init; }
}

/// <summary>Reads a command line.</summary>
internal sealed class ServerOptionsReader
{
    private readonly List<string> _faults = [];
    private readonly Dictionary<string, string> _administrators = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Reads <paramref name="arguments"/>; what is wrong with them, one line each.</summary>
    public static (ServerOptions Options, IReadOnlyList<string> Faults) Read(IReadOnlyList<string> arguments)
    {
        var reader = new ServerOptionsReader();
        ServerOptions options = reader.ReadAll(arguments);
        return (options, reader._faults);
    }

    private ServerOptions ReadAll(IReadOnlyList<string> arguments)
    {
        var options = new ServerOptions();
        for (int i = 0; i < arguments.Count; i++)
        {
            string name = arguments[i];
            if (name is "--help" or "-h")
            {
                options = options with { ShowHelp = true };
                continue;
            }

            if (!ServerHelp.Options.Contains(name))
            {
                _faults.Add($"Unknown argument '{name}'. See --help.");
                continue;
            }

            if (i + 1 == arguments.Count || arguments[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                _faults.Add($"{name} needs a value. See --help.");
                continue;
            }

            if (!_seen.Add(name) && name != "--admin")
            {
                _faults.Add($"{name} is given more than once.");
            }

            options = Take(options, name, arguments[++i]);
        }

        return Check(_administrators.Count > 0 ? options with { Administrators = _administrators } : options);
    }

    private ServerOptions Take(ServerOptions options, string name, string value)
    {
        switch (name)
        {
            case "--listen":
                return options with { Listen = EndPoint(name, value) };
            case "--pair":
                return options with { Pair = EndPoint(name, value) };
            case "--http":
                return options with { Http = EndPoint(name, value) };
            case "--ec2":
                return options with { Ec2 = EndPoint(name, value) };
            case "--ssh":
                return options with { Ssh = EndPoint(name, value) };
            case "--version":
                return options with { Version = value };
            case "--vsys":
                return options with { VirtualSystems = Count(name, value) };
            case "--config":
                return options with { ConfigPath = ExistingFile(name, value) };
            case "--time-scale":
                return options with { TimeScale = Scale(name, value) };
            case "--ready":
                return options with { ReadyPath = value };
            default:
                AddAdministrator(value);
                return options;
        }
    }

    private ServerOptions Check(ServerOptions options)
    {
        if (options.ShowHelp)
        {
            return options;
        }

        if (options.Listen is null && !_seen.Contains("--listen"))
        {
            _faults.Add("--listen ADDRESS:PORT is required. See --help.");
        }

        if (options.Version is { } version && !(System.Version.TryParse(version.Split('-')[0], out Version? parsed) && parsed.Build >= 0))
        {
            _faults.Add($"--version {version}: not a PAN-OS version such as 11.1.4.");
        }

        IPEndPoint? pairSsh = options is { Ssh: { Port: not 0 } ssh, Pair: not null } ? NextPort(ssh) : null;
        IPEndPoint?[] fixedPorts = [options.Listen, options.Pair, options.Http, options.Ec2, options.Ssh, pairSsh];
        foreach (IGrouping<string, IPEndPoint> same in fixedPorts.OfType<IPEndPoint>().Where(point => point.Port != 0)
            .GroupBy(point => point.ToString(), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            _faults.Add($"{same.Key} is given to more than one listener.");
        }

        return options;
    }

    private IPEndPoint? NextPort(IPEndPoint ssh)
    {
        if (ssh.Port < IPEndPoint.MaxPort)
        {
            return new IPEndPoint(ssh.Address, ssh.Port + 1);
        }

        _faults.Add($"--ssh {ssh}: with --pair the next port is needed, too.");
        return null;
    }

    private IPEndPoint? EndPoint(string name, string value)
    {
        string numeric = value.StartsWith("localhost:", StringComparison.OrdinalIgnoreCase) ? $"127.0.0.1:{value[10..]}" : value;
        if (!IPEndPoint.TryParse(numeric, out IPEndPoint? point) || !numeric.EndsWith($":{point.Port}", StringComparison.Ordinal))
        {
            _faults.Add($"{name} {value}: not ADDRESS:PORT, such as 127.0.0.1:8443 (port 0 takes a free one).");
            return null;
        }

        if (!IPAddress.IsLoopback(point.Address))
        {
            _faults.Add($"{name} {value}: not a loopback address; the simulator serves its own machine only.");
            return null;
        }

        return point;
    }

    private int Count(string name, string value)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= 255)
        {
            return count;
        }

        _faults.Add($"{name} {value}: not a number from 1 to 255.");
        return 1;
    }

    private double Scale(string name, string value)
    {
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double scale) && scale is > 0 and <= 100_000)
        {
            return scale;
        }

        _faults.Add($"{name} {value}: not a number above 0 and up to 100000.");
        return 1;
    }

    private string? ExistingFile(string name, string value)
    {
        if (File.Exists(value))
        {
            return value;
        }

        _faults.Add($"{name} {value}: there is no such file.");
        return null;
    }

    private void AddAdministrator(string value)
    {
        // The value holds a password: it is not repeated.
        if (value.Split(':', 2) is [{ Length: > 0 } user, { Length: > 0 } password])
        {
            if (!_administrators.TryAdd(user, password))
            {
                _faults.Add($"--admin {user}: given more than once.");
            }

            return;
        }

        _faults.Add("--admin: not NAME:PASSWORD.");
    }
}
