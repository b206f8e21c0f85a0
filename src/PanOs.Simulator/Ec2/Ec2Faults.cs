namespace PanOs.Simulator;

/// <summary>What goes wrong in a simulated EC2 on purpose. By default nothing does, and a call takes no time.</summary>
public sealed class Ec2Faults
{
    /// <summary>What the journal shows for a call whose answer never arrived.</summary>
    public const string AnswerLost = "AnswerLost";

    private readonly List<Rule> _rules = [];
    private readonly Dictionary<string, TimeSpan> _latencies = new(StringComparer.Ordinal);

    internal Ec2Faults()
    {
    }

    internal enum Moment
    {
        Before,
        After,
    }

    /// <summary>How long a call takes when its action has no latency of its own. Default: zero.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>Lets the calls of one action take <paramref name="latency"/> of the world's time.</summary>
    /// <param name="action">Such as <c>RunInstances</c>.</param>
    /// <param name="latency">Nothing negative.</param>
    public void SetLatency(string action, TimeSpan latency)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentOutOfRangeException.ThrowIfLessThan(latency, TimeSpan.Zero);
        _latencies[action] = latency;
    }

    /// <summary>Refuses calls of an action before they change anything.</summary>
    /// <param name="action">Such as <c>RunInstances</c>, or <c>*</c> for every action.</param>
    /// <param name="code">The error code to answer, such as <c>RequestLimitExceeded</c>.</param>
    /// <param name="nthCall">The first call to fail, counted from now: 1 is the next one.</param>
    /// <param name="times">How many calls in a row fail.</param>
    public void FailBefore(string action, string code, int nthCall = 1, int times = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Add(action, code, Moment.Before, nthCall, times);
    }

    /// <summary>Lets calls of an action do their work and answers an error nevertheless.</summary>
    /// <param name="action">Such as <c>RunInstances</c>, or <c>*</c> for every action.</param>
    /// <param name="code">The error code to answer, such as <c>InternalError</c>.</param>
    /// <param name="nthCall">The first call to fail, counted from now: 1 is the next one.</param>
    /// <param name="times">How many calls in a row fail.</param>
    public void FailAfter(string action, string code, int nthCall = 1, int times = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Add(action, code, Moment.After, nthCall, times);
    }

    /// <summary>Lets a call do its work and cuts the connection instead of answering.</summary>
    /// <param name="action">Such as <c>RunInstances</c>, or <c>*</c> for every action.</param>
    /// <param name="nthCall">The call whose answer gets lost, counted from now: 1 is the next one.</param>
    public void LoseAnswer(string action, int nthCall = 1) => Add(action, AnswerLost, Moment.After, nthCall, 1);

    internal TimeSpan LatencyOf(string action) => _latencies.GetValueOrDefault(action, Latency);

    /// <summary>Counts a call and answers the faults that it is to meet.</summary>
    internal IReadOnlyList<(string Code, Moment Moment)> Meet(string action)
    {
        List<(string, Moment)> met = [];
        foreach (Rule rule in _rules.Where(rule => rule.Action is "*" || string.Equals(rule.Action, action, StringComparison.Ordinal)))
        {
            if (rule.Counts())
            {
                met.Add((rule.Code, rule.Moment));
            }
        }

        return met;
    }

    private void Add(string action, string code, Moment moment, int nthCall, int times)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentOutOfRangeException.ThrowIfLessThan(nthCall, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        _rules.Add(new Rule(action, code, moment, nthCall, times));
    }

    private sealed class Rule(string action, string code, Moment moment, int nthCall, int times)
    {
        private int _calls;

        public string Action => action;

        public string Code => code;

        public Moment Moment => moment;

        public bool Counts()
        {
            _calls++;
            return _calls >= nthCall && _calls < nthCall + times;
        }
    }
}
