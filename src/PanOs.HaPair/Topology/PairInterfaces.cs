using System.Globalization;

namespace PanOs.HaPair;

/// <summary>
/// How device indexes and PAN-OS interfaces belong together on AWS: index 0 is management and HA1, index n is
/// ethernet1/n. The vendor requires HA2 on ethernet1/1.
/// </summary>
internal static class PairInterfaces
{
    /// <summary>The lowest index that a dataplane interface may have.</summary>
    public const int FirstDataplaneIndex = 2;

    /// <summary>The highest index that is accepted; no instance type takes as many interfaces.</summary>
    public const int LastDataplaneIndex = 24;

    public const int ManagementIndex = 0;
    public const int HaIndex = 1;
    public const int OutsideIndex = 2;
    public const int InsideIndex = 3;

    public const string Ha1Port = "management";
    public const string Ha = "ethernet1/1";

    /// <summary>What PAN-OS calls the interface at an index.</summary>
    public static string Port(int index) => string.Create(CultureInfo.InvariantCulture, $"ethernet1/{index}");
}
