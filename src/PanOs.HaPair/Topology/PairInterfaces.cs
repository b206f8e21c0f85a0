namespace PanOs.HaPair;

/// <summary>
/// How device indexes and PAN-OS interfaces belong together on AWS: index 0 is management and HA1, index n is
/// ethernet1/n. The vendor requires HA2 on ethernet1/1.
/// </summary>
internal static class PairInterfaces
{
    public const int ManagementIndex = 0;
    public const int HaIndex = 1;
    public const int OutsideIndex = 2;
    public const int InsideIndex = 3;

    public const string Ha1Port = "management";
    public const string Ha = "ethernet1/1";
    public const string Outside = "ethernet1/2";
    public const string Inside = "ethernet1/3";
}
