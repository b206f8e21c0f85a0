using System.Net;
using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class RouteActions
{
    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        (Ec2RouteTable table, Ec2Route route) = Read(ec2, form);
        if (route.Destination == table.Vpc.Cidr || table.Routes.Exists(other => other.Destination == route.Destination))
        {
            throw new Ec2Fault("RouteAlreadyExists", $"The route identified by {route.Destination} already exists.");
        }

        table.Routes.Add(route);
        return Done();
    }

    public static XElement[] Replace(Ec2Simulator ec2, Ec2Form form)
    {
        (Ec2RouteTable table, Ec2Route route) = Read(ec2, form);
        int position = table.Routes.FindIndex(other => other.Destination == route.Destination);
        if (position < 0)
        {
            // Unconfirmed: the code.
            throw Ec2Fault.BadValue(
                $"There is no route defined for '{route.Destination}' in the route table. Use CreateRoute instead.");
        }

        table.Routes[position] = route;
        return Done();
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2RouteTable table = ec2.RouteTables.Require(form.Required("RouteTableId"));
        IPNetwork destination = Destination(form);
        if (destination == table.Vpc.Cidr)
        {
            throw Ec2Fault.BadValue($"cannot remove local route {destination} in route table {table.Id}");
        }

        if (table.Routes.RemoveAll(route => route.Destination == destination) == 0)
        {
            // Unconfirmed: the code.
            throw new Ec2Fault("InvalidRoute.NotFound", $"no route with destination-cidr-block {destination} in route table {table.Id}");
        }

        return Done();
    }

    public static string State(Ec2Route route) => route.IsBlackhole ? "blackhole" : "active";

    public static object?[] Content(Ec2Simulator ec2, Ec2Route route) =>
    [
        El("destinationCidrBlock", route.Destination.ToString()),
        Maybe("gatewayId", route.Gateway?.Id),
        Maybe("instanceId", route.NetworkInterface?.Attachment?.Instance.Id),
        route.NetworkInterface?.Attachment is null ? null : El("instanceOwnerId", ec2.Options.AccountId),
        Maybe("networkInterfaceId", route.NetworkInterface?.Id),
        El("origin", "CreateRoute"),
        El("state", State(route)),
    ];

    private static IPNetwork Destination(Ec2Form form) =>
        Cidr.Parse("destinationCidrBlock", form.Required("DestinationCidrBlock"));

    private static (Ec2RouteTable Table, Ec2Route Route) Read(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2RouteTable table = ec2.RouteTables.Require(form.Required("RouteTableId"));
        var route = new Ec2Route(Destination(form));
        string? gatewayId = form.Optional("GatewayId");
        string? interfaceId = form.Optional("NetworkInterfaceId");
        if (gatewayId is null == interfaceId is null)
        {
            throw gatewayId is null
                ? Ec2Fault.Missing("gatewayId or networkInterfaceId")
                : Ec2Fault.BadCombination("A route has one target: a gateway or a network interface");
        }

        if (gatewayId is not null)
        {
            route.Gateway = ec2.InternetGateways.Require(gatewayId);
            if (route.Gateway.Vpc != table.Vpc)
            {
                // Unconfirmed: the code.
                throw Ec2Fault.BadValue($"route table {table.Id} and network gateway {gatewayId} belong to different networks");
            }
        }
        else
        {
            route.NetworkInterface = ec2.NetworkInterfaces.Require(interfaceId!);
            if (route.NetworkInterface.Subnet.Vpc != table.Vpc)
            {
                throw Ec2Fault.BadValue($"route table {table.Id} and interface {interfaceId} belong to different networks");
            }
        }

        return (table, route);
    }
}
