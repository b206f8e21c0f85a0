using System.Xml.Linq;

namespace PanOs;

/// <summary>What is committed, and how.</summary>
public sealed record CommitOptions
{
    /// <summary>The text kept with the commit. A short marker is added, by which the job is found when its answer is lost. Default: the marker alone.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Whose changes are committed. Default: <see cref="ChangeOwners.Self"/>, this administrator's only; a session
    /// takes nothing else.
    /// </summary>
    public ChangeOwners Whose { get; init; } = ChangeOwners.Self;

    /// <summary>Parts of the configuration that are left out; they stay uncommitted. Default: none.</summary>
    public ConfigurationParts Except { get; init; }

    /// <summary>Whether to commit although nothing has changed, or a conflict stands in the way. Default: false.</summary>
    public bool Force { get; init; }

    /// <summary>How to wait for the job. Default: as <see cref="JobWaitOptions"/> has it.</summary>
    public JobWaitOptions Wait { get; init; } = new();

    /// <summary>
    /// How long to look for the commit when its answer was lost, until it is reported as unknown. It covers a firewall
    /// that restarts meanwhile. Default: 20 minutes.
    /// </summary>
    public TimeSpan LookUpLimit { get; init; } = TimeSpan.FromMinutes(20);

    /// <exception cref="ArgumentException">A time cannot be waited for.</exception>
    internal void Validate(string parameter)
    {
        Wait.Validate(parameter);
        Waits.Require(parameter, (nameof(LookUpLimit), LookUpLimit));
    }

    /// <summary>The command.</summary>
    /// <exception cref="PanOsException">Whose changes to commit is not known.</exception>
    internal XElement ToCommand(PanOsClient client, string marker)
    {
        var admins = Whose.ToElement(client);
        var excluded = Excluded().ToList();
        var partial = admins is null && excluded.Count == 0 ? null : new XElement("partial", admins, excluded);
        return new XElement("commit",
            new XElement("description", Description is { Length: > 0 } text ? $"{text} {marker}" : marker),
            Force ? new XElement("force", partial) : partial);
    }

    private IEnumerable<XElement> Excluded()
    {
        (ConfigurationParts Part, string Name)[] parts =
        [
            (ConfigurationParts.DeviceAndNetwork, "device-and-network"),
            (ConfigurationParts.PolicyAndObjects, "policy-and-objects"),
            (ConfigurationParts.SharedObjects, "shared-object"),
        ];
        return parts.Where(part => Except.HasFlag(part.Part)).Select(part => new XElement(part.Name, "excluded"));
    }
}

/// <summary>The parts of a configuration that a commit can leave out.</summary>
[Flags]
public enum ConfigurationParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Device settings and network.</summary>
    DeviceAndNetwork = 1,

    /// <summary>Policies and objects of virtual systems.</summary>
    PolicyAndObjects = 2,

    /// <summary>Objects that virtual systems share.</summary>
    SharedObjects = 4,
}

/// <summary>What a call that starts a job waits for.</summary>
public enum WaitUntil
{
    /// <summary>That the job is queued.</summary>
    Started,

    /// <summary>That the job has ended.</summary>
    Completed,
}
