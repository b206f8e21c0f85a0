using System.Xml.Linq;

namespace PanOs;

/// <summary>What a Panorama pushes to its firewalls, and how.</summary>
public sealed record CommitAllOptions
{
    /// <summary>What is pushed.</summary>
    public required PushTarget Target { get; init; }

    /// <summary>The text kept with the push. A short marker is added, by which the job is found when its answer is lost. Default: the marker alone.</summary>
    public string? Description { get; init; }

    /// <summary>Serial numbers of the firewalls that get it. Default: none named, all of the target get it.</summary>
    public IReadOnlyList<string> Devices { get; init; } = [];

    /// <summary>Whether the templates of the firewalls go along with a device group. Default: null, not said.</summary>
    public bool? IncludeTemplate { get; init; }

    /// <summary>Whether values of a template replace ones that were set on the firewall. Default: null, not said.</summary>
    public bool? ForceTemplateValues { get; init; }

    /// <summary>Whether the firewalls only check it. For device groups. Default: false.</summary>
    public bool ValidateOnly { get; init; }

    /// <summary>How to wait for the job on Panorama. Default: as <see cref="JobWaitOptions"/> has it.</summary>
    public JobWaitOptions Wait { get; init; } = new();

    /// <summary>How long to look for the push when its answer was lost, until it is reported as unknown. Default: 20 minutes.</summary>
    public TimeSpan LookUpLimit { get; init; } = TimeSpan.FromMinutes(20);

    /// <exception cref="ArgumentException">A time cannot be waited for.</exception>
    internal void Validate(string parameter)
    {
        Wait.Validate(parameter);
        Waits.Require(parameter, (nameof(LookUpLimit), LookUpLimit));
    }

    internal XElement ToCommand(string marker)
    {
        var description = new XElement("description", Description is { Length: > 0 } text ? $"{text} {marker}" : marker);
        return new XElement("commit-all", Target is PushTarget.OfDeviceGroup group
            ? new XElement("shared-policy",
                new XElement("device-group", new XElement("entry", new XAttribute("name", group.Name),
                    Devices.Count == 0 ? null : new XElement("devices", Devices.Select(serial => new XElement("entry", new XAttribute("name", serial)))))),
                description,
                YesNo("include-template", IncludeTemplate),
                YesNo("force-template-values", ForceTemplateValues),
                YesNo("validate-only", ValidateOnly ? true : null))
            : new XElement(Target is PushTarget.OfTemplateStack ? "template-stack" : "template",
                new XElement("name", Target.Name),
                description,
                Devices.Count == 0 ? null : new XElement("device", Devices.Select(serial => new XElement("member", serial))),
                YesNo("force-template-values", ForceTemplateValues)));
    }

    private static XElement? YesNo(string name, bool? value) => value is { } said ? new XElement(name, said ? "yes" : "no") : null;
}

/// <summary>What a Panorama pushes.</summary>
public abstract record PushTarget
{
    private PushTarget(string name) => Name = ConfigurationGuard.Name(name, nameof(name));

    /// <summary>The name of the device group, template or template stack.</summary>
    public string Name { get; }

    /// <summary>The policies and objects of a device group.</summary>
    /// <param name="name">Its name.</param>
    public static PushTarget DeviceGroup(string name) => new OfDeviceGroup(name);

    /// <summary>The settings of a template.</summary>
    /// <param name="name">Its name.</param>
    public static PushTarget Template(string name) => new OfTemplate(name);

    /// <summary>The settings of a template stack.</summary>
    /// <param name="name">Its name.</param>
    public static PushTarget TemplateStack(string name) => new OfTemplateStack(name);

    internal sealed record OfDeviceGroup(string Of) : PushTarget(Of);

    internal sealed record OfTemplate(string Of) : PushTarget(Of);

    internal sealed record OfTemplateStack(string Of) : PushTarget(Of);
}
