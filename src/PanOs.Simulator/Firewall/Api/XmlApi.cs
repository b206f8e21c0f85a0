using System.Buffers;

namespace PanOs.Simulator;

/// <summary>The XML API of one firewall: who asks, what kind of request it is, and which part answers.</summary>
internal sealed class XmlApi
{
    /// <summary>The documented limit of a request's size.</summary>
    private const int MaximumBytes = 5 * 1024 * 1024;

    // Characters that no XML document may hold, so no answer could repeat them.
    private static readonly SearchValues<char> s_notInXml = SearchValues.Create((char[])
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Except(['\t', '\n', '\r']), '\uFFFE', '\uFFFF']);

    private readonly SimulatedFirewall _firewall;
    private readonly ConfigurationRequests _configuration;
    private readonly CommitRequests _commits;
    private readonly LogRequests _logs;
    private readonly ReportRequests _reports;
    private readonly ExportRequests _exports;
    private readonly ImportRequests _imports;
    private readonly UserIdRequests _userId;

    public XmlApi(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        _configuration = new ConfigurationRequests(firewall);
        _commits = new CommitRequests(firewall);
        _logs = new LogRequests(firewall);
        _reports = new ReportRequests(firewall);
        _exports = new ExportRequests(firewall);
        _imports = new ImportRequests(firewall);
        _userId = new UserIdRequests(firewall);
    }

    /// <summary>When the firewall was last switched on: what its uptime counts from. The world's start until set.</summary>
    internal DateTimeOffset? BootedAt { get; set; }

    /// <summary>Answers one request. A <c>target=</c> is of no account: a firewall has nobody to pass a request on to.</summary>
    public ApiAnswer Handle(ApiRequest request)
    {
        // Files that are imported may be larger (documented: software is imported so).
        if (request.BodyBytes > MaximumBytes && request.File is null)
        {
            // Unconfirmed: the limit is documented, what a device says beyond it is not.
            return ApiAnswer.BadRequest("The request is larger than 5 MB");
        }

        if (request.Parameters.Values.Any(value => value.AsSpan().ContainsAny(s_notInXml)))
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(18, "Malformed Request"));
        }

        if (request["type"] == "keygen")
        {
            return _firewall.Access.KeyGen(request);
        }

        (string user, ApiAnswer? refusal) = _firewall.Access.Authenticate(request);
        return refusal ?? request["type"] switch
        {
            "config" => Configure(user, request),
            "op" => Operate(user, request),
            "commit" => _commits.Handle(user, request),
            "version" => Version(),
            "log" => _logs.Handle(request),
            "report" => _reports.Handle(request),
            "export" => _exports.Handle(user, request),
            "import" => _imports.Handle(user, request),
            "user-id" => _userId.Handle(request),
            null => ApiAnswer.BadRequest("Parameter \"type\" is required"),
            var type => ApiAnswer.BadRequest($"Illegal value for parameter \"type\" [{type}]."),
        };
    }

    private ApiAnswer Configure(string user, ApiRequest request)
    {
        if (ReadOnlyConfiguration.Answer(request) is { } fixedAnswer)
        {
            return fixedAnswer;
        }

        ApiAnswer answer = _configuration.Handle(user, request);
        _firewall.Logs.NoteConfiguration(user, request, answer);
        return answer;
    }

    private ApiAnswer Operate(string user, ApiRequest request)
    {
        if (request["cmd"] is not { } text)
        {
            return ApiAnswer.BadRequest("Parameter \"cmd\" is required");
        }

        if (VirtualSystemRefusal(request["vsys"]) is { } refused)
        {
            return refused;
        }

        try
        {
            return ApiAnswer.From(_firewall.Commands.Run(XmlText.Element(text), new OperationalContext(user, request["vsys"])));
        }
        catch (MalformedXmlException)
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(18, "Malformed Request"));
        }
    }

    // Unconfirmed: that an unknown virtual system is refused, and the words.
    private ApiAnswer? VirtualSystemRefusal(string? vsys) =>
        vsys is null or "" or "shared" or "all" or "none" || RunningConfiguration.VirtualSystem(_firewall, vsys) is not null
            ? null
            : ApiAnswer.From(ConfigurationAnswer.Invalid(17, $"{vsys} is an invalid vsys"));

    // The web layer answers this one itself, in its own quoting (captured).
    private ApiAnswer Version() => ApiAnswer.WebSuccess('"',
        $"<sw-version>{_firewall.Options.Version}</sw-version><multi-vsys>{SystemCommands.MultiVsys(_firewall)}</multi-vsys>"
        + $"<model>PA-VM</model><serial>{SystemCommands.Serial(_firewall)}</serial>");
}
