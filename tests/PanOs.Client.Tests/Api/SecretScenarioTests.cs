using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using PanOs.HaPair;
using PanOs.Model;
using PanOs.Testing;

namespace PanOs.Client.Tests;

/// <summary>A long day with recognisable secrets; then everything that could be read afterwards is searched for them.</summary>
public sealed class SecretScenarioTests : IDisposable
{
    private const string Password = "Qz7-Passw0rd-&<QQ>";
    private const string PrivateKey = "-----BEGIN PRIVATE KEY-----\nQz7PrivateKeyQQ\n-----END PRIVATE KEY-----";
    private const string Phash = "$5$Qz7salt$Qz7PhashQQ";
    private const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB secrets";

    private readonly CapturingLog _log = new();

    public void Dispose() => _log.Dispose();
    private readonly ConcurrentQueue<string> _said = new();
    private readonly ConcurrentDictionary<string, bool> _keys = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _addresses = new();

    [Fact]
    public async Task No_secret_is_in_logs_traces_exceptions_texts_or_addresses()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("PanOs", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Say(Text(activity)),
        };
        ActivitySource.AddActivityListener(listener);

        await InTheLabAsync();
        await AgainstHostileAnswersAsync();

        Assert.NotEmpty(_keys);
        Assert.Contains(_log.Entries, entry => entry.Category == "PanOs.Client.Wire" && entry.Text.Contains("type=keygen", StringComparison.Ordinal));
        Assert.Contains(_log.Entries, entry => entry.Text.Contains("***", StringComparison.Ordinal));
        string[] secrets =
        [
            Password, Uri.EscapeDataString(Password), "Qz7-Passw0rd", "Qz7PrivateKeyQQ", "Qz7PhashQQ",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"admin:{Password}")), .. _keys.Keys,
        ];
        foreach (string text in _said.Concat(_addresses).Concat(_log.Entries.Select(entry => entry.Text)))
        {
            foreach (string secret in secrets)
            {
                Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            }
        }
    }

    private async Task InTheLabAsync()
    {
        await using PanOsLab lab = await PanOsLab.StartAsync();
        var topology = HaPairTopology.Documented("secrets", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");
        lab.AddKey(PrivateKey, topology.KeyPair.PublicKey);
        var secrets = PairSecrets.FromValues("Qz7-Passw0rd-QQ", PrivateKey);
        await using var registered = lab.CreatePair(topology, secrets);
        List<Uri> firewalls = [];
        using var seen = new SeeingHandler(this, lab.World.CreateFirewallHandler(lab.Options.OperatorAddress));
        PanOsClientOptions Options() => new() { Handler = seen, TimeProvider = lab.Time, LoggerFactory = _log, LogWire = true, WireLogLimit = 100_000 };
        await using var pair = new FirewallPair(topology, secrets, new FirewallPairOptions
        {
            Ec2 = lab.Ec2,
            Shell = lab.Shell,
            TimeProvider = lab.Time,
            Connect = contact =>
            {
                firewalls.Add(contact.Address);
                Say(contact.Credential);
                return new PanOsClient(contact.Address, contact.Credential, Options());
            },
        });
        await lab.RunAsync(async () =>
        {
            Say(await pair.ApplyAsync(await pair.PlanAsync()));
            Say(await pair.ValidateAsync());
            await using var client = new PanOsClient(firewalls[^1], PanOsCredential.UserPassword("admin", "Qz7-Passw0rd-QQ"), Options());
            Say(client);
            Say(await client.GetSystemInfoAsync());
            Say(await client.GetHighAvailabilityStateAsync());
            await using (var edit = await client.BeginEditAsync())
            {
                edit.In(Location.Vsys("vsys1")).Set(new Zone("secrets"));
                Say(edit);
                Say(await edit.DiffAsync());
            }

            // Whether the firewall knows these or refuses them, it may quote what it was sent.
            await TryAsync(() => client.RunCommandAsync(new XElement("request", new XElement("password-hash", new XElement("password", Password)))));
            await TryAsync(() => client.RunCommandAsync(new XElement("set", new XElement("private-key", PrivateKey), new XElement("phash", Phash))));
            await TryAsync(() => client.SendAsync(Import(), CancellationToken.None));
            await TryAsync(() => client.GetConfigurationAsync(XPath.Config, ConfigSource.Running));
            await TryAsync(() => client.RevokeApiKeysAsync());
            await using var wrong = new PanOsClient(firewalls[^1], PanOsCredential.UserPassword("admin", Password), Options());
            await TryAsync(() => wrong.GetSystemInfoAsync());
        });
    }

    private async Task AgainstHostileAnswersAsync()
    {
        string escaped = new XText(Password).ToString();
        string[] answers =
        [
            $"<response status='error' code='12'><msg><line>password '{escaped}' and {Phash} and {PrivateKey} are invalid</line></msg></response>",
            $"<response status='success'><result><phash>{Phash}</phash><private-key>{PrivateKey}</private-key></result>",
            $"<html>{escaped} KEY-Qz7-QQ {Phash}",
            $"<response status='success'><result><users><entry name='admin'><phash>{Phash}</phash></entry></users></result></response>",
            $"<response status='error' code='403'><result><msg>Invalid Credential KEY-Qz7-QQ {escaped}</msg></result></response>",
        ];
        _keys["KEY-Qz7-QQ"] = true;
        PanOsCredential[] credentials = [PanOsCredential.ApiKey("KEY-Qz7-QQ"), PanOsCredential.UserPassword("admin", Password), PanOsCredential.Basic("admin", Password)];
        foreach (var credential in credentials)
        {
            foreach (string quoting in answers)
            {
                string answer = credential is PanOsCredential.Login { IsBasic: true } ? quoting.Replace("KEY-Qz7-QQ", escaped, StringComparison.Ordinal) : quoting;
                foreach (int status in new[] { 200, 403, 502 })
                {
                    var firewall = new ScriptedFirewall
                    {
                        Otherwise = sent => sent.Name switch
                        {
                            // It can only quote what it was sent.
                            "keygen" when status == 502 => ScriptedFirewall.Xml($"<response status='error' code='400'><msg><line>{escaped}</line></msg></response>", 400),
                            "keygen" => ScriptedFirewall.Xml(Replies.Key("KEY-Qz7-QQ")),
                            _ => ScriptedFirewall.Xml(answer, status),
                        },
                    };
                    await using var client = firewall.Client(credential, options => (options.LoggerFactory, options.LogWire) = (_log, true));
                    var secret = new XElement("set", new XElement("phash", Phash), new XElement("password", Password), new XElement("private-key", PrivateKey));
                    await TryAsync(() => client.RunCommandAsync(secret));
                    await TryAsync(() => client.SendAsync(ApiRequest.Operation(RequestKind.IdempotentWrite, secret), CancellationToken.None));
                    await TryAsync(() => client.GetSystemInfoAsync());
                    await TryAsync(() => client.SendAsync(Import(), CancellationToken.None));
                    await TryAsync(async () =>
                    {
                        await using var stream = await client.OpenStreamAsync(ApiRequest.Operation(RequestKind.Read, secret), CancellationToken.None);
                        while (await stream.NextAsync() is not null)
                        {
                        }
                    });
                    await TryAsync(() => client.OpenContentAsync(ApiRequest.Operation(RequestKind.Read, secret), CancellationToken.None));
                    Say(client);
                    Say(credential);
                }
            }
        }
    }

    private static ApiRequest Import() => new(RequestKind.Write, [new("type", "import"), new("category", "keypair"), new("passphrase", Password)])
    {
        Name = "import keypair",
        Upload = new ApiUpload(new MemoryStream(Encoding.UTF8.GetBytes(PrivateKey)), "key.pem"),
    };

    private async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (PanOsException e)
        {
            Say(e);
            Say(e.Message);
            Say((e as PanOsTransportException)?.Excerpt);
            Say(string.Join('|', (e as PanOsApiException)?.Lines ?? []));
        }
    }

    private void Say(object? what) => _said.Enqueue(Convert.ToString(what, CultureInfo.InvariantCulture) ?? string.Empty);

    private static string Text(Activity activity) =>
        $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.Select(e => $"{e.Name} {string.Join(' ', e.Tags)}"))}";

    private sealed class SeeingHandler(SecretScenarioTests test, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            test._addresses.Enqueue(request.RequestUri!.ToString());
            if (request.Headers.TryGetValues("X-PAN-KEY", out var keys))
            {
                test._keys[keys.Single()] = true;
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
