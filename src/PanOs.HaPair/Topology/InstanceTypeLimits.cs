using System.Collections.Frozen;

namespace PanOs.HaPair;

/// <summary>
/// How many network interfaces an instance type allows, for the types that are likely to be tried. EC2 itself is asked
/// about the others. The figures are those of EC2's DescribeInstanceTypes.
/// </summary>
internal static class InstanceTypeLimits
{
    private static readonly FrozenSet<string> SmallestXlarge = new[] { "t2", "g4dn", "x1e" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LargeWithThree = new[]
    {
        "c3", "c4", "c5", "c5a", "c5ad", "c5d", "c5n", "c6a", "c6i", "c6id", "c6in", "c7a", "c7i", "i3", "i3en", "i4i",
        "m3", "m5", "m5a", "m5ad", "m5d", "m5dn", "m5n", "m5zn", "m6a", "m6i", "m6id", "m6idn", "m6in", "m7a", "m7i",
        "r3", "r4", "r5", "r5a", "r5ad", "r5b", "r5d", "r5dn", "r5n", "r6a", "r6i", "r6id", "r6idn", "r6in", "r7a", "r7i",
        "r7iz", "t2", "t3", "t3a", "z1d",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> XlargeWithFour = new[]
    {
        "m3", "m4", "m5", "m5n", "c3", "c4", "c5", "c5n",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The limit; null when the type is not in the table.</summary>
    public static int? Find(string instanceType)
    {
        int dot = instanceType.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return null;
        }

        string family = instanceType[..dot];
        return instanceType[(dot + 1)..] switch
        {
            "nano" or "micro" when family is "t2" or "t3" or "t3a" => 2,
            "small" when family is "t3a" => 2,
            "small" or "medium" when family is "t2" or "t3" or "t3a" => 3,
            "medium" when family is "m3" => 2,
            "large" when family is "m4" => 2,
            "large" when LargeWithThree.Contains(family) => 3,
            "xlarge" when SmallestXlarge.Contains(family) => 3,
            "xlarge" when XlargeWithFour.Contains(family) => 4,
            "2xlarge" when family is "t2" or "g4dn" => 3,
            _ => null,
        };
    }
}
