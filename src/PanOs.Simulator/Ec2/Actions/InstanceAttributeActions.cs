using System.Text;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>Single attributes of an instance.</summary>
internal static class InstanceAttributeActions
{
    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Instance instance = ec2.Instances.Require(form.Required("InstanceId"));
        string attribute = form.Required("Attribute");
        XElement content = attribute switch
        {
            "instanceType" => El(attribute, El("value", instance.Type)),
            "userData" => El(attribute, instance.UserData.Length == 0 ? null : El("value", Convert.ToBase64String(Encoding.UTF8.GetBytes(instance.UserData)))),
            "disableApiTermination" => El(attribute, El("value", instance.IsTerminationProtected)),
            "sourceDestCheck" => El(attribute, El("value", Single(instance).SourceDestCheck)),
            "groupSet" => Set("groupSet", InstanceXml.Primary(instance)?.Groups ?? [], group => new[] { El("groupId", group.Id), El("groupName", group.Name) }),
            _ => throw Ec2Fault.BadValue($"Value ({attribute}) for parameter attribute is invalid. Unknown attribute."),
        };
        return [El("instanceId", instance.Id), content];
    }

    public static XElement[] Modify(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Instance instance = ec2.Instances.Require(form.Required("InstanceId"));
        bool? check = form.Flag("SourceDestCheck.Value");
        bool? guarded = form.Flag("DisableApiTermination.Value");
        string? type = form.Optional("InstanceType.Value");
        if ((check is null ? 0 : 1) + (guarded is null ? 0 : 1) + (type is null ? 0 : 1) != 1)
        {
            throw Ec2Fault.BadCombination("Exactly one attribute must be given");
        }

        if (check is { } wanted)
        {
            Single(instance).SourceDestCheck = wanted;
        }

        instance.IsTerminationProtected = guarded ?? instance.IsTerminationProtected;
        if (type is not null)
        {
            ChangeType(ec2, instance, type);
        }

        return Done();
    }

    private static void ChangeType(Ec2Simulator ec2, Ec2Instance instance, string type)
    {
        if (instance.State is not "stopped")
        {
            throw new Ec2Fault("IncorrectInstanceState", $"The instance '{instance.Id}' is not in the 'stopped' state.");
        }

        if (!ec2.Options.InstanceTypes.Any(known => string.Equals(known.Name, type, StringComparison.Ordinal)))
        {
            throw Ec2Fault.BadValue($"Invalid value '{type}' for InstanceType.");
        }

        AttachmentActions.CheckLimit(ec2, type, instance.NetworkInterfaces.Count);
        instance.Type = type;
    }

    private static Ec2NetworkInterface Single(Ec2Instance instance) => instance.NetworkInterfaces.Count == 1
        ? instance.NetworkInterfaces.First().Value
        : throw new Ec2Fault(
            "InvalidInstanceID",
            $"There are {(instance.NetworkInterfaces.Count == 0 ? "no" : "multiple")} interfaces attached to instance '{instance.Id}'. Please specify an interface ID for the operation instead.");
}
