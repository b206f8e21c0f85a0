using System.Globalization;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>The roles by which the pair's resources on AWS are found again: the values of the tag <c>panos:role</c>.</summary>
internal static class PairRoles
{
    public const string ManagementSubnet = "mgmt";
    public const string TrustSubnet = "trust";
    public const string UntrustSubnet = "untrust";
    public const string HaSubnet = "ha";

    public const string PublicRoutes = "public";
    public const string HaRoutes = "ha";
    public const string TrustRoutes = "trust";
    public const string PrivateRoutes = "private";

    public const string ManagementGroup = "mgmt";
    public const string TrustGroup = "trust";
    public const string UntrustGroup = "untrust";
    public const string HaGroup = "ha";
    public const string PrivateGroup = "private";

    public const string Outside = "outside";
    public const string Inside = "inside";

    public const string UntrustAddress = "untrust";

    private const string AdditionalPrefix = "additional-";
    private const string SecondarySuffix = "-secondary";

    /// <summary>The private subnets, counted from 1.</summary>
    public static string PrivateSubnet(int number) => string.Create(CultureInfo.InvariantCulture, $"private-{number}");

    /// <summary>
    /// A dataplane interface beside the outside and the inside one, counted from 1; and its subnet, security group, route
    /// table and Elastic IP.
    /// </summary>
    public static string Additional(int number) => string.Create(CultureInfo.InvariantCulture, $"{AdditionalPrefix}{number}");

    /// <summary>Whether a network interface in this role moves to the firewall that becomes active.</summary>
    public static bool IsDataplane(string role) =>
        role is Outside or Inside || (role.StartsWith(AdditionalPrefix, StringComparison.Ordinal) && !role.EndsWith(SecondarySuffix, StringComparison.Ordinal));

    /// <summary>The secondary firewall's own dataplane interface beside the primary's, in secondary-ip mode.</summary>
    public static string OnSecondary(string dataplane) => dataplane + SecondarySuffix;

    public static FirewallRole PeerOf(FirewallRole role) => role == FirewallRole.Primary ? FirewallRole.Secondary : FirewallRole.Primary;

    public static string Instance(FirewallRole role) => role == FirewallRole.Primary ? "primary" : "secondary";

    /// <summary>The management interface, and the Elastic IP on it.</summary>
    public static string Management(FirewallRole role) => "mgmt-" + Instance(role);

    public static string Ha(FirewallRole role) => "ha-" + Instance(role);

    /// <summary>The firewall that an instance is; null for any other instance, and for none.</summary>
    public static FirewallRole? FirewallOf(Ec2Observation network, string? instanceId)
    {
        foreach (FirewallRole role in ApplyContext.Roles)
        {
            if (instanceId is not null && network.Instances.GetValueOrDefault(Instance(role))?.Id == instanceId)
            {
                return role;
            }
        }

        return null;
    }
}
