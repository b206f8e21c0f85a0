using System.Xml.Linq;
using PanOs.Aws;

namespace PanOs.HaPair.Tests;

public sealed class DrawingTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_planned_pair_is_drawn_without_addresses_that_nobody_knows_yet()
    {
        PairDrawing drawing = PairDrawing.Of(HealthyPair.Topology);

        Assert.Null(drawing.TakenAt);
        Assert.Equal(6, drawing.Interfaces.Count);
        Assert.All(drawing.Interfaces, each => Assert.Null(each.Address));
        Assert.Contains("known after launch", PairHtml.Of(drawing), StringComparison.Ordinal);
        Assert.Contains("(known after launch) + EIP", PairText.Of(drawing), StringComparison.Ordinal);
        Assert.DoesNotContain("HA1 up", PairHtml.Of(drawing), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_that_was_read_shows_who_is_active_and_what_is_where()
    {
        PairDrawing drawing = PairDrawing.Of(HealthyPair.Snapshot);

        Assert.Equal(["active", "passive"], drawing.Firewalls.Select(each => each.State));
        DrawnInterface outside = Assert.Single(drawing.Interfaces, each => each.Role == "outside");
        Assert.Equal(("10.0.2.10", "198.51.100.2", FirewallRole.Primary), (outside.Address, outside.PublicAddress, outside.Holder));
        Assert.Equal((true, true), (drawing.Ha1Up, drawing.Ha2Up));
    }

    [Fact]
    public void After_a_failover_the_dataplane_interfaces_are_drawn_on_the_other_firewall()
    {
        XElement before = Page(PairHtml.Of(PairDrawing.Of(HealthyPair.Snapshot)));
        XElement after = Page(PairHtml.Of(PairDrawing.Of(FailedOver())));

        Assert.True(LeftOf(before, "ethernet1/2") < LeftOf(after, "ethernet1/2"));
        Assert.Equal(LeftOf(before, "management"), LeftOf(after, "management"));
    }

    [Fact]
    public void An_interface_that_is_attached_to_nothing_is_drawn_as_loose()
    {
        Ec2Observation network = HealthyPair.Network();
        PairSnapshot snapshot = HealthyPair.Snapshot with
        {
            Network = network with
            {
                NetworkInterfaces = network.NetworkInterfaces.ToDictionary(
                    pair => pair.Key, pair => pair.Key == "outside" ? pair.Value with { Attachment = null } : pair.Value),
            },
        };
        PairDrawing drawing = PairDrawing.Of(snapshot);

        Assert.Null(drawing.Interfaces.Single(each => each.Role == "outside").Holder);
        Assert.Contains("attached to neither", PairText.Of(drawing), StringComparison.Ordinal);
        Assert.Single(Page(PairHtml.Of(drawing)).Descendants(s_svg + "rect"), rect => rect.Attribute("class")?.Value == "chip loose");
    }

    [Fact]
    public void A_failed_check_is_drawn_where_it_belongs()
    {
        PairSnapshot broken = HealthyPair.Snapshot with
        {
            Secondary = HealthyPair.Snapshot.Secondary with { IsChassisReady = false },
            Network = WithoutIcmp(),
        };
        ValidationReport report = Validate(broken);
        XElement page = Page(PairHtml.Of(report));

        XElement heartbeat = Badge(page, "HA1-HEARTBEAT");
        XElement managementRow = page.Descendants(s_svg + "rect").First(rect => rect.Attribute("class")?.Value == "subnet");
        Assert.InRange(Y(heartbeat), Y(managementRow), Y(managementRow) + 96);
        XElement chassis = Badge(page, "CHASSIS-READY");
        Assert.True(X(chassis) > 500, "it failed on the secondary firewall, which is on the right");
        Assert.Equal([FirewallRole.Secondary], report.Results.Single(result => result.Id == "CHASSIS-READY").Firewalls);
    }

    [Fact]
    public void Every_check_has_its_place_or_is_about_the_whole_pair()
    {
        string[] whole = [.. PairCheck.All.Where(check => check.Place == CheckPlace.Pair).Select(check => check.Id)];

        Assert.Equal(["SUBNETS"], whole);
    }

    [Fact]
    public void A_firewall_that_does_not_answer_is_drawn_as_such()
    {
        PairSnapshot snapshot = HealthyPair.Snapshot with { Secondary = FirewallSnapshot.Unreadable(FirewallRole.Secondary, "no route") };

        Assert.Equal("no answer", PairDrawing.Of(snapshot).Firewalls[1].State);
        Assert.Equal("not there", PairDrawing.Of(snapshot with { Network = Reading<Ec2Observation>.Not("refused") }).Firewalls[1].State);
    }

    [Fact]
    public void The_page_asks_for_nothing_and_has_no_script_whatever_names_say()
    {
        const string Hostile = "x\"><script src=http://198.51.100.1/>&</style>";
        HaPairTopology topology = HealthyPair.Topology with { Vpc = new VpcTopology(Hostile, "10.0.0.0/21") };
        var report = new PairReport
        {
            Pair = Hostile,
            Drawing = PairDrawing.Of(topology),
            Validation = new ValidationReport(Hostile, DateTimeOffset.UnixEpoch,
                [new("A", Hostile, CheckSeverity.Error, CheckOutcome.Failed, Hostile, Hostile, Hostile, Hostile)]),
        };
        XElement page = Page(report.ToHtml());

        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "href" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal($"Pair {Hostile}", page.Descendants("h1").Single().Value);
        Assert.DoesNotContain("url(", page.Descendants("style").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_holds_the_diagram_and_keeps_names_from_becoming_markup()
    {
        ValidationReport report = Validate(HealthyPair.Snapshot with { Network = WithoutIcmp() });
        var whole = new PairReport { Pair = "a|b<i>", Validation = report };
        string text = whole.ToMarkdown();

        Assert.StartsWith("# Pair a\\|b\\<i\\>\n", text, StringComparison.Ordinal);
        Assert.Contains("```mermaid\nflowchart TB", text, StringComparison.Ordinal);
        Assert.Contains("primary --- eni-outside", text, StringComparison.Ordinal);
        Assert.Contains("eni-outside ==> internet", text, StringComparison.Ordinal);
        Assert.Contains("| HA1-HEARTBEAT: ", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)), line => Assert.EndsWith("|", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_whole_report_as_JSON_has_the_drawing_and_leaves_out_what_is_not_known()
    {
        using var json = System.Text.Json.JsonDocument.Parse(new PairReport { Pair = "poc", Validation = Validate(HealthyPair.Snapshot) }.ToJson());

        Assert.Equal("active", json.RootElement.GetProperty("topology").GetProperty("firewalls")[0].GetProperty("state").GetString());
        Assert.Equal("198.51.100.2", json.RootElement.GetProperty("topology").GetProperty("interfaces")[2].GetProperty("publicAddress").GetString());
        Assert.False(json.RootElement.TryGetProperty("plan", out _));
        Assert.Equal(0, json.RootElement.GetProperty("failovers").GetArrayLength());
    }

    internal static ValidationReport Validate(PairSnapshot snapshot) =>
        new(snapshot.Topology.Name, snapshot.TakenAt, [.. PairCheck.All.Select(check => check.Evaluate(snapshot))]) { Drawing = PairDrawing.Of(snapshot) };

    internal static Ec2Observation WithoutIcmp()
    {
        Ec2Observation network = HealthyPair.Network();
        return network with
        {
            SecurityGroups = network.SecurityGroups.ToDictionary(
                pair => pair.Key, pair => pair.Value with { Ingress = [.. pair.Value.Ingress.Where(rule => rule.Protocol != "icmp")] }),
        };
    }

    private static PairSnapshot FailedOver()
    {
        Ec2Observation network = HealthyPair.Network();
        return HealthyPair.Snapshot with
        {
            Network = network with
            {
                NetworkInterfaces = network.NetworkInterfaces.ToDictionary(
                    pair => pair.Key,
                    pair => pair.Key is "outside" or "inside" ? pair.Value with { Attachment = pair.Value.Attachment! with { InstanceId = "i-secondary" } } : pair.Value),
            },
        };
    }

    private static XElement Page(string html) => XDocument.Parse(html["<!DOCTYPE html>".Length..]).Root!;

    private static int LeftOf(XElement page, string port) => page.Descendants(s_svg + "g")
        .Where(group => group.Elements(s_svg + "text").Any(text => text.Value == port))
        .Select(group => X(group.Element(s_svg + "rect")!))
        .First();

    private static XElement Badge(XElement page, string id) => page.Descendants(s_svg + "text")
        .First(text => text.Attribute("class")?.Value == "badge-text" && text.Value == id).Parent!.Element(s_svg + "rect")!;

    private static int X(XElement rect) => (int)rect.Attribute("x")!;

    private static int Y(XElement rect) => (int)rect.Attribute("y")!;
}
