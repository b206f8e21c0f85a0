using System.Text.RegularExpressions;

namespace PanOs.HaPair;

internal sealed partial class TopologyRules
{
    private void CheckExisting()
    {
        VpcTopology vpc = _topology.Vpc;
        Id("vpc.id", "vpc", vpc.Id);
        Require(vpc.OwnerId is not { } owner || (owner.Length == 12 && owner.All(char.IsAsciiDigit)), "vpc.ownerId", "is not an AWS account: it has twelve digits");
        Require(vpc.OwnerId is null || vpc.Id is not null, "vpc.ownerId", "is given without vpc.id; a new VPC belongs to whoever makes it");
        NeedsVpc("vpc.internetGatewayId", "igw", vpc.InternetGatewayId);
        foreach ((string field, SubnetTopology subnet) in Subnets())
        {
            NeedsVpc(field + ".id", "subnet", subnet.Id);
            Id(field + ".routeTableId", "rtb", subnet.RouteTableId);
            if (subnet.RouteTableId is not null)
            {
                Require(subnet.Id is not null, field + ".routeTableId", $"is given without {field}.id; a new subnet gets a new table");
                Require(field is "subnets.management" or "subnets.untrust" or "subnets.ha", field + ".routeTableId",
                    "cannot be an existing table: its default route leads to an interface that is yet to be made; leave it out, and a new table is made");
            }
        }

        RequireDistinct("id", Subnets().Where(each => each.Subnet.Id is not null).Select(each => (each.Field + ".id", each.Subnet.Id!)));
        Require(_topology.Subnets.Ha.RouteTableId is not { } table || (table != _topology.Subnets.Management.RouteTableId && table != _topology.Subnets.Untrust.RouteTableId),
            "subnets.ha.routeTableId", "is also the table of a subnet that reaches the internet; the HA subnet reaches the VPC only");
    }

    private void NeedsVpc(string field, string prefix, string? id)
    {
        Id(field, prefix, id);
        Require(id is null || _topology.Vpc.Id is not null, field, "names something that exists, which a new VPC cannot have; give vpc.id too");
    }

    private void Id(string field, string prefix, string? id) =>
        Require(id is null || (id.StartsWith(prefix + "-", StringComparison.Ordinal) && IdDigits().IsMatch(id[(prefix.Length + 1)..])), field,
            $"'{id}' is not an id such as {prefix}-0123456789abcdef0");

    [GeneratedRegex(@"^[0-9a-f]{8,17}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdDigits();
}
