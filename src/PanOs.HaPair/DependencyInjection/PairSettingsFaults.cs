namespace PanOs.HaPair;

/// <summary>What is wrong with the settings of one pair: every fault, with the setting's name and no secret.</summary>
internal static class PairSettingsFaults
{
    public static IEnumerable<string> Of(FirewallPairSettings settings) =>
        [.. OfTopology(settings), .. OfSecrets(settings), .. OfTimes(settings)];

    private static IEnumerable<string> OfTopology(FirewallPairSettings settings)
    {
        if (settings.Topology is null && !IsGiven(settings.TopologyFile))
        {
            return ["TopologyFile: is missing; give the path of a topology file, or a Topology in code"];
        }

        if (settings.Topology is not null && IsGiven(settings.TopologyFile))
        {
            return ["TopologyFile: TopologyFile and a Topology in code are given; only one can count"];
        }

        string name = settings.Topology is null ? nameof(settings.TopologyFile) : nameof(settings.Topology);
        try
        {
            return TopologyOf(settings).Validate().Select(fault => $"{name}: {fault}");
        }
        catch (InvalidTopologyException invalid)
        {
            return invalid.Faults.Select(fault => $"{name}: {fault}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [$"{name}: {e.Message}"];
        }
    }

    /// <summary>The topology that the settings name.</summary>
    public static HaPairTopology TopologyOf(FirewallPairSettings settings) => settings.Topology ?? HaPairTopology.Parse(File.ReadAllText(settings.TopologyFile!));

    private static IEnumerable<string> OfSecrets(FirewallPairSettings settings)
    {
        (string Name, string? Value)[] passwords = [("AdminPassword", settings.AdminPassword), ("AdminPasswordVariable", settings.AdminPasswordVariable)];
        (string Name, string? Value)[] keys = [("SshPrivateKeyFile", settings.SshPrivateKeyFile), ("SshPrivateKeyVariable", settings.SshPrivateKeyVariable)];
        string[] given = [.. passwords.Concat(keys).Where(each => IsGiven(each.Value)).Select(each => each.Name)];
        if (settings.Secrets is not null)
        {
            if (given.Length > 0)
            {
                yield return $"{given[0]}: {string.Join(" and ", given)} and Secrets from code are given; only one can count";
            }

            yield break;
        }

        foreach ((string Name, string? Value)[] kind in ((string, string?)[][])[passwords, keys])
        {
            int count = kind.Count(each => IsGiven(each.Value));
            if (count == 0 && kind == passwords)
            {
                yield return "AdminPassword: is missing; give AdminPassword or AdminPasswordVariable, or Secrets in code";
            }
            else if (count > 1)
            {
                yield return $"{kind[0].Name}: {kind[0].Name} and {kind[1].Name} are given; only one can count";
            }
        }

        foreach ((string name, string? variable) in ((string, string?)[])[passwords[1], keys[1]])
        {
            if (IsGiven(variable) && !IsGiven(Environment.GetEnvironmentVariable(variable!)))
            {
                yield return $"{name}: the environment variable {variable} is not set";
            }
        }

        if (IsGiven(settings.SshPrivateKeyFile) && !File.Exists(settings.SshPrivateKeyFile))
        {
            yield return $"SshPrivateKeyFile: there is no file '{Path.GetFullPath(settings.SshPrivateKeyFile!)}'";
        }
    }

    private static IEnumerable<string> OfTimes(FirewallPairSettings settings) =>
        from setting in ((string Name, TimeSpan Time)[])
        [
            (nameof(settings.WatchInterval), settings.WatchInterval),
            (nameof(settings.WatchLimit), settings.WatchLimit),
            (nameof(settings.RestartInterval), settings.RestartInterval),
        ]
        where !Waits.IsWait(setting.Time)
        select $"{setting.Name}: {Waits.Rule}";

    private static bool IsGiven(string? value) => !string.IsNullOrWhiteSpace(value);
}
