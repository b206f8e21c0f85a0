using System.Xml.Linq;

using static PanOs.Simulator.Ec2Xml;

namespace PanOs.Simulator;

internal static class RouteTableActions
{
    private static readonly Ec2Filters<Ec2RouteTable> s_filters = new(table => table.Tags)
    {
        ["route-table-id"] = table => [table.Id],
        ["vpc-id"] = table => [table.Vpc.Id],
        ["association.main"] = table => [table.IsMain ? "true" : "false"],
        ["association.subnet-id"] = table => table.Associations.Values.Select(subnet => subnet.Id),
        ["association.route-table-association-id"] = table => table.Associations.Keys.Append(table.MainAssociationId),
        ["association.route-table-id"] = table => [table.Associations.Count > 0 || table.IsMain ? table.Id : null],
        ["route.destination-cidr-block"] = table => table.Routes.Select(route => route.Destination.ToString()).Append(table.Vpc.Cidr.ToString()),
        ["route.gateway-id"] = table => table.Routes.Select(route => route.Gateway?.Id).Append("local"),
        ["route.state"] = table => table.Routes.Select(RouteActions.State).Append("active"),
    };

    public static XElement[] Create(Ec2Simulator ec2, Ec2Form form)
    {
        if (ec2.Tokens.Find("CreateRouteTable", form) is { } id && ec2.RouteTables.Find(id) is { } earlier)
        {
            return [El("routeTable", Content(ec2, earlier)), .. Token(form)];
        }

        Ec2Vpc vpc = ec2.Vpcs.Require(form.Required("VpcId"));
        var tags = new Ec2Tagging(form, ec2.RouteTables.ResourceType);
        var table = new Ec2RouteTable(ec2.Ids.Next("rtb"), vpc, isMain: false);
        tags.Apply(ec2.RouteTables, table);
        ec2.RouteTables.Add(table);
        ec2.Tokens.Remember("CreateRouteTable", form, table.Id);
        return [El("routeTable", Content(ec2, table)), .. Token(form)];
    }

    public static XElement[] Associate(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2RouteTable table = ec2.RouteTables.Require(form.Required("RouteTableId"));
        Ec2Subnet subnet = ec2.Subnets.Require(form.Required("SubnetId"));
        if (subnet.Vpc != table.Vpc)
        {
            throw Ec2Fault.BadValue($"Route table {table.Id} and subnet {subnet.Id} belong to different networks");
        }

        if (Associated(ec2, subnet) is { } current)
        {
            // Unconfirmed: that associating the same table again answers the association that there is.
            return current.Table == table
                ? Association(current.Id)
                : throw new Ec2Fault("Resource.AlreadyAssociated", $"the specified association for route table {table.Id} conflicts with an existing association");
        }

        string id = ec2.Ids.Next("rtbassoc");
        table.Associations.Add(id, subnet);
        return Association(id);
    }

    public static XElement[] ReplaceAssociation(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2RouteTable target = ec2.RouteTables.Require(form.Required("RouteTableId"));
        (Ec2RouteTable table, string id) = Find(ec2, form.Required("AssociationId"));
        Ec2Subnet subnet = table.Associations[id];
        if (subnet.Vpc != target.Vpc)
        {
            throw Ec2Fault.BadValue($"Route table {target.Id} and subnet {subnet.Id} belong to different networks");
        }

        string replacement = ec2.Ids.Next("rtbassoc");
        table.Associations.Remove(id);
        target.Associations.Add(replacement, subnet);
        return [El("newAssociationId", replacement), El("associationState", El("state", "associated"))];
    }

    public static XElement[] Disassociate(Ec2Simulator ec2, Ec2Form form)
    {
        (Ec2RouteTable table, string id) = Find(ec2, form.Required("AssociationId"));
        table.Associations.Remove(id);
        return Done();
    }

    public static XElement[] Delete(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2RouteTable table = ec2.RouteTables.Require(form.Required("RouteTableId"));

        // Documented: it must be disassociated first, and a main table stays. Unconfirmed: the code.
        if (table.Associations.Count > 0 || table.IsMain)
        {
            throw Ec2Fault.InUse($"The routeTable '{table.Id}' has dependencies and cannot be deleted.");
        }

        ec2.RouteTables.Remove(table);
        return Done();
    }

    public static XElement[] Describe(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2RouteTable> tables = s_filters.Apply(form, ec2.RouteTables.Select(form.List("RouteTableId")));
        return Ec2Pages.Page(ec2, form, "routeTableSet", tables, table => Content(ec2, table), "RouteTableId");
    }

    private static (Ec2RouteTable Table, string Id) Find(Ec2Simulator ec2, string id)
    {
        if (ec2.RouteTables.Any(table => string.Equals(table.MainAssociationId, id, StringComparison.Ordinal)))
        {
            throw Ec2Fault.BadValue($"cannot disassociate the main route table association {id}");
        }

        Ec2RouteTable found = ec2.RouteTables.FirstOrDefault(table => table.Associations.ContainsKey(id))
            ?? throw new Ec2Fault("InvalidAssociationID.NotFound", $"The association ID '{id}' does not exist");
        return (found, id);
    }

    private static (Ec2RouteTable Table, string Id)? Associated(Ec2Simulator ec2, Ec2Subnet subnet)
    {
        foreach (Ec2RouteTable table in ec2.RouteTables)
        {
            foreach ((string id, Ec2Subnet associated) in table.Associations)
            {
                if (associated == subnet)
                {
                    return (table, id);
                }
            }
        }

        return null;
    }

    private static XElement[] Association(string id) =>
        [El("associationId", id), El("associationState", El("state", "associated"))];

    private static XElement[] Token(Ec2Form form) =>
        form.Optional("ClientToken") is { Length: > 0 } token ? [El("clientToken", token)] : [];

    private static object?[] Content(Ec2Simulator ec2, Ec2RouteTable table) =>
    [
        El("routeTableId", table.Id),
        El("vpcId", table.Vpc.Id),
        El("ownerId", ec2.Options.AccountId),
        El("routeSet",
            El("item",
                El("destinationCidrBlock", table.Vpc.Cidr.ToString()),
                El("gatewayId", "local"),
                El("state", "active"),
                El("origin", "CreateRouteTable")),
            table.Routes.Select(route => El("item", RouteActions.Content(ec2, route)))),
        El("associationSet",
            table.IsMain ? El("item", Association(table, table.MainAssociationId!, null)) : null,
            table.Associations.Select(pair => El("item", Association(table, pair.Key, pair.Value)))),
        El("propagatingVgwSet"),
        Tags(table),
    ];

    private static object?[] Association(Ec2RouteTable table, string id, Ec2Subnet? subnet) =>
    [
        El("routeTableAssociationId", id),
        El("routeTableId", table.Id),
        Maybe("subnetId", subnet?.Id),
        El("main", subnet is null),
        El("associationState", El("state", "associated")),
    ];
}
