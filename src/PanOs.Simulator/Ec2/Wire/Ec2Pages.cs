using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>The pages of a Describe action.</summary>
internal static class Ec2Pages
{
    /// <summary>The set of this page, and the token of the next one when there is one.</summary>
    /// <param name="ec2">Gives the largest page.</param>
    /// <param name="form">May ask for pages (<c>MaxResults</c>) and for the next one (<c>NextToken</c>).</param>
    /// <param name="name">Of the set.</param>
    /// <param name="items">All of them.</param>
    /// <param name="content">What an item holds.</param>
    /// <param name="idParameter">The list of ids with which <c>MaxResults</c> cannot be combined, or null.</param>
    /// <param name="smallest">The smallest page that may be asked for.</param>
    public static XElement[] Page<T>(
        Ec2Simulator ec2,
        Ec2Form form,
        string name,
        IReadOnlyList<T> items,
        Func<T, object?> content,
        string? idParameter = null,
        int smallest = 5)
    {
        int? asked = form.Number("MaxResults");
        if (asked is { } size && (size < smallest || size > 1000))
        {
            throw Ec2Fault.BadValue($"Value ( {size} ) for parameter maxResults is invalid. Expecting a value between {smallest} and 1000.");
        }

        if (asked is not null && idParameter is not null && form.List(idParameter).Count > 0)
        {
            throw Ec2Fault.BadCombination($"The parameter MaxResults cannot be used with the parameter {idParameter}");
        }

        int start = form.Optional("NextToken") is { } token ? Position(token) : 0;
        int end = Math.Min(items.Count, start + Math.Min(asked ?? ec2.Options.PageSize, ec2.Options.PageSize));
        XElement page = Ec2Xml.Set(name, items.Skip(start).Take(end - start), content);
        return end < items.Count ? [page, Ec2Xml.El("nextToken", Token(end))] : [page];
    }

    private static string Token(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes("page:" + position.ToString(CultureInfo.InvariantCulture)));

    private static int Position(string token)
    {
        byte[] buffer = new byte[64];
        return Convert.TryFromBase64String(token, buffer, out int length)
            && Encoding.ASCII.GetString(buffer, 0, length) is ['p', 'a', 'g', 'e', ':', .. string digits]
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int position)
                ? position
                : throw Ec2Fault.BadValue("Unable to decode the NextToken");
    }
}
