using System.Net;
using System.Text;

namespace PanOs.Client.Tests;

/// <summary>Answers requests in process, in the order of a script or by a function, and keeps what it was sent.</summary>
internal sealed class ScriptedFirewall : HttpMessageHandler
{
    private readonly Queue<Func<SentRequest, HttpResponseMessage>> _script = new();

    public List<SentRequest> Requests { get; } = [];

    public Func<SentRequest, HttpResponseMessage>? Otherwise { get; set; }

    public IEnumerable<string> Names => Requests.Select(request => request.Name);

    public ScriptedFirewall Answers(string body, int status = 200)
    {
        _script.Enqueue(_ => Xml(body, status));
        return this;
    }

    public ScriptedFirewall Fails(Exception failure)
    {
        _script.Enqueue(_ => throw failure);
        return this;
    }

    public PanOsClient Client(PanOsCredential? credential = null, Action<PanOsClientOptions>? configure = null)
    {
        var options = new PanOsClientOptions { Handler = this, Retry = { Delay = TimeSpan.Zero, BusyRetries = 0, Jitter = 0 } };
        configure?.Invoke(options);
        return new PanOsClient(new Uri("https://fw.example"), credential ?? PanOsCredential.ApiKey("THE-KEY"), options);
    }

    public static HttpResponseMessage Xml(string body, int status = 200) =>
        new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/xml") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var form = body.Split('&').Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => WebUtility.UrlDecode(pair[0]), pair => WebUtility.UrlDecode(pair[1]));
        var sent = new SentRequest(request.RequestUri!, form, request.Headers.TryGetValues("X-PAN-KEY", out var keys) ? keys.Single() : null);
        Requests.Add(sent);
        if (_script.TryDequeue(out var answer))
        {
            return answer(sent);
        }

        return Otherwise?.Invoke(sent) ?? throw new InvalidOperationException($"Nobody expected {sent.Name}.");
    }
}

internal sealed record SentRequest(Uri Address, Dictionary<string, string> Form, string? Key)
{
    public string Command => Form.GetValueOrDefault("cmd", string.Empty);

    public string Name => Form["type"] switch
    {
        "op" => Command,
        "config" => Form["action"],
        var type => type,
    };
}

internal static class Replies
{
    public const string Yes = "<response status=\"success\"><result>yes</result></response>";
    public const string No = "<response status=\"success\"><result>no</result></response>";
    public const string Done = "<response status=\"success\" code=\"20\"><msg>command succeeded</msg></response>";
    public const string Enqueued = "<response status=\"success\" code=\"19\"><result><msg><line>Commit job enqueued with jobid 4</line></msg><job>4</job></result></response>";
    public const string NoChanges = "<response status=\"success\" code=\"19\"><msg>There are no changes to commit.</msg></response>";
    public const string InvalidCredential = "<response status = 'error' code = '403'><result><msg>Invalid Credential</msg></result></response>";

    public static string Key(string key) => $"<response status = 'success'><result><key>{key}</key></result></response>";

    public static string Job(string status, string result, string extra = "") =>
        $"<response status=\"success\"><result><job><id>4</id><type>Commit</type><status>{status}</status><result>{result}</result>{extra}</job></result></response>";
}
