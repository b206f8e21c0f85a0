using System.Globalization;
using System.Xml.Linq;

namespace PanOs;

/// <summary>A report that a firewall is asked for (<c>type=report</c>).</summary>
public sealed record ReportRequest
{
    private const string TimeFormat = "yyyy/MM/dd HH:mm:ss";

    private readonly string _kind;
    private readonly string _name;
    private readonly string? _definition;

    private ReportRequest(string kind, string name, string? definition = null)
    {
        _kind = kind;
        _name = name;
        _definition = definition;
    }

    /// <summary>The report's name.</summary>
    public string Name => _name;

    /// <summary>The time that the report covers, such as <c>last-hour</c> or <c>last-24-hrs</c>; null for the report's own.</summary>
    public string? Period { get; init; }

    /// <summary>The beginning of the time that the report covers, in the firewall's own time zone, instead of a <see cref="Period"/>.</summary>
    public DateTime? Start { get; init; }

    /// <summary>The end of the time that the report covers, in the firewall's own time zone, instead of a <see cref="Period"/>.</summary>
    public DateTime? End { get; init; }

    /// <summary>How many rows at most; null for the report's own number.</summary>
    public int? TopN { get; init; }

    /// <summary>The virtual system, such as <c>vsys1</c>, or <c>shared</c>; null for the administrator's own target.</summary>
    public string? Vsys { get; init; }

    /// <summary>One of the reports that the firewall makes every night, such as <c>top-attackers-summary</c>. It covers the day before.</summary>
    /// <param name="name">Its name.</param>
    public static ReportRequest Predefined(string name) => new("predefined", Checked(name));

    /// <summary>One of the reports that are made when asked for, such as <c>top-app-summary</c>.</summary>
    /// <param name="name">Its name.</param>
    public static ReportRequest Dynamic(string name) => new("dynamic", Checked(name));

    /// <summary>A report that is defined in the configuration.</summary>
    /// <param name="name">Its name.</param>
    public static ReportRequest Custom(string name) => new("custom", Checked(name));

    /// <summary>
    /// A report that is defined here, by the elements that a custom report has in the configuration: <c>type</c> with the
    /// table and its columns, <c>period</c>, <c>topn</c>, <c>query</c> and so on.
    /// </summary>
    /// <param name="definition">The elements.</param>
    public static ReportRequest AdHoc(params IEnumerable<XElement> definition)
    {
        var text = string.Concat(definition.Select(element => element.ToString(SaveOptions.DisableFormatting)));
        ArgumentException.ThrowIfNullOrEmpty(text, nameof(definition));
        return new("dynamic", "custom-dynamic-report", text);
    }

    /// <summary>The kind and the name.</summary>
    public override string ToString() => $"{_kind} report {_name}";

    internal ApiRequest ToRequest(string parameterName)
    {
        if (TopN < 1 || (Start is null) != (End is null) || End < Start || (Period is not null && Start is not null))
        {
            throw new ArgumentException($"{nameof(TopN)} must be at least 1, and the time is either a {nameof(Period)} or a {nameof(Start)} with an {nameof(End)} that is not before it.", parameterName);
        }

        List<KeyValuePair<string, string>> parameters =
            [new("type", "report"), new("async", "yes"), new("reporttype", _kind), new("reportname", _name)];
        Add("period", Period);
        Add("start-time", Start?.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Add("end-time", End?.ToString(TimeFormat, CultureInfo.InvariantCulture));
        Add("topn", TopN?.ToString(CultureInfo.InvariantCulture));
        Add("cmd", _definition);
        return new(RequestKind.IdempotentWrite, parameters) { Name = "report", Vsys = Vsys };

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                parameters.Add(new(name, value));
            }
        }
    }

    private static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }
}
