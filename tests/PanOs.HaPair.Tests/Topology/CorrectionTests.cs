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
