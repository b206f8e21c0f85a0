using System.Text;

namespace PanOs.Simulator.Tests;

public class AuthenticationTests
{
    private const string Refusal = "<response status = 'error' code = '403'><result><msg>Invalid Credential</msg></result></response>";

    private static readonly (string, string)[] s_info = [("type", "op"), ("cmd", "<show><system><info/></system></show>")];

    [Fact]
    public void A_key_is_answered_in_the_quoting_of_the_web_layer()
    {
        var bench = new ApiBench();
        ApiAnswer answer = bench.Send(null, ("type", "keygen"), ("user", "admin"), ("password", ApiBench.Password));
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("<response status = 'success'><result><key>", answer.Body, StringComparison.Ordinal);
        Assert.EndsWith("==</key></result></response>", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_password_is_answered_with_403()
    {
        ApiAnswer answer = new ApiBench().Send(null, ("type", "keygen"), ("user", "admin"), ("password", "wrong"));
        Assert.Equal((403, Refusal), (answer.Status, answer.Body));
    }

    [Fact]
    public void A_new_key_ends_the_one_before_but_not_that_of_another_user()
    {
        var bench = new ApiBench();
        string first = bench.Key, others = bench.NewKey("other"), second = bench.NewKey("admin");
        Assert.Equal(403, bench.Send(first, s_info).Status);
        Assert.Equal(200, bench.Send(second, s_info).Status);
        Assert.Equal(200, bench.Send(others, s_info).Status);
    }

    [Fact]
    public void A_key_may_come_as_header_or_as_parameter_and_a_password_as_basic_authentication()
    {
        var bench = new ApiBench();
        string basic = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:" + ApiBench.Password));
        SimulatedFirewall firewall = bench.Firewall;
        Assert.Equal(403, firewall.Api.Handle(ApiRequest.From("type=version", "")).Status);
        Assert.Equal(200, firewall.Api.Handle(ApiRequest.From("type=version", "", keyHeader: bench.Key)).Status);
        Assert.Equal(200, firewall.Api.Handle(ApiRequest.From("", "type=version&key=" + Uri.EscapeDataString(bench.Key))).Status);
        Assert.Equal(200, firewall.Api.Handle(ApiRequest.From("type=version", "", authorization: basic)).Status);
        Assert.Equal(403, firewall.Api.Handle(ApiRequest.From("type=version", "", authorization: basic[..^4])).Status);
    }

    [Fact]
    public void Query_and_form_are_put_together_and_decoded()
    {
        var bench = new ApiBench();
        ApiAnswer answer = bench.Firewall.Api.Handle(ApiRequest.From("?type=keygen", "user=admin&password=S3cret%26pass+word"));
        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task A_new_password_counts_from_the_commit_on_and_ends_the_key()
    {
        var bench = new ApiBench();
        bench.Firewall.Administrators.SetPassword("admin", "another");
        Assert.False(bench.Firewall.Administrators.VerifyPassword("admin", "another"));
        bench.Firewall.Commits.Commit("admin");
        await bench.PassAsync(31);

        Assert.True(bench.Firewall.Administrators.VerifyPassword("admin", "another"));
        Assert.Equal(403, bench.Send(bench.Key, s_info).Status);
        Assert.Equal(200, bench.Send(bench.NewKey("admin", "another"), s_info).Status);
    }

    [Theory]
    [InlineData("type", "nonsense")]
    [InlineData("cmd", "<show/>")]
    public void A_missing_or_illegal_parameter_is_answered_with_400(string name, string value)
    {
        var bench = new ApiBench();
        ApiAnswer answer = bench.Send(bench.Key, (name, value));
        Assert.Equal(400, answer.Status);
        Assert.StartsWith("<response status = 'error' code = '400'><result><msg>", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_answered_as_captured()
    {
        var bench = new ApiBench("10.0.2");
        string body = bench.Send(bench.Key, ("type", "version")).Body;
        Assert.StartsWith(
            "<response status = \"success\"><result><sw-version>10.0.2</sw-version><multi-vsys>off</multi-vsys><model>PA-VM</model><serial>007",
            body, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_five_megabytes_is_refused()
    {
        var bench = new ApiBench();
        ApiAnswer answer = bench.Firewall.Api.Handle(
            ApiRequest.From("type=config&action=set", "element=" + new string('a', 5 * 1024 * 1024), bench.Key));
        Assert.NotEqual(200, answer.Status);
    }
}
