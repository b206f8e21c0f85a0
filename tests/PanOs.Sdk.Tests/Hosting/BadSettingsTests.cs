using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PanOs.HaPair;

namespace PanOs.Sdk.Tests.Hosting;

/// <summary>Bad configuration stops the host at its start, with every fault in one message and no secret.</summary>
public sealed class BadSettingsTests
{
    private const string Secret = "tOp-SeCrEt";

    [Fact]
    public async Task Every_fault_of_a_client_is_named_at_once()
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(
            new()
            {
                ["Edge:Adress"] = "https://203.0.113.10",
                ["Edge:ApiKey"] = Secret,
                ["Edge:User"] = "ops",
                ["Edge:Password"] = Secret,
                ["Edge:CertificatePin"] = "9F:2C:zz",
                ["Edge:RequestTimeout"] = "soon",
                ["Edge:Retry:Reads"] = "many",
                ["Edge:Retry:Reeds"] = "3",
                ["Edge:MaxConcurrentRequests"] = "0",
                ["Edge:KeyPlacement"] = "Pocket",
            },
            services => services.AddPanOsClient("edge", Section("Edge"))));

        Assert.Equal(
            [
                "Adress: there is no such setting; did you mean Address?",
                "KeyPlacement: must be one of Header, Body",
                "RequestTimeout: must be a time span such as 00:00:30",
                "Retry:Reads: must be a whole number",
                "Retry:Reeds: there is no such setting; did you mean Reads?",
                "Address: is missing; give the firewall's address, such as https://203.0.113.10",
                "ApiKey: ApiKey and User with Password are given; only one can count",
                "CertificatePin: is not a SHA-256 fingerprint: expected 64 hexadecimal digits, with or without colons",
                "MaxConcurrentRequests: is out of range",
            ],
            Faults(refused, "PAN-OS client 'edge' (Edge): "));
        Assert.All(refused.Failures, fault => Assert.Contains(fault, refused.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Address: is missing; give the firewall's address, such as https://203.0.113.10|ApiKey: is missing; give ApiKey or ApiKeyVariable, User with Password or PasswordVariable, or a Credential in code")]
    [InlineData("Address: is not an address; it must begin with https://", "Address=firewall", "ApiKey=k")]
    [InlineData("Address: is not an address, such as https://203.0.113.10 or https://[2001:db8::10]:8443", "Address=https://2001:db8::10", "ApiKey=k")]
    [InlineData("Url: there is no such setting|Address: is missing; give the firewall's address, such as https://203.0.113.10", "Url=https://fw", "ApiKey=k")]
    [InlineData("Address: The address must begin with https:// (or http://).", "Address=ssh://fw", "ApiKey=k")]
    [InlineData("Address: The address must not carry a user name or password; give a credential.", "Address=https://ops:tOp-SeCrEt@fw", "ApiKey=k")]
    [InlineData("Address: Over http:// everybody on the way reads the password and the key. Use https://, or say so with Trust = CertificateTrust.DangerousAcceptAny.", "Address=http://fw", "ApiKey=k")]
    [InlineData("RequestTimeout: must be a time span such as 00:00:30", "Address=https://fw", "ApiKey=k", "RequestTimeout=30")]
    [InlineData("RequestTimeout: must be a time span such as 00:00:30", "Address=https://fw", "ApiKey=k", "RequestTimeout=24:00:00")]
    [InlineData("RequestTimeout: is out of range|Retry:MaxDelay: is out of range", "Address=https://fw", "ApiKey=k", "RequestTimeout=50.00:00:00", "Retry:MaxDelay=50.00:00:00")]
    [InlineData("ApiKey: must be a single value|ApiKey: is missing; give ApiKey or ApiKeyVariable, User with Password or PasswordVariable, or a Credential in code", "Address=https://fw", "ApiKey:0=k")]
    [InlineData("Retry: must be a group of settings", "Address=https://fw", "ApiKey=k", "Retry=5")]
    [InlineData("Retry:Reads: is out of range|Retry:Jitter: is out of range", "Address=https://fw", "ApiKey=k", "Retry:Reads=-1", "Retry:Jitter=2")]
    [InlineData("Password: is missing; a user is given", "Address=https://fw", "User=ops")]
    [InlineData("User: is missing; a password is given", "Address=https://fw", "Password=tOp-SeCrEt")]
    [InlineData("Basic: needs User and Password", "Address=https://fw", "ApiKey=k", "Basic=true")]
    [InlineData("ApiKey: has characters that no key has", "Address=https://fw", "ApiKey=two words")]
    [InlineData("ApiKeyVariable: the environment variable PANOS_NOT_SET_ANYWHERE is not set", "Address=https://fw", "ApiKeyVariable=PANOS_NOT_SET_ANYWHERE")]
    [InlineData("PasswordVariable: the environment variable PANOS_NOT_SET_ANYWHERE is not set", "Address=https://fw", "User=ops", "PasswordVariable=PANOS_NOT_SET_ANYWHERE")]
    [InlineData("CertificateAuthority: There is no certificate in the text. Expected a block that begins with -----BEGIN CERTIFICATE-----.", "Address=https://fw", "ApiKey=k", "CertificateAuthority=pem")]
    [InlineData("CertificatePin: CertificatePin and DangerousAcceptAnyCertificate are given; only one can count", "Address=https://fw", "ApiKey=k", "CertificatePin=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "DangerousAcceptAnyCertificate=true")]
    public async Task A_fault_of_a_client_is_named(string expected, params string[] settings)
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(
            settings.Select(each => each.Split('=', 2)).ToDictionary(each => "Edge:" + each[0], each => (string?)each[1], StringComparer.Ordinal),
            services => services.AddPanOsClient("edge", Section("Edge"))));

        Assert.Equal(expected.Split('|'), Faults(refused, "PAN-OS client 'edge' (Edge): "));
        Assert.DoesNotContain(Secret, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_does_not_take_the_place_of_the_certificate_that_the_code_trusts()
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync([], services => services.AddPanOsClient("edge", settings =>
        {
            settings.Address = "https://fw";
            settings.ApiKey = "k";
            settings.Options.Trust = CertificateTrust.Pin(new string('a', 64));
            settings.DangerousAcceptAnyCertificate = true;
        })));

        Assert.Equal(["DangerousAcceptAnyCertificate: DangerousAcceptAnyCertificate and Options.Trust are given; only one can count"], Faults(refused, "PAN-OS client 'edge': "));
    }

    [Fact]
    public async Task Faults_of_several_clients_and_pairs_come_in_one_message()
    {
        AggregateException refused = await Assert.ThrowsAsync<AggregateException>(() => StartAsync([], services =>
        {
            services.AddPanOsClient("edge", Section("Edge"));
            services.AddPanOsClient("core", settings => settings.Address = "https://fw");
            services.AddPanOsHaPair("pair", Section("Pair"));
            services.AddPanOsHaPairMonitor("pair");
        }));

        Assert.Contains("'edge' (Edge): Address: is missing", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'core': ApiKey: is missing", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'pair' (Pair): TopologyFile: is missing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_a_pair_is_named_with_those_of_its_topology()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{ "name": "edge", "region": "nowhere", "trustedCidrs": [], "keyPair": { "name": "k", "publicKey": "" } }""", TestContext.Current.CancellationToken);
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(
            new()
            {
                ["Pair:TopologyFile"] = file,
                ["Pair:AdminPassword"] = Secret,
                ["Pair:AdminPasswordVariable"] = "X",
                ["Pair:SshPrivateKeyFile"] = "/no/such/key",
                ["Pair:WatchInterval"] = "00:00:00",
                ["Pair:WatchLimit"] = "-00:00:01",
                ["Pair:RestartInterval"] = "60.00:00:00",
                ["Pair:Wait"] = "1",
            },
            services => services.AddPanOsHaPair("edge", Section("Pair"))));
        File.Delete(file);

        string[] faults = Faults(refused, "PAN-OS pair 'edge' (Pair): ");
        Assert.Contains("Wait: there is no such setting", faults);
        Assert.Contains(faults, fault => fault.StartsWith("TopologyFile: trustedCidrs: ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("TopologyFile: keyPair.publicKey: ", StringComparison.Ordinal));
        Assert.Contains("AdminPassword: AdminPassword and AdminPasswordVariable are given; only one can count", faults);
        Assert.Contains("AdminPasswordVariable: the environment variable X is not set", faults);
        Assert.Contains("SshPrivateKeyFile: there is no file '/no/such/key'", faults);
        Assert.All(["WatchInterval", "WatchLimit", "RestartInterval"], name => Assert.Contains($"{name}: must be longer than nothing and at most 30 days", faults));
        Assert.DoesNotContain(Secret, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topology_file_that_is_not_there_is_named()
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(
            [], services => services.AddPanOsHaPair("edge", settings => (settings.TopologyFile, settings.AdminPassword) = ("/no/such/pair.json", Secret))));

        Assert.Contains("/no/such/pair.json", Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_taken_or_unknown_is_refused_at_once()
    {
        var services = new ServiceCollection();
        services.AddPanOsClient("edge", settings => settings.Address = "https://fw");
        services.AddPanOsHaPair("edge", settings => settings.TopologyFile = "pair.json");

        Assert.Throws<ArgumentException>(() => services.AddPanOsClient("edge", settings => settings.Address = "https://fw"));
        Assert.Throws<ArgumentException>(() => services.AddPanOsHaPair("edge", settings => settings.TopologyFile = "pair.json"));
        Assert.Contains("'core'", Assert.Throws<ArgumentException>(() => services.AddHealthChecks().AddPanOsClient("core")).Message, StringComparison.Ordinal);
        Assert.Contains("'core'", Assert.Throws<ArgumentException>(() => services.AddHealthChecks().AddPanOsHaPair("core")).Message, StringComparison.Ordinal);
    }

    private static string[] Faults(OptionsValidationException refused, string where) =>
        [.. refused.Failures.Select(fault => fault.StartsWith(where, StringComparison.Ordinal) ? fault[where.Length..] : "not from " + where + fault)];

    private static Func<IConfiguration, IConfiguration> Section(string name) => configuration => configuration.GetSection(name);

    private static async Task StartAsync(Dictionary<string, string?> settings, Action<Registration> register)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings);
        register(new Registration(builder));
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Registration(HostApplicationBuilder builder)
    {
        public void AddPanOsClient(string name, Func<IConfiguration, IConfiguration> section) => builder.Services.AddPanOsClient(name, section(builder.Configuration));

        public void AddPanOsClient(string name, Action<PanOsClientSettings> configure) => builder.Services.AddPanOsClient(name, configure);

        public void AddPanOsHaPair(string name, Func<IConfiguration, IConfiguration> section) => builder.Services.AddPanOsHaPair(name, section(builder.Configuration));

        public void AddPanOsHaPair(string name, Action<FirewallPairSettings> configure) => builder.Services.AddPanOsHaPair(name, configure);

        public void AddPanOsHaPairMonitor(string name) => builder.Services.AddPanOsHaPairMonitor(name);
    }
}
