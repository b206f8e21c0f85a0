using System.Globalization;
using System.Xml.Linq;

namespace PanOs.HaPair;

/// <summary>
/// Draws a pair as SVG: a row for each subnet, a column for each firewall, and each network interface where the two
/// meet. Colours are classes, which the page defines for light and dark.
/// </summary>
internal static class PairSvg
{
    private const int Width = 1000;
    private const int Left = 40;
    private const int Top = 76;
    private const int RowHeight = 96;
    private const int RowGap = 14;
    private const int ColumnWidth = 250;
    private const int ColumnHead = 78;
    private const int ChipWidth = 214;
    private const int ChipHeight = 60;
    private const int Middle = 130;
    private const int MaximumBadges = 3;
    private const int BadgePitch = 13;
    private const int InternetWidth = 180;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    /// <summary>The drawing, with the checks that did not pass where they belong.</summary>
    public static XElement Draw(PairDrawing drawing, IReadOnlyList<CheckResult> failures)
    {
        DrawnSubnet[] rows = [.. drawing.Subnets.Where(subnet => subnet.Place != CheckPlace.PrivateSubnets)];
        DrawnSubnet[] behind = [.. drawing.Subnets.Where(subnet => subnet.Place == CheckPlace.PrivateSubnets)];
        int firstRow = Top + 44 + ColumnHead;
        int behindTop = RowTop(firstRow, rows.Length) + 26;
        int height = behindTop + RowHeight + 40;
        var svg = new XElement(s_svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {height}"), new XAttribute("role", "img"), new XAttribute("class", "pair"),
            new XElement(s_svg + "title", $"The pair {drawing.Pair}: {string.Join(", ", drawing.Firewalls.Select(each => $"{PairText.Word(each.Role)} {each.State ?? "planned"}"))}"));

        svg.Add(Box("vpc", Left / 2, Top, Width - Left, height - Top - 12, 14));
        svg.Add(Text("caption", Left, Top + 26, $"{drawing.Vpc.Name}  {drawing.Vpc.Cidr}  {drawing.Zone}"));
        svg.Add(Box("internet", (Width - InternetWidth) / 2, 14, InternetWidth, 36, 18), Text("label centre", Width / 2, 37, "internet"));
        svg.Add(Badges(failures.Where(result => result.Place == CheckPlace.Pair), Width - Left - 12, Top + 14, alignRight: true));

        for (int row = 0; row < rows.Length; row++)
        {
            int top = RowTop(firstRow, row);
            svg.Add(Box("subnet", Left, top, Width - (2 * Left), RowHeight, 8));
            svg.Add(Text("label", Left + 12, top + 24, rows[row].Name), Text("small", Left + 12, top + 42, rows[row].Cidr));
            svg.Add(Badges(failures.Where(result => result.Place == rows[row].Place), Left + 12, top + 54, alignRight: false));
        }

        foreach (DrawnFirewall firewall in drawing.Firewalls)
        {
            svg.Add(Column(firewall, firstRow, RowTop(firstRow, rows.Length) - firstRow - RowGap, failures));
        }

        svg.Add(Links(drawing, rows, firstRow));
        foreach (DrawnInterface each in drawing.Interfaces)
        {
            int row = Array.FindIndex(rows, each.IsIn);
            svg.Add(Chip(each, row < 0 ? 0 : ChipLeft(each.Holder), RowTop(firstRow, row) + ((RowHeight - ChipHeight) / 2)));
        }

        svg.Add(Ways(drawing, rows, firstRow, behindTop));
        svg.Add(Behind(behind, behindTop, failures));
        return svg;
    }

    private static int RowTop(int firstRow, int row) => firstRow + (row * (RowHeight + RowGap));

    private static int ColumnLeft(FirewallRole role) => role == FirewallRole.Primary ? 240 : Width - Left - 20 - ColumnWidth;

    private static int ChipLeft(FirewallRole? holder) => holder is { } role
        ? ColumnLeft(role) + ((ColumnWidth - ChipWidth) / 2)
        : ColumnLeft(FirewallRole.Primary) + ColumnWidth + ((Middle - ChipWidth) / 2) + 40;

    private static XElement Column(DrawnFirewall firewall, int firstRow, int rowsHeight, IReadOnlyList<CheckResult> failures)
    {
        int left = ColumnLeft(firewall.Role);
        int top = firstRow - ColumnHead;
        string state = firewall.State ?? "planned";
        string look = firewall.IsActive ? "active" : firewall.State is null or "passive" ? "waiting" : "broken";
        IEnumerable<CheckResult> own = failures.Where(result => result.Place == CheckPlace.Firewalls
            && (result.Firewalls.Count == 0 || result.Firewalls.Contains(firewall.Role)));
        return new XElement(s_svg + "g",
            Box($"firewall {look}", left, top, ColumnWidth, rowsHeight + ColumnHead + RowGap, 10),
            Text("label", left + 14, top + 24, Shortened(firewall.Name, 27)),
            Box($"state {look}", left + 14, top + 32, 12 + (state.Length * 7), 18, 9),
            Text($"pill {look}", left + 20, top + 45, state),
            firewall.Detail is null ? null : Text("small", left + 14, top + 66, Shortened(firewall.Detail, 36)),
            Badges(own, left + ColumnWidth - 10, top + 30, alignRight: true));
    }

    private static XElement Chip(DrawnInterface each, int left, int top)
    {
        string addresses = each.PublicAddress switch
        {
            null => each.Addresses("known after launch"),
            "" => $"{each.Addresses("known after launch")}  +  EIP",
            _ => $"{each.Addresses("?")}  +  {each.PublicAddress}",
        };
        return new XElement(s_svg + "g",
            new XElement(s_svg + "title", each.Id is null ? each.Name : $"{each.Name} ({each.Id})"),
            Box(each.Holder is null ? "chip loose" : "chip", left, top, ChipWidth, ChipHeight, 6),
            Text("label", left + 10, top + 19, each.Port),
            Text("small", left + 10, top + 36, Shortened(each.Name, 32)),
            Text("address", left + 10, top + 52, addresses));
    }

    // HA1 between the management interfaces, HA2 between the HA interfaces.
    private static IEnumerable<XElement> Links(PairDrawing drawing, DrawnSubnet[] rows, int firstRow)
    {
        foreach ((CheckPlace place, string name, bool? up) in new[] { (CheckPlace.ManagementSubnet, "HA1", drawing.Ha1Up), (CheckPlace.HaSubnet, "HA2", drawing.Ha2Up) })
        {
            int row = Array.FindIndex(rows, subnet => subnet.Place == place);
            int y = RowTop(firstRow, row) + (RowHeight / 2);
            int from = ChipLeft(FirewallRole.Primary) + ChipWidth;
            int to = ChipLeft(FirewallRole.Secondary);
            string look = up switch { true => "up", false => "down", null => "planned" };
            yield return Line($"link {look}", from, y, to, y);
            yield return Text($"link-label {look} centre", (from + to) / 2, y - 8, up switch { true => $"{name} up", false => $"{name} down", null => name });
        }
    }

    // The way of traffic: from behind the pair into the inside interface, and from the outside interface to the internet.
    private static IEnumerable<XElement> Ways(PairDrawing drawing, DrawnSubnet[] rows, int firstRow, int behindTop)
    {
        if (drawing.Carrying(CheckPlace.TrustSubnet)?.Holder is { } inside)
        {
            int row = Array.FindIndex(rows, subnet => subnet.Place == CheckPlace.TrustSubnet);
            int x = ChipLeft(inside) + (ChipWidth / 2);
            yield return Line("way", x, behindTop, x, RowTop(firstRow, row) + ((RowHeight + ChipHeight) / 2));
            yield return Text("small", x + 8, behindTop - 8, "0.0.0.0/0");
        }

        if (drawing.Carrying(CheckPlace.UntrustSubnet)?.Holder is { } outside)
        {
            int row = Array.FindIndex(rows, subnet => subnet.Place == CheckPlace.UntrustSubnet);
            int side = outside == FirewallRole.Primary ? ColumnLeft(outside) + ColumnWidth + 16 : ColumnLeft(outside) - 16;
            int chip = outside == FirewallRole.Primary ? ChipLeft(outside) + ChipWidth : ChipLeft(outside);
            int y = RowTop(firstRow, row) + (RowHeight / 2) + 12;
            string end = Math.Abs(side - (Width / 2)) < InternetWidth / 2 ? "V50" : $"V62 H{Width / 2} V50";
            yield return new XElement(s_svg + "path", new XAttribute("class", "way"), new XAttribute("d", $"M{chip} {y} H{side} {end}"));
        }
    }

    private static IEnumerable<XElement> Behind(DrawnSubnet[] subnets, int top, IReadOnlyList<CheckResult> failures)
    {
        int space = Width - (2 * Left);
        int width = (space - ((subnets.Length - 1) * RowGap)) / Math.Max(1, subnets.Length);
        for (int i = 0; i < subnets.Length; i++)
        {
            int left = Left + (i * (width + RowGap));
            yield return Box("subnet private", left, top, width, RowHeight, 8);
            yield return Text("label", left + 12, top + 24, Shortened(subnets[i].Name, width / 8));
            yield return Text("small", left + 12, top + 42, subnets[i].Cidr);
        }

        yield return Badges(failures.Where(result => result.Place == CheckPlace.PrivateSubnets), Left + 12, top + 54, alignRight: false);
    }

    private static XElement Badges(IEnumerable<CheckResult> results, int x, int y, bool alignRight)
    {
        CheckResult[] all = [.. results];
        var group = new XElement(s_svg + "g");
        string[] shown = all.Length > MaximumBadges
            ? [.. all.Take(MaximumBadges - 1).Select(each => each.Id), $"+{all.Length - MaximumBadges + 1} more"]
            : [.. all.Select(each => each.Id)];
        for (int i = 0; i < shown.Length; i++)
        {
            CheckResult? result = string.Equals(shown[i], all[i].Id, StringComparison.Ordinal) ? all[i] : null;
            int width = 14 + (int)(shown[i].Length * 7.2);
            int left = alignRight ? x - width : x;
            string look = result is null || (result.Outcome == CheckOutcome.Failed && result.Severity == CheckSeverity.Error) ? "error" : "doubt";
            group.Add(new XElement(s_svg + "g",
                new XElement(s_svg + "title", result is null ? "See the table below." : $"{result.Title}: {result.Found}"),
                Box($"badge {look}", left, y + (i * BadgePitch) - 1, width, 12, 6),
                Text("badge-text", left + 7, y + (i * BadgePitch) + 9, shown[i])));
        }

        return group;
    }

    private static string Shortened(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, Math.Max(1, length - 1)), "…");

    private static XElement Box(string look, int x, int y, int width, int height, int radius) => new(s_svg + "rect",
        new XAttribute("class", look), Number("x", x), Number("y", y), Number("width", width), Number("height", height), Number("rx", radius));

    private static XElement Line(string look, int x1, int y1, int x2, int y2) => new(s_svg + "line",
        new XAttribute("class", look), Number("x1", x1), Number("y1", y1), Number("x2", x2), Number("y2", y2));

    private static XElement Text(string look, int x, int y, string text) => new(s_svg + "text",
        new XAttribute("class", look), Number("x", x), Number("y", y), text);

    private static XAttribute Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
