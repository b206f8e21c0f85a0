using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

internal sealed partial class Ec2Builder
{
    private async Task TableAsync(RouteTableSpec spec, CancellationToken cancellationToken)
    {
        if (IdOrNull(Kinds.RouteTable, spec.Role) is null)
        {
            await CreateOnceAsync(
                Kinds.RouteTable,
                spec.Role,
                [VpcId, spec.Name, .. TagText()],
                async (token, ct) => (await _caller.CallAsync("CreateRouteTable", (ec2, t) => ec2.CreateRouteTableAsync(
                    new CreateRouteTableRequest
                    {
                        VpcId = VpcId,
                        ClientToken = token,
                        TagSpecifications = TagWriter.For(_spec, ResourceType.RouteTable, spec.Role, spec.Name),
                    }, t), ct).ConfigureAwait(false)).RouteTable.RouteTableId,
                async (_, ct) => await _observer.FindAsync("route-table", _spec.Name, spec.Role, ct).ConfigureAwait(false) is not null ? true : null,
                cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RoutesAsync(RouteTableSpec spec, CancellationToken cancellationToken)
    {
        if (spec.ExistingId is not null)
        {
            return;
        }

        string id = Id(Kinds.RouteTable, spec.Role);
        RouteDrift drift = RouteDrift.Between(spec, _found.RouteTables.GetValueOrDefault(spec.Role), TargetId, r => IdOrNull(Kinds.Subnet, r));
        foreach (string association in drift.ExtraAssociations)
        {
            await _caller.DeleteAsync("DisassociateRouteTable", (ec2, ct) => ec2.DisassociateRouteTableAsync(
                new DisassociateRouteTableRequest { AssociationId = association }, ct), cancellationToken).ConfigureAwait(false);
        }

        foreach (string subnet in drift.MissingSubnets)
        {
            await _caller.ChangeAsync("AssociateRouteTable", (ec2, ct) => ec2.AssociateRouteTableAsync(
                new AssociateRouteTableRequest { RouteTableId = id, SubnetId = Id(Kinds.Subnet, subnet) }, ct), cancellationToken).ConfigureAwait(false);
        }

        foreach (RouteSpec route in drift.Missing)
        {
            (string? gateway, string? networkInterface) = Target(route);
            await _caller.ChangeAsync("CreateRoute", (ec2, ct) => ec2.CreateRouteAsync(
                new CreateRouteRequest
                {
                    RouteTableId = id,
                    DestinationCidrBlock = route.DestinationCidr,
                    GatewayId = gateway,
                    NetworkInterfaceId = networkInterface,
                }, ct), cancellationToken).ConfigureAwait(false);
        }

        foreach ((RouteSpec route, _) in drift.Wrong)
        {
            (string? gateway, string? networkInterface) = Target(route);
            await _caller.ChangeAsync("ReplaceRoute", (ec2, ct) => ec2.ReplaceRouteAsync(
                new ReplaceRouteRequest
                {
                    RouteTableId = id,
                    DestinationCidrBlock = route.DestinationCidr,
                    GatewayId = gateway,
                    NetworkInterfaceId = networkInterface,
                }, ct), cancellationToken).ConfigureAwait(false);
        }

        foreach (ObservedRoute route in drift.Extra)
        {
            await _caller.DeleteAsync("DeleteRoute", (ec2, ct) => ec2.DeleteRouteAsync(
                new DeleteRouteRequest { RouteTableId = id, DestinationCidrBlock = route.Destination }, ct), cancellationToken).ConfigureAwait(false);
        }

        if (!drift.IsNone)
        {
            Report(Kinds.RouteTable, spec.Role, "subnets and routes set");
        }
    }

    private (string? Gateway, string? NetworkInterface) Target(RouteSpec route) =>
        route.Target is RouteTarget.ToInternetGateway ? (TargetId(route.Target), null) : (null, TargetId(route.Target));

    private string? TargetId(RouteTarget target) => target switch
    {
        RouteTarget.ToInternetGateway => Id(Kinds.InternetGateway, _spec.InternetGateway!.Role),
        RouteTarget.ToNetworkInterface to => Id(Kinds.NetworkInterface, to.Role),
        RouteTarget.ToHolderOfAddresses of => AddressPlace.HolderOf(of.Role, _spec, _found)?.Id ?? Id(Kinds.NetworkInterface, of.Role),
        _ => null,
    };
}
