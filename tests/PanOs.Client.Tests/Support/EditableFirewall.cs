using System.Xml.Linq;

namespace PanOs.Client.Tests;

/// <summary>
/// A firewall that keeps locks, a candidate and a running configuration and jobs, for one administrator, and whose
/// answers can be lost before or after they took effect.
/// </summary>
internal sealed class EditableFirewall
{
    private readonly Dictionary<string, Queue<Action>> _losses = [];
    private readonly Dictionary<string, Queue<string>> _refusals = [];
    private int _lastJob = 3;

    public EditableFirewall() => Wire = new ScriptedFirewall { Otherwise = Respond };

    public ScriptedFirewall Wire { get; }

    /// <summary>Whose key the client has.</summary>
    public string User { get; init; } = "ops";

    /// <summary>Owners of what is pending; with null for the list of changes the firewall does not know the command.</summary>
    public List<string> Pending { get; } = [];

    public bool TellsOwners { get; set; } = true;

    public List<(string Owner, string Comment)> Locks { get; } = [];

    public List<(string Owner, string Comment)> CommitLocks { get; } = [];

    public Dictionary<string, XElement> Candidate { get; private set; } = [];

    public Dictionary<string, XElement> Running { get; private set; } = [];

    /// <summary>Number, description, status and result.</summary>
    public List<(int Id, string Description, string Status, string Result)> Jobs { get; } = [];

    public string CommitResult { get; set; } = "OK";

    public TimeSpan Uptime { get; set; } = TimeSpan.FromDays(40);

    /// <summary>What was asked, in short.</summary>
    public List<string> Asked { get; } = [];

    public string Sequence => string.Join(' ', Asked);

    /// <summary>The next request of a kind takes effect, and its answer is lost; then something may happen.</summary>
    public void LoseAnswer(string kind, Action? then = null) => Enqueue(_losses, kind, () =>
    {
        then?.Invoke();
        throw new HttpRequestException(HttpRequestError.ResponseEnded, "lost");
    });

    /// <summary>The next request of a kind is lost on its way; then something may happen.</summary>
    public void LoseRequest(string kind, Action? then = null) => Enqueue(_losses, "!" + kind, () =>
    {
        then?.Invoke();
        throw new HttpRequestException(HttpRequestError.ResponseEnded, "lost");
    });

    public void Refuse(string kind, string line) => Enqueue(_refusals, kind, line);

    /// <summary>What was not committed is lost, and the jobs are forgotten.</summary>
    public void Restart()
    {
        Jobs.Clear();
        Pending.Clear();
        Candidate = new(Running);
        Uptime = TimeSpan.Zero;
    }

    public PanOsClient Client(TimeProvider? time = null, string? administrator = "ops") => Wire.Client(configure: options =>
    {
        options.Administrator = administrator;
        options.TimeProvider = time ?? options.TimeProvider;
    });

    public SentRequest Sent(string kind) => Wire.Requests[Asked.IndexOf(kind)];

    private static void Enqueue<T>(Dictionary<string, Queue<T>> table, string kind, T item)
    {
        if (!table.TryGetValue(kind, out var queue))
        {
            table[kind] = queue = new Queue<T>();
        }

        queue.Enqueue(item);
    }

    private static bool Next<T>(Dictionary<string, Queue<T>> table, string kind, out T item)
    {
        item = default!;
        return table.TryGetValue(kind, out var queue) && queue.TryDequeue(out item!);
    }

    private HttpResponseMessage Respond(SentRequest sent)
    {
        var kind = KindOf(sent);
        Asked.Add(kind);
        if (Next(_losses, "!" + kind, out var lost))
        {
            lost();
        }

        if (Next(_refusals, kind, out var line))
        {
            return ScriptedFirewall.Xml(Error(line));
        }

        var answer = Answer(kind, sent);
        if (Next(_losses, kind, out lost))
        {
            lost();
        }

        return ScriptedFirewall.Xml(answer);
    }

    private static string KindOf(SentRequest sent)
    {
        if (sent.Form["type"] != "op")
        {
            return sent.Name;
        }

        var command = XElement.Parse(sent.Command);
        var words = command.DescendantsAndSelf().TakeWhile(element => element.Name.LocalName is not ("comment" or "admin" or "vsys")).Select(element => element.Name.LocalName);
        return string.Join(' ', words) switch
        {
            "request config-lock add" => "lock",
            "request config-lock remove" => "unlock",
            "request commit-lock add" => "commit-lock",
            "request commit-lock remove" => "commit-unlock",
            "show config-locks" => "locks",
            "show commit-locks" => "commit-locks",
            "check pending-changes" => "pending",
            "show config list changes" => "changes",
            "show jobs all" => "jobs",
            "show jobs id" => "job",
            "show system info" => "info",
            "revert config partial" or "revert config" => "revert",
            "validate full" => "validate",
            var other => other,
        };
    }

    private string Answer(string kind, SentRequest sent) => kind switch
    {
        "lock" => Lock(Locks, sent, "You already own a config lock for scope shared", "Config for scope shared is currently locked"),
        "commit-lock" => Lock(CommitLocks, sent, "Commit lock is already held", "Commit lock is already held"),
        "unlock" => Locks.RemoveAll(held => held.Owner == User) > 0 ? Replies.Done : Error("Config is not currently locked for scope shared"),
        "commit-unlock" => CommitLocks.RemoveAll(held => held.Owner == (XElement.Parse(sent.Command).Descendants("admin").FirstOrDefault()?.Value ?? User)) > 0 ? Replies.Done : Error("Commit lock is not currently held"),
        "locks" => List("config-locks", Locks),
        "commit-locks" => List("commit-locks", CommitLocks),
        "pending" => Pending.Count > 0 ? Replies.Yes : Replies.No,
        "changes" => TellsOwners
            ? Result($"<journal>{string.Concat(Pending.Select(owner => $"<entry><xpath>/config/of/{owner}</xpath><owner>{owner}</owner><action> EDIT</action><admin-history>{owner}</admin-history></entry>"))}</journal>")
            : Error("show -> config -> list  is unexpected", 17),
        "multi-config" => Stage(sent),
        "revert" => Revert(),
        "commit" => Commit(sent),
        "validate" => Enqueue("Validate", string.Empty),
        "jobs" => Result(string.Concat(Jobs.Select(Xml))),
        "job" => Jobs.FirstOrDefault(job => job.Id.ToString() == XElement.Parse(sent.Command).Descendants("id").Single().Value) is { Id: > 0 } found ? Result(Xml(found)) : Error("job not found", 7),
        "info" => Result($"<system><hostname>fw</hostname><sw-version>11.1.2</sw-version><uptime>{Uptime.Days} days, {Uptime:h\\:mm\\:ss}</uptime></system>"),
        "get" or "show" => (kind == "get" ? Candidate : Running).TryGetValue(sent.Form["xpath"], out var node) ? Result(node.ToString(SaveOptions.DisableFormatting)) : "<response status=\"success\" code=\"7\"><result/></response>",
        _ => throw new InvalidOperationException($"Nobody expected {kind}."),
    };

    private string Lock(List<(string Owner, string Comment)> locks, SentRequest sent, string own, string others)
    {
        if (locks.Count > 0)
        {
            return Error(locks.Any(held => held.Owner == User) ? own : others);
        }

        locks.Add((User, XElement.Parse(sent.Command).Descendants("comment").FirstOrDefault()?.Value ?? string.Empty));
        return Replies.Done;
    }

    private string Stage(SentRequest sent)
    {
        if (sent.Form.ContainsKey("strict-transactional"))
        {
            Revert();
        }

        foreach (var operation in XElement.Parse(sent.Form["element"]).Elements())
        {
            var path = operation.Attribute("xpath")!.Value;
            var element = operation.Elements().SingleOrDefault();
            switch (operation.Name.LocalName)
            {
                case "set":
                    var step = element!.Attribute("name") is { } name ? $"entry[@name='{name.Value}']" : element.Name.LocalName;
                    Candidate[$"{path}/{step}"] = element;
                    break;
                case "edit":
                    Candidate[path] = element!;
                    break;
                default:
                    Candidate.Remove(path);
                    break;
            }
        }

        Pending.Add(User);
        return Replies.Done;
    }

    private string Revert()
    {
        Pending.RemoveAll(owner => owner == User);
        Candidate = new(Running);
        return Replies.Done;
    }

    private string Commit(SentRequest sent)
    {
        if (!Pending.Contains(User))
        {
            return Replies.NoChanges;
        }

        if (CommitResult == "OK")
        {
            Pending.RemoveAll(owner => owner == User);
            Running = new(Candidate);
        }

        return Enqueue("Commit", XElement.Parse(sent.Command).Descendants("description").Single().Value);
    }

    private string Enqueue(string type, string description)
    {
        Jobs.Insert(0, (++_lastJob, description, "FIN", CommitResult));
        return $"<response status=\"success\" code=\"19\"><result><msg><line>{type} job enqueued with jobid {_lastJob}</line></msg><job>{_lastJob}</job></result></response>";
    }

    private static string Xml((int Id, string Description, string Status, string Result) job) =>
        $"<job><id>{job.Id}</id><type>Commit</type><status>{job.Status}</status><result>{job.Result}</result><description>{job.Description}</description><details><line>said by job {job.Id}</line></details></job>";

    private static string List(string name, List<(string Owner, string Comment)> locks) =>
        Result($"<{name}>{string.Concat(locks.Select(held => $"<entry name=\"{held.Owner}\"><type>shared</type><name>shared</name><created>2026/03/19 17:00:45</created><last-activity>2026/03/19 17:00:46</last-activity><loggedin>yes</loggedin><comment>\n  <![CDATA[{held.Comment}]]>\n</comment></entry>"))}</{name}>");

    private static string Result(string content) => $"<response status=\"success\"><result>{content}</result></response>";

    private static string Error(string line, int? code = null) =>
        $"<response status=\"error\"{(code is null ? "" : $" code=\"{code}\"")}><msg><line>{line}</line></msg></response>";
}
