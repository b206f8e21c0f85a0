using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Reads what is in a VPC, whoever made it and whatever tags it has. Changes nothing.</summary>
public sealed class Ec2VpcReader
{
    private readonly Ec2Observer _observer;

    /// <summary>Makes the reader; nothing is sent.</summary>
    /// <param name="ec2">A client whose own retries are off, see <see cref="Ec2ClientSettings"/>. It is not disposed.</param>
    /// <param name="options">How to wait and retry; null for the defaults.</param>
    /// <exception cref="ArgumentException">The client retries by itself, or an option is out of range.</exception>
    public Ec2VpcReader(IAmazonEC2 ec2, Ec2DeploymentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ec2);
        options ??= new Ec2DeploymentOptions();
        _observer = new Ec2Observer(new Ec2Caller(ec2, options), options.Parallelism);
    }

    /// <summary>Reads a VPC. Of a resource without the tags of a deployment, the role is empty.</summary>
    /// <param name="vpcId">The VPC.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="Ec2Exception">EC2 refused a call, or there is no such VPC.</exception>
    public async Task<Ec2VpcContents> ReadAsync(string vpcId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(vpcId);
        List<Filter> inVpc = [new Filter("vpc-id", [vpcId])];
        ObservedVpc vpc = (await _observer.VpcsAsync(inVpc, cancellationToken).ConfigureAwait(false)) is [var only]
            ? only
            : throw new Ec2Exception("DescribeVpcs", "InvalidVpcID.NotFound", Ec2ErrorClass.NotFound, $"there is no VPC {vpcId}", "Check the id and the region.");
        IReadOnlyList<ObservedNetworkInterface> interfaces = await ReadNetworkInterfacesAsync(vpcId, cancellationToken).ConfigureAwait(false);
        var ids = interfaces.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        return new Ec2VpcContents
        {
            Vpc = vpc,
            Subnets = await _observer.SubnetsAsync(inVpc, cancellationToken).ConfigureAwait(false),
            RouteTables = await _observer.RouteTablesAsync(inVpc, cancellationToken).ConfigureAwait(false),
            SecurityGroups = await _observer.SecurityGroupsAsync(inVpc, cancellationToken).ConfigureAwait(false),
            NetworkInterfaces = interfaces,
            Instances = [.. (await _observer.InstancesAsync(inVpc, cancellationToken).ConfigureAwait(false)).Where(each => each.State is not "terminated")],
            Addresses = [.. (await _observer.AddressesAsync([], cancellationToken).ConfigureAwait(false)).Where(each => each.NetworkInterfaceId is { } at && ids.Contains(at))],
        };
    }

    /// <summary>Reads the network interfaces of a VPC only, which takes one call where <see cref="ReadAsync"/> takes several.</summary>
    /// <param name="vpcId">The VPC.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The network interfaces; none for a VPC that is not there.</returns>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public Task<IReadOnlyList<ObservedNetworkInterface>> ReadNetworkInterfacesAsync(string vpcId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(vpcId);
        return _observer.NetworkInterfacesAsync([new Filter("vpc-id", [vpcId])], cancellationToken);
    }
}

/// <summary>What is in a VPC.</summary>
public sealed record Ec2VpcContents
{
    /// <summary>The VPC.</summary>
    public required ObservedVpc Vpc { get; init; }

    /// <summary>Its subnets.</summary>
    public required IReadOnlyList<ObservedSubnet> Subnets { get; init; }

    /// <summary>Its route tables.</summary>
    public required IReadOnlyList<ObservedRouteTable> RouteTables { get; init; }

    /// <summary>Its security groups.</summary>
    public required IReadOnlyList<ObservedSecurityGroup> SecurityGroups { get; init; }

    /// <summary>The network interfaces in it.</summary>
    public required IReadOnlyList<ObservedNetworkInterface> NetworkInterfaces { get; init; }

    /// <summary>The instances in it; not the terminated ones.</summary>
    public required IReadOnlyList<ObservedInstance> Instances { get; init; }

    /// <summary>The Elastic IPs on its network interfaces.</summary>
    public required IReadOnlyList<ObservedAddress> Addresses { get; init; }
}
