namespace PanOs.Simulator;

/// <summary>What goes wrong in a simulated EC2 on purpose. By default nothing does, and a call takes no time.</summary>
/// <remarks>
/// A fault is addressed by the action, by the resource (<see cref="Ec2Call.Resource"/>) when one is given, and by how
/// many such calls came before, so the same fault meets the same call however the calls of a parallel build arrive.
/// </remarks>
public sealed class Ec2Faults
{
    /// <summary>What the journal shows for a call whose answer never arrived.</summary>
    public const string AnswerLost = "AnswerLost";

    /// <summary>What the journal shows for a call that never arrived itself.</summary>
    public const string RequestLost = "RequestLost";

    private readonly List<Rule> _rules = [];
    private readonly Dictionary<string, TimeSpan> _latencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> _windows = new(StringComparer.Ordinal);
    private readonly List<string> _denied = [];

    internal Ec2Faults()
    {
    }

    internal enum Moment
    {
        Before,
        After,
    }

    /// <summary>Told of each call that meets a fault, at that moment: when the call has not been answered yet.</summary>
    public event Action<Ec2Call>? Met;

    /// <summary>How long a call takes when its action has no latency of its own. Default: zero.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>
    /// How long what was just created stays invisible: calls that name it answer <c>…NotFound</c>, descriptions leave it
    /// out, as EC2 does now and then. Default: zero. It counts for what is created from now on.
    /// </summary>
    public TimeSpan NotFoundWindow { get; set; }

    /// <summary>Lets the calls of one action take <paramref name="latency"/> of the world's time.</summary>
    /// <param name="action">Such as <c>RunInstances</c>.</param>
    /// <param name="latency">Nothing negative.</param>
    public void SetLatency(string action, TimeSpan latency)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentOutOfRangeException.ThrowIfLessThan(latency, TimeSpan.Zero);
        _latencies[action] = latency;
    }

    /// <summary>Gives one kind of resource a <see cref="NotFoundWindow"/> of its own.</summary>
    /// <param name="resourceType">Such as <c>network-interface</c>, in EC2's words for tags.</param>
    /// <param name="window">Nothing negative.</param>
    public void SetNotFoundWindow(string resourceType, TimeSpan window)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceType);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, TimeSpan.Zero);
        _windows[resourceType] = window;
    }

    /// <summary>Takes the operator's permission for actions away: their calls answer <c>UnauthorizedOperation</c>.</summary>
    /// <param name="actions">Such as <c>ec2:RunInstances</c> or <c>ec2:Create*</c>.</param>
    public void Deny(params IReadOnlyList<string> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        _denied.AddRange(actions);
    }

    /// <summary>Gives back every permission that <see cref="Deny"/> took away.</summary>
    public void AllowAll() => _denied.Clear();

    /// <summary>Refuses calls of an action before they change anything.</summary>
    /// <param name="action">Such as <c>RunInstances</c>, or <c>*</c> for every action.</param>
    /// <param name="code">The error code to answer, such as <c>RequestLimitExceeded</c>.</param>
    /// <param name="nthCall">The first call to fail, counted from now: 1 is the next one.</param>
    /// <param name="times">How many calls in a row fail.</param>
    /// <param name="resource">Only calls about this (<see cref="Ec2Call.Resource"/>); null for any.</param>
    public void FailBefore(string action, string code, int nthCall = 1, int times = 1, string? resource = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Add(action, resource, code, Moment.Before, nthCall, times);
    }

    /// <summary>Lets calls of an action do their work and answers an error nevertheless.</summary>
    /// <param name="action">Such as <c>RunInstances</c>, or <c>*</c> for every action.</param>
    /// <param name="code">The error code to answer, such as <c>InternalError</c>.</param>
    /// <param name="nthCall">The first call to fail, counted from now: 1 is the next one.</param>
    /// <param name="times">How many calls in a row fail.</param>
    /// <param name="resource">Only calls about this (<see cref="Ec2Call.Resource"/>); null for any.</param>
    public void FailAfter(string action, string code, int nthCall = 1, int times = 1, string? resource = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Add(action, resource, code, Moment.After, nthCall, times);
    }

    /// <summary>Lets a call do its work and cuts the connection instead of answering.</summary>
    /// <param name="action">Such as <c>RunInstances</c>, or <c>*</c> for every action.</param>
    /// <param name="nthCall">The call whose answer gets lost, counted from now: 1 is the next one.</param>
    /// <param name="resource">Only calls about this (<see cref="Ec2Call.Resource"/>); null for any.</param>
    public void LoseAnswer(string action, int nthCall = 1, string? resource = null) =>
        Add(action, resource, AnswerLost, Moment.After, nthCall, 1);

    /// <summary>Cuts the connection before a call arrives: nothing is done.</summary>
    /// <param name="action">Such as <c>RunInstances</c>, or <c>*</c> for every action.</param>
    /// <param name="nthCall">The call that gets lost, counted from now: 1 is the next one.</param>
    /// <param name="resource">Only calls about this (<see cref="Ec2Call.Resource"/>); null for any.</param>
    public void LoseRequest(string action, int nthCall = 1, string? resource = null) =>
        Add(action, resource, RequestLost, Moment.Before, nthCall, 1);

    /// <summary>Forgets every fault that is set, permissions, latencies and windows included.</summary>
    public void Clear()
    {
        _rules.Clear();
        _denied.Clear();
        _latencies.Clear();
        _windows.Clear();
        Latency = TimeSpan.Zero;
        NotFoundWindow = TimeSpan.Zero;
    }

    internal TimeSpan LatencyOf(string action) => _latencies.GetValueOrDefault(action, Latency);

    internal TimeSpan WindowOf(string resourceType) => _windows.GetValueOrDefault(resourceType, NotFoundWindow);

    internal bool IsDenied(string action) => _denied.Exists(pattern => Wildcard.Matches(pattern, action));

    /// <summary>Counts a call and answers the faults that it is to meet.</summary>
    internal IReadOnlyList<(string Code, Moment Moment)> Meet(string action, string resource)
    {
        List<(string, Moment)> met = [];
        foreach (Rule rule in _rules.Where(rule => rule.Concerns(action, resource)))
        {
            if (rule.Counts())
            {
                met.Add((rule.Code, rule.Moment));
            }
        }

        return met;
    }

    internal void Tell(Ec2Call call) => Met?.Invoke(call);

    private void Add(string action, string? resource, string code, Moment moment, int nthCall, int times)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentOutOfRangeException.ThrowIfLessThan(nthCall, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _rules.Add(new Rule(action, resource, code, moment, nthCall, times));
    }

    private sealed class Rule(string action, string? resource, string code, Moment moment, int nthCall, int times)
    {
        private int _calls;

        public string Code => code;

        public Moment Moment => moment;

        public bool Concerns(string calledAction, string calledResource) =>
            (action is "*" || string.Equals(action, calledAction, StringComparison.Ordinal))
            && (resource is null || string.Equals(resource, calledResource, StringComparison.Ordinal));

        public bool Counts()
        {
            _calls++;
            return _calls >= nthCall && _calls - nthCall < times;
        }
    }
}
