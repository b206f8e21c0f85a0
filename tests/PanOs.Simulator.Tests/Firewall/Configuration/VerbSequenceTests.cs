using CsCheck;

namespace PanOs.Simulator.Tests;

/// <summary>Random sequences of requests, on a simulated firewall and on a plain tree with the documented meaning.</summary>
public class VerbSequenceTests
{
    private const string Vsys = ApiBench.Vsys;
    private const string Addresses = Vsys + "/address";
    private const string Groups = Vsys + "/address-group";
    private const string Rules = ApiBench.Rules;
    private const string Members = Groups + "/entry/static/member";
    private const string Sources = Rules + "/entry/source/member";

    private const string Match = "<from><member>any</member></from><to><member>any</member></to><destination><member>any</member></destination>"
        + "<application><member>any</member></application><service><member>any</member></service>";

    private static readonly Gen<string> s_address = OneOf("a1", "a2", "a3", "a4");
    private static readonly Gen<string> s_group = OneOf("g1", "g2");
    private static readonly Gen<string> s_rule = OneOf("r1", "r2", "r3", "r4");
    private static readonly Gen<string> s_named = OneOf("a1", "a2", "a3", "g1", "any", "10.0.0.0/8");

    private static readonly Gen<Request> s_single = Gen.Frequency(
        (4, Gen.Select(s_address, OneOf("fqdn", "ip-netmask", "description"), Gen.Int[1, 3], (name, leaf, n) =>
            new Request("set", Addresses, $"<entry name='{name}'><{leaf}>10.0.0.{n}</{leaf}></entry>"))),
        (2, Gen.Select(s_address, Gen.Int[1, 3], (name, n) =>
            new Request("set", Entry(Addresses, name), $"<ip-netmask>10.0.1.{n}</ip-netmask><description>d{n}</description>"))),
        (3, Gen.Select(s_address, s_address, Gen.Int[1, 3], (name, root, n) =>
            new Request("edit", Entry(Addresses, name), $"<entry name='{(n == 3 ? root : name)}'><fqdn>h{n}.example</fqdn></entry>"))),
        (3, s_address.Select(name => new Request("delete", Entry(Addresses, name)))),
        (2, Gen.Select(s_address, s_address, (name, other) => new Request("rename", Entry(Addresses, name), NewName: other))),
        (2, Gen.Select(s_address, s_address, (name, other) => new Request("clone", Addresses, Entry(Addresses, name), other))),
        (3, Gen.Select(s_group, s_address, s_address, (name, first, second) =>
            new Request("set", Groups, $"<entry name='{name}'><static><member>{first}</member><member>{second}</member></static></entry>"))),
        (2, Gen.Select(s_group, s_address, (name, member) =>
            new Request("edit", Entry(Groups, name) + "/static", $"<static><member>{member}</member></static>"))),
        (2, Gen.Select(s_group, s_address, (name, member) => new Request("delete", $"{Entry(Groups, name)}/static/member[text()='{member}']"))),
        (1, s_group.Select(name => new Request("delete", Entry(Groups, name)))),
        (4, Gen.Select(s_rule, s_named, OneOf("allow", "deny"), (name, source, action) =>
            new Request("set", Rules, $"<entry name='{name}'>{Match}<source><member>{source}</member></source><action>{action}</action></entry>"))),
        (2, Gen.Select(s_rule, s_named, (name, source) =>
            new Request("edit", Entry(Rules, name), $"<entry name='{name}'><source><member>{source}</member></source>{Match}</entry>"))),
        (2, s_rule.Select(name => new Request("delete", Entry(Rules, name)))),
        (2, Gen.Select(s_rule, s_rule, (name, other) => new Request("rename", Entry(Rules, name), NewName: other))),
        (2, Gen.Select(s_rule, s_rule, (name, other) => new Request("clone", Rules, Entry(Rules, name), other))),
        (4, Gen.Select(s_rule, OneOf("top", "bottom", "before", "after"), s_rule, (name, where, other) =>
            new Request("move", Entry(Rules, name), where, other))),
        (1, Gen.Const(new Request("delete", Addresses + "/entry"))));

    private static readonly Gen<Request[]> s_step = Gen.Frequency(
        (12, s_single.Select(request => new[] { request })),
        (3, s_single.Array[2, 5].Select(requests => (Request[])[new Request("multi", ""), .. requests])),
        (1, Gen.Const<Request[]>([new Request("commit", "")])),
        (1, Gen.Const<Request[]>([new Request("revert", "")])));

    [Fact]
    public void Candidate_and_running_are_what_the_requests_say_after_each_of_them()
    {
        bool whole = Environment.GetEnvironmentVariable("PANOS_EXHAUSTIVE") == "1";
        s_step.Array[1, 25].Sample(steps => Run(steps), iter: whole ? 2000 : 100, threads: 1);
    }

    private static void Run(Request[][] steps)
    {
        var clock = new WorldClock();
        var firewall = new SimulatedFirewall(clock, new BareHost());
        ConfigurationStore store = firewall.Configuration;
        var running = new PlainConfiguration(store.Running.ToString());
        PlainConfiguration candidate = running.Copy();
        string[] admins = ["admin", "other"];
        int turn = 0;
        foreach (Request[] step in steps)
        {
            string admin = admins[turn++ % 2];
            switch (step[0].Action)
            {
                case "commit":
                    running = Commit(clock, firewall, candidate) ? candidate.Copy() : running;
                    break;
                case "revert":
                    store.Revert();
                    candidate = running.Copy();
                    break;
                case "multi":
                    candidate = Together(store, admin, step[1..], candidate);
                    break;
                default:
                    candidate = Alone(store, admin, step[0], candidate);
                    break;
            }

            Assert.Equal(candidate.Text(), new PlainConfiguration(store.Candidate.ToString()).Text());
            Assert.Equal(running.Text(), new PlainConfiguration(store.Running.ToString()).Text());
            // A rule that was deleted and made again is another one, with an id of its own.
            Assert.True(store.HasChanges || candidate.Text() == running.Text());
        }
    }

    private static PlainConfiguration Alone(ConfigurationStore store, string admin, Request request, PlainConfiguration candidate)
    {
        (int code, PlainConfiguration next) = Expect(request, candidate);
        ConfigurationAnswer answer = Send(store, admin, request);
        Assert.True(code == (answer.Code ?? 20), $"{request} expects {code}: {answer.Response}");
        return next;
    }

    /// <summary>All or none; the answer tells each operation until the first that fails.</summary>
    private static PlainConfiguration Together(ConfigurationStore store, string admin, Request[] requests, PlainConfiguration candidate)
    {
        PlainConfiguration next = candidate;
        bool failed = false;
        foreach (Request request in requests.TakeWhile(_ => !failed))
        {
            (int code, next) = Expect(request, next);
            failed = code is not (20 or 7) || (code == 7 && request.Action != "delete");
        }

        string operations = string.Concat(requests.Select(request => request.Action switch
        {
            "set" or "edit" => $"<{request.Action} xpath=\"{request.XPath}\">{request.Element}</{request.Action}>",
            "rename" => $"<rename xpath=\"{request.XPath}\" newname=\"{request.NewName}\"/>",
            "clone" => $"<clone xpath=\"{request.XPath}\" from=\"{request.Element}\" newname=\"{request.NewName}\"/>",
            "move" => $"<move xpath=\"{request.XPath}\" where=\"{request.Element}\" dst=\"{request.NewName}\"/>",
            _ => $"<delete xpath=\"{request.XPath}\"/>",
        }));
        ConfigurationAnswer answer = store.MultiConfig(admin, $"<any>{operations}</any>", strict: false);
        Assert.True(answer.Succeeded != failed, $"{operations}: {answer.Response}");
        return failed ? candidate : next;
    }

    private static bool Commit(WorldClock clock, SimulatedFirewall firewall, PlainConfiguration candidate)
    {
        // Two kinds of one address are accepted side by side, and refused here.
        bool valid = candidate.Values(Addresses + "/entry[fqdn and ip-netmask]/@name").Count == 0;
        if (firewall.Commits.Commit("admin") is not CommitAnswer.Enqueued { Job: var job })
        {
            return true;
        }

        clock.RunAsync(async () =>
        {
            await clock.DelayAsync(TimeSpan.FromSeconds(31));
            return true;
        }).GetAwaiter().GetResult();
        Assert.True((job.Result == "OK") == valid, string.Join('\n', job.Details));
        return valid;
    }

    /// <summary>The documented code, and the configuration afterwards: the same when it is a refusal.</summary>
    private static (int Code, PlainConfiguration Next) Expect(Request request, PlainConfiguration before)
    {
        PlainConfiguration next = before.Copy();
        int code = request.Action switch
        {
            "set" => next.Set(request.XPath, request.Element!),
            "edit" => next.Edit(request.XPath, request.Element!),
            "delete" => next.Delete(request.XPath),
            "rename" => next.Rename(request.XPath, request.NewName!),
            "clone" => next.Clone(request.XPath, request.Element!, request.NewName!),
            _ => next.Move(request.XPath, request.Element!, request.NewName),
        };
        if (code == 20 && request is { Action: "rename", XPath: var path } && path.StartsWith(Addresses + "/", StringComparison.Ordinal))
        {
            // What refers to it follows.
            string old = path[(Addresses.Length + "/entry[@name='".Length)..^2];
            next.ReplaceText(Members, old, request.NewName!);
            next.ReplaceText(Sources, old, request.NewName!);
        }

        if (code == 20 && Dangling(next))
        {
            code = request.Action == "delete" ? 10 : 12;
        }

        return code == 20 ? (20, next) : (code, before);
    }

    /// <summary>Whether something names an address or a group that is not there.</summary>
    private static bool Dangling(PlainConfiguration configuration)
    {
        HashSet<string> known = [.. configuration.Values(Addresses + "/entry/@name"), .. configuration.Values(Groups + "/entry/@name")];
        return configuration.Values(Members).Any(name => !known.Contains(name))
            || configuration.Values(Sources).Any(name => !known.Contains(name) && name is not ("any" or "10.0.0.0/8"));
    }

    private static ConfigurationAnswer Send(ConfigurationStore store, string admin, Request request) => request.Action switch
    {
        "set" => store.Set(admin, request.XPath, request.Element!),
        "edit" => store.Edit(admin, request.XPath, request.Element!),
        "delete" => store.Delete(admin, request.XPath),
        "rename" => store.Rename(admin, request.XPath, request.NewName!),
        "clone" => store.Clone(admin, request.XPath, request.Element!, request.NewName!),
        _ => store.Move(admin, request.XPath, request.Element!, request.NewName),
    };

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    private static string Entry(string container, string name) => $"{container}/entry[@name='{name}']";

    /// <summary>A request; <see cref="Element"/> is the source of a clone and the place of a move too.</summary>
    private sealed record Request(string Action, string XPath, string? Element = null, string? NewName = null);
}
