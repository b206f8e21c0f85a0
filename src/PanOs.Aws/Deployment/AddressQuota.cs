using System.Globalization;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Whether the account may have more Elastic IPs, as far as EC2 tells.</summary>
internal static class AddressQuota
{
    private const string QuotaName = "vpc-max-elastic-ips";

    public static async Task<IReadOnlyList<string>> FaultsAsync(Ec2Caller caller, Ec2Observer observer, int wanted, CancellationToken cancellationToken)
    {
        if (wanted == 0)
        {
            return [];
        }

        DescribeAccountAttributesResponse answer = await caller.CallAsync(
            "DescribeAccountAttributes",
            (ec2, ct) => ec2.DescribeAccountAttributesAsync(new DescribeAccountAttributesRequest { AttributeNames = [QuotaName] }, ct),
            cancellationToken).ConfigureAwait(false);
        string? told = (answer.AccountAttributes ?? []).Where(a => a.AttributeName is QuotaName)
            .SelectMany(a => a.AttributeValues ?? []).Select(v => v.AttributeValue).FirstOrDefault();
        if (!int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out int quota))
        {
            return [];
        }

        int taken = (await observer.AddressesAsync([], cancellationToken).ConfigureAwait(false)).Count;
        return taken + wanted <= quota
            ? []
            : [$"elasticAddresses: {wanted} more are wanted, but the account has {taken} of {quota} in this region; release some or ask AWS for a higher quota"];
    }
}
