using PanOs.HaPair.Tests.EndToEnd;

namespace PanOs.HaPair.Tests;

public sealed class OwnCheckTests
{
    private static readonly PairCheckContext s_context = new(HealthyPair.Snapshot, (_, _) => throw new PanOsTransportException("refused"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_check_of_the_callers_own_sees_the_pair_and_reports_like_the_others()
    {
        PairCheck check = Make(context => context.Active == FirewallRole.Primary && context.StateOf(FirewallRole.Secondary)!.Local.State == "passive"
            ? CheckFinding.Fail($"{context.SystemOf(FirewallRole.Primary)!.Version} in {context.Network!.Deployment}") : CheckFinding.Pass("another"));

        CheckResult result = await check.EvaluateAsync(HealthyPair.Snapshot, s_context, Ct);

        Assert.Equal(
            new CheckResult("OWN", "It is so", CheckSeverity.Warning, CheckOutcome.Failed, "so", "10.2.9 in poc", "our handbook", "make it so") { Firewalls = result.Firewalls }, result);
        Assert.Null((await Make(_ => CheckFinding.Pass("fine")).EvaluateAsync(HealthyPair.Snapshot, s_context, Ct)).Remedy);
    }

    [Fact]
    public async Task What_it_throws_is_not_readable_and_no_exception_of_the_validation()
    {
        CheckResult bug = await Make(_ => throw new InvalidOperationException("a bug")).EvaluateAsync(HealthyPair.Snapshot, s_context, Ct);
        PairCheck asks = PairCheck.Create("OWN", "It is so", "so", "make it so", async (context, token) =>
        {
            await context.ConnectAsync(FirewallRole.Primary, token);
            return CheckFinding.Pass("never");
        });
        CheckResult down = await asks.EvaluateAsync(HealthyPair.Snapshot, s_context, Ct);

        Assert.Equal((CheckOutcome.NotReadable, "InvalidOperationException: a bug"), (bug.Outcome, bug.Found));
        Assert.Equal(CheckOutcome.NotReadable, down.Outcome);
        Assert.Contains("refused", down.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_the_validation_and_is_no_finding()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        PairCheck check = PairCheck.Create("OWN", "It is so", "so", "make it so", (_, token) => Task.FromCanceled<CheckFinding>(token));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check.EvaluateAsync(HealthyPair.Snapshot, s_context, stop.Token));
    }

    [Theory]
    [InlineData("OWN", "OWN")]
    [InlineData("OWN", "ha1-link")]
    public void An_id_that_another_check_has_is_refused(string first, string second)
    {
        PairCheck[] checks = [.. new[] { first, second }.Select(id => PairCheck.Create(id, "It is so", "so", "make it so", (_, _) => Task.FromResult(CheckFinding.Pass("fine"))))];

        ArgumentException refused = Assert.Throws<ArgumentException>(() => new FirewallPair(
            HealthyPair.Topology, PairSecrets.FromValues("secret", "key"), new FirewallPairOptions { Ec2 = null!, Shell = null!, Checks = checks }));

        Assert.Contains(second, refused.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_validation_makes_it_last_with_a_client_that_is_logged_in()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        PairCheck check = PairCheck.Create("HOSTNAME", "The name is known", "a name", "give it one", async (context, token) =>
        {
            PanOsClient client = await context.ConnectAsync(context.Active!.Value, token);
            return CheckFinding.Pass((await client.GetSystemInfoAsync(token)).Hostname);
        });
        await using var pair = new FirewallPair(lab.Topology, lab.Lab.CreateSecrets(lab.Topology), new FirewallPairOptions
        {
            Ec2 = lab.Lab.Ec2,
            Shell = lab.Lab.Shell,
            Connect = lab.Lab.Connect,
            ReadCertificate = lab.Lab.ReadCertificateAsync,
            TimeProvider = lab.Lab.Time,
            Checks = [check],
        });

        ValidationReport report = await lab.RunAsync(() => pair.ValidateAsync());

        Assert.Equal("HOSTNAME", report.Results[^1].Id);
        Assert.Equal(CheckOutcome.Passed, report.Results[^1].Outcome);
        Assert.Equal(PairCheck.All.Count + 1, report.Results.Count);
    }

    private static PairCheck Make(Func<PairCheckContext, CheckFinding> look) => PairCheck.Create(
        "OWN", "It is so", "so", "make it so", (context, _) => Task.FromResult(look(context)), CheckSeverity.Warning, "our handbook");
}
