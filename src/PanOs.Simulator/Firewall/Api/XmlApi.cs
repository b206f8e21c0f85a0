using System.Text;

namespace PanOs.Simulator;

/// <summary>The XML API of one firewall: who asks, what kind of request it is, and which part answers.</summary>
internal sealed class XmlApi
{
    /// <summary>The documented limit of a request's size.</summary>
    private const int MaximumBytes = 5 * 1024 * 1024;

    private readonly SimulatedFirewall _firewall;
    private readonly ApiKeys _keys;
    private readonly ConfigurationRequests _configuration;
    private readonly CommitRequests _commits;

    public XmlApi(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        _keys = new ApiKeys(firewall);
        _configuration = new ConfigurationRequests(firewall);
        _commits = new CommitRequests(firewall);
    }

    /// <summary>When the firewall was last switched on: what its uptime counts from. The world's start until set.</summary>
    internal DateTimeOffset? BootedAt { get; set; }

    /// <summary>Answers one request.</summary>
    public ApiAnswer Handle(ApiRequest request)
    {
        if (request.BodyBytes > MaximumBytes)
        {
            // Unconfirmed: the limit is documented, what a device says beyond it is not.
            return ApiAnswer.BadRequest("The request is larger than 5 MB");
        }

        if (request["type"] == "keygen")
        {
            return KeyGen(request);
        }

        if (Authenticate(request) is not { } user)
        {
            return ApiAnswer.WebError(403, "Invalid Credential");
        }

        return request["type"] switch
        {
            "config" => _configuration.Handle(user, request),
            "op" => Operate(user, request),
            "commit" => _commits.Handle(user, request),
            "version" => Version(),
            "export" when request["category"] == "configuration" => new ApiAnswer(
                200, "application/octet-stream", _firewall.Configuration.Running.ToString()),
            "export" or "import" or "report" or "log" or "user-id" => ApiAnswer.From(ConfigurationAnswer.Failure(
                17, $"{request["type"]} is not available on this firewall")),
            null => ApiAnswer.BadRequest("Parameter \"type\" is required"),
            var type => ApiAnswer.BadRequest($"Illegal value for parameter \"type\" [{type}]."),
        };
    }

    private ApiAnswer KeyGen(ApiRequest request)
    {
        if (request["user"] is not { } user || request["password"] is not { } password)
        {
            return ApiAnswer.BadRequest("Parameters \"user\" and \"password\" are required");
        }

        return _firewall.Administrators.VerifyPassword(user, password)
            ? ApiAnswer.WebSuccess('\'', $"<key>{_keys.Make(user)}</key>")
            : ApiAnswer.WebError(403, "Invalid Credential");
    }

    private string? Authenticate(ApiRequest request)
    {
        if ((request.KeyHeader ?? request["key"]) is { } key)
        {
            return _keys.UserOf(key);
        }

        const string Basic = "Basic ";
        if (request.Authorization?.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var bytes = new byte[request.Authorization.Length];
        if (!Convert.TryFromBase64String(request.Authorization[Basic.Length..].Trim(), bytes, out int length)
            || Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is not [var user, var password])
        {
            return null;
        }

        return _firewall.Administrators.VerifyPassword(user, password) ? user : null;
    }

    private ApiAnswer Operate(string user, ApiRequest request)
    {
        if (request["cmd"] is not { } text)
        {
            return ApiAnswer.BadRequest("Parameter \"cmd\" is required");
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

    private ApiAnswer Version() => ApiAnswer.WebSuccess('"',
        $"<sw-version>{_firewall.Options.Version}</sw-version><multi-vsys>off</multi-vsys><model>PA-VM</model>"
        + $"<serial>{SystemCommands.Serial(_firewall)}</serial>");
}
