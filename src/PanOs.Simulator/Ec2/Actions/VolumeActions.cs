using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

/// <summary>The root volumes of instances; there are no others.</summary>
internal static class VolumeActions
{
    private static readonly Ec2Filters<Ec2Volume> s_filters = new(volume => volume.Tags)
    {
        ["volume-id"] = volume => [volume.Id],
        ["status"] = volume => [Status(volume)],
        ["availability-zone"] = volume => [volume.Zone],
        ["attachment.instance-id"] = volume => [volume.Instance?.Id],
        ["attachment.delete-on-termination"] = volume => [volume.Instance is null ? null : volume.DeleteOnTermination ? "true" : "false"],
    };

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Volume> volumes = s_filters.Apply(form, ec2.Volumes.Select(form.List("VolumeId")));
        return Ec2Pages.Page(ec2, form, "volumeSet", volumes, volume => Content(volume), "VolumeId");
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Volume volume = ec2.Volumes.Require(form.Required("VolumeId"));
        if (volume.Instance is not null)
        {
            throw new Ec2Fault("VolumeInUse", $"Volume {volume.Id} is currently attached to {volume.Instance.Id}");
        }

        ec2.Volumes.Remove(volume);
        return Done();
    }

    private static string Status(Ec2Volume volume) => volume.Instance is null ? "available" : "in-use";

    private static object?[] Content(Ec2Volume volume) =>
    [
        El("volumeId", volume.Id),
        El("volumeType", "gp3"),
        El("size", 60),
        El("availabilityZone", volume.Zone),
        El("status", Status(volume)),
        El("createTime", Time(volume.Created)),
        volume.Instance is { } instance
            ? Set("attachmentSet", [instance], one => new[]
            {
                El("volumeId", volume.Id),
                El("instanceId", one.Id),
                El("device", "/dev/xvda"),
                El("status", "attached"),
                El("attachTime", Time(volume.Created)),
                El("deleteOnTermination", volume.DeleteOnTermination),
            })
            : El("attachmentSet"),
        El("encrypted", false),
        Tags(volume),
    ];
}
