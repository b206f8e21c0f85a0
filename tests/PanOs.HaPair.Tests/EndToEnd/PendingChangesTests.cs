using System.Net.Http.Headers;
using System.Text;
using PanOs.HaPair;

namespace PanOs.HaPair.Tests.EndToEnd;

public sealed class PendingChangesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_apply_that_died_around_its_commit_is_completed_by_the_next(bool commitArrives)
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            await DieAtCommitAsync(lab, lab.Topology, commitArrives);
            Assert.Equal(commitArrives ? 1 : 0, lab.Lab.CountCommits());

            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());

            Assert.Equal(2, lab.Lab.CountCommits());
            ValidationReport report = await lab.Pair.ValidateAsync();
            Assert.True(report.PassedCount == report.RunCount, report.ToString());
        });
    }

    [Fact]
    public async Task What_a_dead_apply_left_uncommitted_never_becomes_running_through_another_topology()
    {
        await using LabPair lab = await LabPair.StartAsync();
        await lab.RunAsync(async () =>
        {
            await DieAtCommitAsync(lab, lab.Topology with { Policy = RuleNamed(lab, "abandoned") }, commitArrives: false);

            await lab.Pair.ApplyAsync(await lab.Pair.PlanAsync());

            using HttpClient administrator = Administrator(lab);
            string running = await PostAsync(administrator, "show", "rulebase/security/rules", null);
            Assert.DoesNotContain("abandoned", running, StringComparison.Ordinal);
            Assert.Contains("allow-outbound", running, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Changes_that_somebody_left_uncommitted_stop_an_apply_and_stay_as_they_are()
    {
        await using LabPair lab = await LabPair.BuildAsync();
        await using FirewallPair changed = lab.Lab.CreatePair(lab.Topology with { Policy = RuleNamed(lab, "renamed") });
        await lab.RunAsync(async () =>
        {
            using HttpClient somebody = Administrator(lab);
            await PostAsync(somebody, "set", "address", "<entry name='unfinished'><ip-netmask>10.9.9.9</ip-netmask></entry>");
            int commits = lab.Lab.CountCommits();

            HaPairPlan plan = await changed.PlanAsync();
            PanOsException refused = await Assert.ThrowsAsync<PanOsException>(() => changed.ApplyAsync(plan));

            Assert.Contains("not committed", refused.Message, StringComparison.Ordinal);
            Assert.Equal(commits, lab.Lab.CountCommits());
            Assert.Contains("unfinished", await PostAsync(somebody, "get", "address", null), StringComparison.Ordinal);
            Assert.DoesNotContain("unfinished", await PostAsync(somebody, "show", "address", null), StringComparison.Ordinal);
        });
    }

    private static HttpClient Administrator(LabPair lab)
    {
        string login = Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:Lab-Passw0rd!"));
        return new HttpClient(lab.World.CreateFirewallHandler(lab.Lab.Options.OperatorAddress))
        {
            BaseAddress = new Uri("https://203.0.113.1"),
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", login) },
        };
    }

    private static async Task<string> PostAsync(HttpClient client, string action, string node, string? element)
    {
        Dictionary<string, string> form = new(StringComparer.Ordinal)
        {
            ["type"] = "config",
            ["action"] = action,
            ["xpath"] = $"/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/{node}",
        };
        if (element is not null)
        {
            form["element"] = element;
        }

        using var content = new FormUrlEncodedContent(form);
        using HttpResponseMessage answer = await client.PostAsync("/api/", content).ConfigureAwait(false);
        return await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
    }

    private static PolicyTopology RuleNamed(LabPair lab, string name) =>
        lab.Topology.Policy with { SecurityRules = [lab.Topology.Policy.SecurityRules[0] with { Name = name }] };

    private static async Task DieAtCommitAsync(LabPair lab, HaPairTopology topology, bool commitArrives)
    {
        var handler = new DyingHandler(lab.World.CreateFirewallHandler(lab.Lab.Options.OperatorAddress), commitArrives);
        await using var dying = new FirewallPair(topology, lab.Lab.CreateSecrets(topology), new FirewallPairOptions
        {
            Ec2 = lab.Lab.Ec2,
            Shell = lab.Lab.Shell,
            Connect = contact => lab.Lab.Connect(contact, handler),
            ReadCertificate = lab.Lab.ReadCertificateAsync,
            TimeProvider = lab.Lab.Time,
        });
        HaPairPlan plan = await dying.PlanAsync();
        await Assert.ThrowsAnyAsync<PanOsException>(() => dying.ApplyAsync(plan));
        Assert.Contains(lab.World.FirewallCalls, call => call is { Type: "config", Detail: "multi-config" });
    }

    /// <summary>The process ends at its first commit, before or after that request got through; no later one leaves it.</summary>
    private sealed class DyingHandler(HttpMessageHandler inner, bool commitArrives) : DelegatingHandler(inner)
    {
        private bool _dead;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string form = await request.Content!.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            if (!_dead && form.Contains("type=commit", StringComparison.Ordinal))
            {
                _dead = true;
                if (commitArrives)
                {
                    await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                }
            }

            return _dead
                ? throw new HttpRequestException(HttpRequestError.ConnectionError, "The process is gone.")
                : await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }
}
