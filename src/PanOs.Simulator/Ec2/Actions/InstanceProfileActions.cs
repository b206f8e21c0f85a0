using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class InstanceProfileActions
{
    private static readonly Ec2Filters<Ec2Instance> s_filters = new()
    {
        ["instance-id"] = instance => [instance.Id],
        ["state"] = _ => ["associated"],
    };

    public static XElement[] Associate(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Instance instance = ec2.Instances.Require(form.Required("InstanceId"));
        string profile = Ec2Permissions.NamedProfile(ec2, form) ?? throw Ec2Fault.Missing("IamInstanceProfile");

        // Unconfirmed: both refusals.
        if (instance.InstanceProfile is not null)
        {
            throw new Ec2Fault("IncorrectState", $"There is an existing association for instance {instance.Id}");
        }

        if (instance.State is not ("pending" or "running" or "stopping" or "stopped"))
        {
            throw new Ec2Fault("IncorrectInstanceState", $"The instance '{instance.Id}' is {instance.State}");
        }

        instance.InstanceProfile = profile;
        instance.InstanceProfileAssociationId = ec2.Ids.Next("iip-assoc");
        return [El("iamInstanceProfileAssociation", Content(ec2, instance, "associating"))];
    }

    public static XElement[] Disassociate(Ec2Simulator ec2, Ec2Form form)
    {
        string id = form.Required("AssociationId");
        Ec2Instance instance = ec2.Instances.FirstOrDefault(each => string.Equals(each.InstanceProfileAssociationId, id, StringComparison.Ordinal))
            ?? throw new Ec2Fault("InvalidAssociationID.NotFound", $"An invalid association-id of '{id}' was given");
        XElement[] answer = [El("iamInstanceProfileAssociation", Content(ec2, instance, "disassociating"))];
        instance.InstanceProfile = null;
        instance.InstanceProfileAssociationId = null;
        return answer;
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<string> ids = form.List("AssociationId");
        IEnumerable<Ec2Instance> instances = ec2.Instances.Where(instance => instance.InstanceProfileAssociationId is not null);
        if (ids.FirstOrDefault(id => !instances.Any(instance => string.Equals(instance.InstanceProfileAssociationId, id, StringComparison.Ordinal))) is { } unknown)
        {
            throw new Ec2Fault("InvalidAssociationID.NotFound", $"An invalid association-id of '{unknown}' was given");
        }

        instances = instances.Where(instance => ids.Count == 0 || ids.Contains(instance.InstanceProfileAssociationId, StringComparer.Ordinal));
        return Ec2Pages.Page(
            ec2, form, "iamInstanceProfileAssociationSet", s_filters.Apply(form, instances), instance => Content(ec2, instance, "associated"));
    }

    private static XElement[] Content(Ec2Simulator ec2, Ec2Instance instance, string state) =>
    [
        El("associationId", instance.InstanceProfileAssociationId!),
        El("instanceId", instance.Id),
        InstanceXml.Profile(ec2, instance.InstanceProfile!),
        El("state", state),
    ];
}
