using System.Net;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class NetworkInterfaceActions
{
    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        if (ec2.Tokens.Find("CreateNetworkInterface", form) is { } id && ec2.NetworkInterfaces.Find(id) is { } earlier)
        {
            // Unconfirmed: that a token is free again once its interface is deleted.
            return [El("networkInterface", NetworkInterfaceXml.Content(ec2, earlier)), .. Token(form)];
        }

        Ec2Subnet subnet = ec2.Subnets.Require(form.Required("SubnetId"));
        if (form.Optional("InterfaceType") is not (null or "interface"))
        {
            throw Ec2Fault.BadValue("The simulator knows interfaces of the type 'interface' only");
        }

        IReadOnlyList<Ec2SecurityGroup> groups = SecurityGroupActions.ForInterface(ec2, subnet.Vpc, form.List("SecurityGroupId"));
        var tags = new Ec2Tagging(form, ec2.NetworkInterfaces.ResourceType);
        (IPAddress address, IReadOnlyList<IPAddress> more) = PrivateAddressActions.ForNewInterface(ec2, subnet, form);
        Ec2NetworkInterface eni = Add(ec2, subnet, address, groups, form.Optional("Description"));
        eni.SecondaryAddresses.AddRange(more.Select(secondary => new Ec2SecondaryAddress(secondary)));
        tags.Apply(ec2.NetworkInterfaces, eni);
        ec2.Tokens.Remember("CreateNetworkInterface", form, eni.Id);
        return [El("networkInterface", NetworkInterfaceXml.Content(ec2, eni)), .. Token(form)];
    }

    public static Ec2NetworkInterface Add(
        Ec2Simulator ec2, Ec2Subnet subnet, IPAddress address, IReadOnlyList<Ec2SecurityGroup> groups, string? description)
    {
        var eni = new Ec2NetworkInterface(ec2.Ids.Next("eni"), subnet, address, ec2.Ids.NextMac())
        {
            Description = description ?? string.Empty,
        };
        eni.Groups.AddRange(groups);
        ec2.NetworkInterfaces.Add(eni);
        return eni;
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2NetworkInterface eni = ec2.NetworkInterfaces.Require(form.Required("NetworkInterfaceId"));
        if (eni.Attachment is not null)
        {
            // The documentation says that it must be detached first. Unconfirmed: the code.
            throw Ec2Fault.BadValue($"Network interface '{eni.Id}' is currently in use.");
        }

        Remove(ec2, eni);
        return Done();
    }

    public static void Remove(Ec2Simulator ec2, Ec2NetworkInterface eni)
    {
        foreach (Ec2Address address in eni.PublicAddresses.ToList())
        {
            AddressActions.Unmap(address);
        }

        ec2.NetworkInterfaces.Remove(eni);
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2NetworkInterface> enis =
            NetworkInterfaceXml.Filters.Apply(form, ec2.NetworkInterfaces.Select(form.List("NetworkInterfaceId")));
        return Ec2Pages.Page(ec2, form, "networkInterfaceSet", enis, eni => NetworkInterfaceXml.Content(ec2, eni), "NetworkInterfaceId");
    }

    public static XElement[] DescribeAttribute(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2NetworkInterface eni = ec2.NetworkInterfaces.Require(form.Required("NetworkInterfaceId"));
        string attribute = form.Required("Attribute");
        XElement? content = attribute switch
        {
            "description" => El(attribute, El("value", eni.Description)),
            "sourceDestCheck" => El(attribute, El("value", eni.SourceDestCheck)),
            "groupSet" => NetworkInterfaceXml.Groups(eni),
            "attachment" => NetworkInterfaceXml.Attachment(ec2, eni),
            _ => throw Ec2Fault.BadValue($"Value ({attribute}) for parameter attribute is invalid. Unknown attribute."),
        };
        return [El("networkInterfaceId", eni.Id), .. content is null ? (XElement[])[] : [content]];
    }

    public static XElement[] ModifyAttribute(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2NetworkInterface eni = ec2.NetworkInterfaces.Require(form.Required("NetworkInterfaceId"));
        bool? check = form.Flag("SourceDestCheck.Value");
        string? description = form.Optional("Description.Value");
        IReadOnlyList<string> groups = form.List("SecurityGroupId");
        string? attachment = form.Optional("Attachment.AttachmentId");
        bool? deleteOnTermination = form.Flag("Attachment.DeleteOnTermination");
        int attributes = (check is null ? 0 : 1) + (description is null ? 0 : 1) + (groups.Count == 0 ? 0 : 1)
            + (attachment is null && deleteOnTermination is null ? 0 : 1);
        if (attributes != 1)
        {
            throw Ec2Fault.BadCombination(attributes == 0 ? "No attributes specified." : "Fields for multiple attribute types specified");
        }

        if (attachment is not null || deleteOnTermination is not null)
        {
            if (attachment is null || eni.Attachment is null || !string.Equals(eni.Attachment.Id, attachment, StringComparison.Ordinal))
            {
                throw new Ec2Fault("InvalidAttachmentID.NotFound", $"The attachment ID '{attachment}' does not exist");
            }

            eni.Attachment.DeleteOnTermination = deleteOnTermination ?? throw Ec2Fault.Missing("Attachment.DeleteOnTermination");
        }

        if (groups.Count > 0)
        {
            IReadOnlyList<Ec2SecurityGroup> found = SecurityGroupActions.ForInterface(ec2, eni.Subnet.Vpc, groups);
            eni.Groups.Clear();
            eni.Groups.AddRange(found);
        }

        eni.SourceDestCheck = check ?? eni.SourceDestCheck;
        eni.Description = description ?? eni.Description;
        return Done();
    }

    private static XElement[] Token(Ec2Form form) =>
        form.Optional("ClientToken") is { Length: > 0 } token ? [El("clientToken", token)] : [];
}
