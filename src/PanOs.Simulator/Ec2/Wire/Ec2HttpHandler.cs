using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace PanOs.Simulator;

/// <summary>EC2's Query protocol in front of the simulator: a form comes in, XML goes out.</summary>
internal sealed class Ec2HttpHandler(Ec2Simulator ec2) : HttpMessageHandler
{
    private const string Version = "2016-11-15";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null
            ? string.Empty
            : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return await ec2.Clock.RunAsync(() => AnswerAsync(request, body, cancellationToken)).ConfigureAwait(false);
    }

    private static HttpResponseMessage Response(HttpRequestMessage request, HttpStatusCode status, string xml)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(xml));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/xml", "utf-8");
        return new HttpResponseMessage(status) { RequestMessage = request, Content = content };
    }

    private static List<KeyValuePair<string, string>> Read(string body)
    {
        List<KeyValuePair<string, string>> form = [];
        foreach (string pair in body.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? string.Empty : pair[(equals + 1)..];
            form.Add(new(Decode(name), Decode(value)));
        }

        return form;

        static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, string body, CancellationToken cancellationToken)
    {
        bool isSts = false;
        try
        {
            List<KeyValuePair<string, string>> form = Read(body);
            isSts = form.Exists(pair => pair is { Key: "Version", Value: Sts.Version });
            CheckSignature(request, isSts ? "sts" : "ec2");
            string version = form.Find(pair => pair.Key is "Version").Value ?? throw Ec2Fault.Missing("Version");
            if (isSts && form.Find(pair => pair.Key is "Action").Value is not Sts.Action)
            {
                throw new Ec2Fault("InvalidAction", "The simulator knows GetCallerIdentity only of this service");
            }

            if (!isSts && version is not Version)
            {
                throw new Ec2Fault("NoSuchVersion", $"The requested version ({version}) of service AmazonEC2 does not exist");
            }

            string action = form.Find(pair => pair.Key is "Action").Value ?? string.Empty;
            TimeSpan latency = ec2.Faults.LatencyOf(action);
            if (latency > TimeSpan.Zero)
            {
                await ec2.Clock.DelayAsync(latency, cancellationToken).ConfigureAwait(false);
            }

            string xml = ec2.Invoke(Ec2Simulator.Operator, form);
            return Response(request, HttpStatusCode.OK, xml);
        }
        catch (Ec2Fault fault) when (fault.Code is Ec2Faults.AnswerLost or Ec2Faults.RequestLost)
        {
            throw ConnectionFault.Cut();
        }
        catch (Ec2Fault fault)
        {
            return Response(
                request, fault.Status, isSts ? Sts.Refusal(fault, ec2.NextRequestId()) : Ec2Xml.Refusal(fault, ec2.NextRequestId()));
        }
    }

    /// <summary>That a request is signed, and for this region; what the signature is worth is not looked at.</summary>
    private void CheckSignature(HttpRequestMessage request, string service)
    {
        // Unconfirmed: the exact words of both refusals.
        if (request.Method != HttpMethod.Post
            || !request.Headers.TryGetValues("Authorization", out IEnumerable<string>? values)
            || string.Join(' ', values) is not { } authorization
            || !authorization.StartsWith("AWS4-HMAC-SHA256", StringComparison.Ordinal))
        {
            throw new Ec2Fault("AuthFailure", "AWS was not able to validate the provided access credentials");
        }

        if (!authorization.Contains(string.Create(CultureInfo.InvariantCulture, $"/{ec2.Options.Region}/{service}/aws4_request"), StringComparison.Ordinal))
        {
            throw new Ec2Fault("SignatureDoesNotMatch", $"Credential should be scoped to a valid region: '{ec2.Options.Region}'");
        }
    }
}
