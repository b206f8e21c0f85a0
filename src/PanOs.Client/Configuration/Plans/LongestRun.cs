namespace PanOs;

/// <summary>The longest increasing run among numbers, not necessarily of neighbours.</summary>
internal static class LongestRun
{
    /// <summary>For each number, whether it belongs to the run. Takes n log n steps.</summary>
    public static bool[] Of(ReadOnlySpan<int> numbers)
    {
        // ends[k] is the index of the smallest number that ends a run of k + 1 numbers.
        List<int> ends = [];
        int[] before = new int[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            int low = 0;
            int high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (numbers[ends[middle]] < numbers[i])
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        bool[] belongs = new bool[numbers.Length];
        for (int i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            belongs[i] = true;
        }

        return belongs;
    }
}
