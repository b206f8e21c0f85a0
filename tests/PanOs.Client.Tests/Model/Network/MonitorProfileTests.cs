using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>The tests of the object type that CONTRIBUTING.md adds.</summary>
public sealed class MonitorProfileTests
{
    [Fact]
    public void A_monitor_profile_is_written_as_the_firewall_wants_it() => Codec.AssertEqual(
        new MonitorProfile("m") { Interval = 5, Action = MonitorAction.FailOver },
        "<entry name='m'><interval>5</interval><action>fail-over</action></entry>");

    [Fact]
    public void A_question_every_second_is_refused() =>
        Assert.Throws<InvalidObjectException>(() => new MonitorProfile("m") { Interval = 1 }.Validate());
}
