using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class InternetGatewayActions
{
    private static readonly Ec2Filters<Ec2InternetGateway> s_filters = new(gateway => gateway.Tags)
    {
        ["internet-gateway-id"] = gateway => [gateway.Id],
        ["attachment.vpc-id"] = gateway => [gateway.Vpc?.Id],
        ["attachment.state"] = gateway => [gateway.Vpc is null ? null : "available"],
    };

    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        var tags = new Ec2Tagging(form, ec2.InternetGateways.ResourceType);
        var gateway = new Ec2InternetGateway(ec2.Ids.Next("igw"));
        tags.Apply(ec2.InternetGateways, gateway);
        ec2.InternetGateways.Add(gateway);
        return [El("internetGateway", Content(ec2, gateway))];
    }

    public static XElement[] Attach(Ec2Simulator ec2, Ec2Form form)
    {
        (Ec2InternetGateway gateway, Ec2Vpc vpc) = Read(ec2, form);
        if (gateway.Vpc is not null)
        {
            throw new Ec2Fault("Resource.AlreadyAssociated", $"resource {gateway.Id} is already attached to network {gateway.Vpc.Id}");
        }

        // Unconfirmed: the code for a VPC that has a gateway already.
        if (ec2.InternetGateways.FirstOrDefault(other => other.Vpc == vpc) is not null)
        {
            throw Ec2Fault.BadValue($"Network {vpc.Id} already has an internet gateway attached");
        }

        gateway.Vpc = vpc;
        return Done();
    }

    public static XElement[] Detach(Ec2Simulator ec2, Ec2Form form)
    {
        (Ec2InternetGateway gateway, Ec2Vpc vpc) = Read(ec2, form);
        if (gateway.Vpc != vpc)
        {
            throw new Ec2Fault("Gateway.NotAttached", $"resource {gateway.Id} is not attached to network {vpc.Id}");
        }

        // The documentation speaks of running instances with Elastic IPs. Unconfirmed: the code, and that an address
        // on an interface without an instance counts as well.
        if (ec2.NetworkInterfaces.Any(eni => eni.Subnet.Vpc == vpc && eni.PublicAddresses.Any()))
        {
            throw Ec2Fault.InUse($"Network {vpc.Id} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.");
        }

        gateway.Vpc = null;
        return Done();
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2InternetGateway gateway = ec2.InternetGateways.Require(form.Required("InternetGatewayId"));
        if (gateway.Vpc is not null)
        {
            throw Ec2Fault.InUse($"The internetGateway '{gateway.Id}' has dependencies and cannot be deleted.");
        }

        ec2.InternetGateways.Remove(gateway);
        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2InternetGateway> gateways = s_filters.Apply(form, ec2.InternetGateways.Select(form.List("InternetGatewayId")));
        return Ec2Pages.Page(ec2, form, "internetGatewaySet", gateways, gateway => Content(ec2, gateway), "InternetGatewayId");
    }

    private static (Ec2InternetGateway Gateway, Ec2Vpc Vpc) Read(Ec2Simulator ec2, Ec2Form form) =>
        (ec2.InternetGateways.Require(form.Required("InternetGatewayId")), ec2.Vpcs.Require(form.Required("VpcId")));

    private static XElement[] Content(Ec2Simulator ec2, Ec2InternetGateway gateway) =>
    [
        El("internetGatewayId", gateway.Id),
        El("ownerId", ec2.Options.AccountId),
        gateway.Vpc is null
            ? El("attachmentSet")
            : Set("attachmentSet", [gateway.Vpc], vpc => new[] { El("state", "available"), El("vpcId", vpc.Id) }),
        Tags(gateway),
    ];
}
