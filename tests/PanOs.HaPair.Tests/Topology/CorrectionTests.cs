namespace PanOs.HaPair.Tests;

public sealed class CorrectionTests
{
    [Fact]
    public void Each_correction_is_found_by_its_id_and_says_why_and_who_says_so()
    {
        Assert.Equal(
            "HA1-HEARTBEAT, HA2-TRANSPORT, TRUST-INGRESS, RETURN-ROUTE, DPDK-BOTH, MODE-BOTH, HA-IF-BOTH, IAM-PROFILE, EIP-ORDER",
            CorrectionSet.All.ToString());
        Assert.All(Correction.All, each =>
        {
            Assert.Same(each, Correction.Find(each.Id));
            Assert.All([each.Title, each.Reason, each.Source], Assert.NotEmpty);
        });
        Assert.Null(Correction.Find("ha1-heartbeat"));
    }

    public static TheoryData<string> Ids => [.. Correction.All.Select(each => each.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_one_makes_a_difference_of_its_own_unless_it_says_that_it_is_kept(string id)
    {
        Correction correction = Correction.Find(id)!;
        HaPairTopology without = Sample.Documented with { Corrections = CorrectionSet.All.Without(correction) };

        Assert.Equal(correction.IsKeptWhenOff, string.Equals(Built(Sample.Documented), Built(without), StringComparison.Ordinal));
        PlanNote note = PlanNote.For(without.Corrections).Single(each => each.Id == id);
        Assert.Contains(correction.IsKeptWhenOff ? "OFF, kept all the same" : "OFF, without it", note.ToString(), StringComparison.Ordinal);
        Assert.Equal(without, HaPairTopology.Parse(without.ToJson()));
    }

    private static string Built(HaPairTopology topology)
    {
        PanOs.Aws.DeploymentSpec spec = TopologySpec.ToDeploymentSpec(topology);
        IEnumerable<FirewallIntent> intents = new[] { FirewallRole.Primary, FirewallRole.Secondary }.Select(role => FirewallIntent.For(topology, role, Sample.Addresses));
        return string.Join('\n',
        [
            .. spec.SecurityGroups.SelectMany(group => group.Ingress.Select(rule => $"{group.Role} {rule}")),
            .. spec.Instances.Select(instance => $"{instance.Role} {instance.InstanceProfile}"),
            .. intents.Select(intent => $"{intent.SetsFailoverMode} {intent.SwitchesDpdkOff} {intent.HighAvailability} {intent.StaticRoutes} {intent.EthernetInterfaces}"),
        ]);
    }

    [Fact]
    public void Sets_with_the_same_members_are_equal_whatever_the_order()
    {
        CorrectionSet one = new([Correction.ReturnRoute, Correction.Ha1Heartbeat, Correction.ReturnRoute]);
        CorrectionSet other = CorrectionSet.None.With(Correction.Ha1Heartbeat).With(Correction.ReturnRoute);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.Without(Correction.ReturnRoute));
        Assert.Equal(2, one.Count);
    }
}
