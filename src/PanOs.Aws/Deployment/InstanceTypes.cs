using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Asks EC2 how many network interfaces instance types allow.</summary>
internal static class InstanceTypes
{
    /// <summary>By type. A type that the region does not have is an error of EC2's.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> LimitsAsync(Ec2Caller caller, IEnumerable<string> types, CancellationToken cancellationToken)
    {
        List<string> wanted = [.. types.Distinct(StringComparer.Ordinal)];
        if (wanted.Count == 0)
        {
            return new Dictionary<string, int>(StringComparer.Ordinal);
        }

        DescribeInstanceTypesResponse answer = await caller.CallAsync(
            "DescribeInstanceTypes",
            (ec2, ct) => ec2.DescribeInstanceTypesAsync(new DescribeInstanceTypesRequest { InstanceTypes = wanted }, ct),
            cancellationToken).ConfigureAwait(false);
        return (answer.InstanceTypes ?? [])
            .Where(type => type.NetworkInfo?.MaximumNetworkInterfaces is not null)
            .ToDictionary(type => type.InstanceType.Value, type => type.NetworkInfo.MaximumNetworkInterfaces!.Value, StringComparer.Ordinal);
    }
}
