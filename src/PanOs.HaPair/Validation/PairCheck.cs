namespace PanOs.HaPair;

/// <summary>One thing that has to be so with a pair. Checks read a snapshot and change nothing.</summary>
public sealed class PairCheck
{
    private readonly Func<PairSnapshot, Finding> _look;
    private readonly Func<PairSnapshot, string> _expected;
    private readonly string _remedy;
    private readonly Func<PairCheckContext, CancellationToken, Task<CheckFinding>>? _ask;

    internal PairCheck(
        string id, string title, CheckSeverity severity, string source,
        Func<PairSnapshot, string> expected, string remedy, Func<PairSnapshot, Finding> look)
    {
        Id = id;
        Title = title;
        Severity = severity;
        Source = source;
        _expected = expected;
        _remedy = remedy;
        _look = look;
    }

    private PairCheck(
        string id, string title, string expected, string remedy, CheckSeverity severity, string source,
        Func<PairCheckContext, CancellationToken, Task<CheckFinding>> ask)
        : this(id, title, severity, source, _ => expected, remedy, _ => Finding.NotReadable("it was not asked")) => _ask = ask;

    /// <summary>Every check, in the order in which they are reported.</summary>
    public static IReadOnlyList<PairCheck> All { get; } =
    [
        .. NetworkChecks.All, .. SecondaryIpChecks.All, .. SecurityGroupChecks.All, .. SystemChecks.All, .. HighAvailabilityChecks.All,
        .. HaSettingChecks.All, .. ConfigurationChecks.All, .. ForwardingChecks.All, .. TermChecks.All,
    ];

    /// <summary>
    /// Makes a check of your own, for <see cref="FirewallPairOptions.Checks"/>. A validation makes it after the others, on
    /// the same snapshot. What it throws becomes its result: it is not readable then, and the other checks go on.
    /// </summary>
    /// <param name="id">Short upper-case words, such as <c>SYSLOG</c>; no other check may have it.</param>
    /// <param name="title">What the check says when it holds.</param>
    /// <param name="expected">What is expected, in words.</param>
    /// <param name="remedy">What to do when something else is found.</param>
    /// <param name="look">Looks, and changes nothing.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="source">Who says that it has to be so.</param>
    public static PairCheck Create(
        string id, string title, string expected, string remedy,
        Func<PairCheckContext, CancellationToken, Task<CheckFinding>> look,
        CheckSeverity severity = CheckSeverity.Error, string source = "A check of the caller's")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(expected);
        ArgumentException.ThrowIfNullOrWhiteSpace(remedy);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(look);
        return new PairCheck(id, title, expected, remedy, severity, source, look);
    }

    /// <summary>The id, in short upper-case words.</summary>
    public string Id { get; }

    /// <summary>What the check says when it holds.</summary>
    public string Title { get; }

    /// <summary>How much it matters.</summary>
    public CheckSeverity Severity { get; }

    /// <summary>Who says that it has to be so, in words.</summary>
    public string Source { get; }

    /// <summary>Where in a drawing of the pair it belongs.</summary>
    public CheckPlace Place { get; internal init; }

    /// <summary>The failover mode that the check is about; null for both.</summary>
    public FailoverMode? OnlyIn { get; internal init; }

    /// <summary>Why it does not apply in the other mode.</summary>
    internal string Reason { get; init; } = "";

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";

    /// <summary>Refuses checks of the caller's that have the id of another check.</summary>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    internal static void RequireOwnIds(IEnumerable<PairCheck> checks, string parameter)
    {
        string[] twice = [.. All.Concat(checks).CountBy(check => check.Id, StringComparer.OrdinalIgnoreCase).Where(pair => pair.Value > 1).Select(pair => pair.Key)];
        if (twice.Length > 0)
        {
            throw new ArgumentException($"More than one check has the id {string.Join(", ", twice)}.", parameter);
        }
    }

    /// <summary>Makes a check, of the catalogue or of the caller's.</summary>
    internal async Task<CheckResult> EvaluateAsync(PairSnapshot snapshot, PairCheckContext context, CancellationToken cancellationToken)
    {
        if (_ask is null)
        {
            return Evaluate(snapshot);
        }

        try
        {
            CheckFinding finding = await _ask(context, cancellationToken).ConfigureAwait(false);
            return Result(snapshot, new Finding(finding.Outcome, finding.Found));
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Result(snapshot, Finding.NotReadable($"{fault.GetType().Name}: {fault.Message}"));
        }
    }

    internal CheckResult Evaluate(PairSnapshot snapshot) => Result(
        snapshot,
        snapshot.Inapplicable.TryGetValue(Id, out string? why)
            ? new Finding(CheckOutcome.NotApplicable, why)
            : OnlyIn is { } mode && mode != snapshot.Topology.FailoverMode
            ? new Finding(CheckOutcome.NotApplicable, $"does not apply in {FailoverModes.Word(snapshot.Topology.FailoverMode)} mode: {Reason}")
            : Finding.Of(() => _look(snapshot)));

    private CheckResult Result(PairSnapshot snapshot, Finding finding)
    {
        string? remedy = finding.Outcome switch
        {
            CheckOutcome.Passed or CheckOutcome.NotApplicable => null,
            CheckOutcome.NotReadable => "Make it readable and validate again.",
            _ => _remedy,
        };
        return new CheckResult(Id, Title, Severity, finding.Outcome, _expected(snapshot), finding.Found, Source, remedy)
        {
            Place = Place,
            Firewalls = finding.Firewalls ?? [],
        };
    }
}

/// <summary>What a check found.</summary>
internal readonly record struct Finding(CheckOutcome Outcome, string Found)
{
    /// <summary>The firewalls that are not as expected; null when it is not about single ones.</summary>
    public IReadOnlyList<FirewallRole>? Firewalls { get; init; }

    /// <summary>As expected.</summary>
    public static Finding Pass(string found) => new(CheckOutcome.Passed, found);

    /// <summary>Something else.</summary>
    public static Finding Fail(string found) => new(CheckOutcome.Failed, found);

    /// <summary>Nothing is known about it.</summary>
    public static Finding NotReadable(string why) => new(CheckOutcome.NotReadable, why);

    /// <summary>As expected or not.</summary>
    public static Finding When(bool holds, string found) => holds ? Pass(found) : Fail(found);

    /// <summary>As expected when nothing is wrong; otherwise all that is wrong.</summary>
    public static Finding Unless(IEnumerable<string> wrong, string found)
    {
        string[] all = [.. wrong];
        return all.Length == 0 ? Pass(found) : Fail(string.Join("; ", all));
    }

    /// <summary>The same look at both firewalls: passes when both do, and says what is found on each.</summary>
    public static Finding OnBoth(PairSnapshot snapshot, Func<FirewallSnapshot, Finding> look)
    {
        Finding primary = Of(() => look(snapshot.Primary));
        Finding secondary = Of(() => look(snapshot.Secondary));
        CheckOutcome[] outcomes = [primary.Outcome, secondary.Outcome];
        CheckOutcome outcome = outcomes.Contains(CheckOutcome.Failed) ? CheckOutcome.Failed
            : outcomes.Contains(CheckOutcome.NotReadable) ? CheckOutcome.NotReadable
            : CheckOutcome.Passed;
        return new Finding(outcome, $"primary: {primary.Found}; secondary: {secondary.Found}")
        {
            Firewalls =
            [
                .. new[] { (Role: FirewallRole.Primary, primary.Outcome), (Role: FirewallRole.Secondary, secondary.Outcome) }
                    .Where(each => each.Outcome != CheckOutcome.Passed).Select(each => each.Role),
            ],
        };
    }

    /// <summary>What a look finds; not readable when it needs what could not be read.</summary>
    public static Finding Of(Func<Finding> look)
    {
        try
        {
            return look();
        }
        catch (UnreadableException unreadable)
        {
            return new Finding(CheckOutcome.NotReadable, unreadable.Message);
        }
    }
}
