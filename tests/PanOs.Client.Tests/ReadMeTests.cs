using System.Net;
using System.Xml.Linq;
using PanOs.Model;

namespace PanOs.Client.Tests;

/// <summary>The examples of the package's read-me, compiled. A line that is only in one of the two fails the test.</summary>
public sealed class ReadMeTests
{
    [Fact]
    public void Every_line_of_an_example_is_one_that_compiles()
    {
        string readMe = File.ReadAllText(Repository.PathOf("src", "PanOs.Client", "README.md"));
        string compiled = Dense(File.ReadAllText(Repository.PathOf("tests", "PanOs.Client.Tests", "ReadMeTests.cs")));
        var shown = readMe.Split("```csharp")[1..].SelectMany(block => block.Split("```")[0].Split('\n')).ToList();

        Assert.True(shown.Count > 50);
        Assert.DoesNotContain(shown, line => !line.StartsWith("using PanOs", StringComparison.Ordinal) && !compiled.Contains(Dense(line), StringComparison.Ordinal));
    }

    // Where an initializer breaks into lines is left to the formatter.
    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    internal static async Task AChangeCommitted(string key, string fingerprint)
    {
        await using var firewall = new PanOsClient(new Uri("https://203.0.113.10"), PanOsCredential.ApiKey(key),
            new PanOsClientOptions { Trust = CertificateTrust.Pin(fingerprint) });
        Console.WriteLine(await firewall.GetSystemInfoAsync());

        await using CandidateSession edit = await firewall.BeginEditAsync(new EditOptions { Comment = "CHG-1042" });
        edit.In(Location.Vsys("vsys1")).Set(new Zone("trust") { Kind = ZoneKind.Layer3("ethernet1/3") }).Import("ethernet1/3");
        edit.In(Location.VirtualRouter("default")).Set(new StaticRoute("internet")
        { Destination = "0.0.0.0/0", NextHop = NextHop.Address("10.0.2.1"), Interface = "ethernet1/2" });
        Console.WriteLine(await edit.DiffAsync());                            // nothing has been sent yet
        CommitOperation commit = await edit.CommitAsync(WaitUntil.Started);
        Console.WriteLine(await commit.WaitForCompletionAsync());
    }

    internal static async Task WhoAsks(string password, string pem, Func<CancellationToken, ValueTask<string>> vault)
    {
        var address = new Uri("https://fw.example.com");
        await using var byPassword = new PanOsClient(address, PanOsCredential.UserPassword("ops", password));
        await using var fromVault = new PanOsClient(address, PanOsCredential.FromProvider(vault));
        await using var old = new PanOsClient(address, PanOsCredential.UserPassword("ops", password),
            new PanOsClientOptions { KeyPlacement = ApiKeyPlacement.Body, Trust = CertificateTrust.Authority(pem) });
        await using var basic = new PanOsClient(address, PanOsCredential.Basic("ops", password));

        TimeSpan? lifetime = await byPassword.GetApiKeyLifetimeAsync();
        Console.WriteLine(lifetime);
        await byPassword.RevokeApiKeysAsync();                                // of every administrator
    }

    internal static async Task Asking(PanOsClient firewall)
    {
        HighAvailabilityState ha = await firewall.GetHighAvailabilityStateAsync();
        RouteLookup route = await firewall.LookUpRouteAsync("default", IPAddress.Parse("8.8.8.8"));
        IReadOnlyList<string> rules = await firewall.MatchSecurityPolicyAsync(new PolicyQuery
        {
            FromZone = "trust",
            ToZone = "untrust",
            Source = IPAddress.Parse("10.0.1.10"),
            Destination = IPAddress.Parse("8.8.8.8"),
            DestinationPort = 443,
        });
        XElement answer = await firewall.RunCommandAsync("show jobs id \"4\"");  // any command, as it is typed
        Console.WriteLine($"{ha} {route} {string.Join(", ", rules)} {answer}");
    }

    internal static async Task ListsAsTheyArrive(PanOsClient firewall)
    {
        await foreach (SecurityRule rule in firewall.In(Location.Vsys("vsys1")).SecurityRules.ListAsync(ConfigSource.Running))
        {
            Console.WriteLine(rule);
        }

        var query = new LogQuery(LogTypes.Traffic) { Filter = "(action eq deny)", MaxEntries = 1000 };
        await foreach (LogEntry entry in firewall.GetLogsAsync(query))
        {
            Console.WriteLine(entry);
        }
    }

    internal static async Task TheConfigurationAsXml(PanOsClient firewall)
    {
        XPath addresses = XPath.Config.Child("shared").Child("address");
        await firewall.Configuration.SetAsync(addresses, XElement.Parse("<entry name='web'><fqdn>www.example.com</fqdn></entry>"));
        await firewall.Configuration.RenameAsync(addresses.Entry("web"), "o'hare & <co>");
        await firewall.Configuration.MultiConfigAsync(new ConfigurationBatch()
            .Delete(addresses.Entry("old"))
            .Move(addresses.Entry("o'hare & <co>"), MovePosition.Top));
        XElement? running = await firewall.Configuration.ShowAsync(addresses);
        Console.WriteLine(running);
    }

    internal static async Task CommitsAndJobs(PanOsClient firewall, int jobOfAnotherProcess)
    {
        ValidationResult check = await firewall.ValidateAsync();
        CommitOperation commit = await firewall.CommitAsync(WaitUntil.Started, new CommitOptions { Description = "CHG-1042" });
        await foreach (Job job in commit.WatchAsync())
        {
            Console.WriteLine(job);
        }

        CommitResult result = await commit.WaitForCompletionAsync();          // throws when the job failed
        Job other = await firewall.ResumeJob(jobOfAnotherProcess).WaitForCompletionAsync();
        await firewall.RevertChangesAsync();                                  // this administrator's, not committed
        Console.WriteLine($"{check} {result} {other}");
    }

    internal static async Task Files(PanOsClient firewall, Stream target, Stream golden)
    {
        await using (PanOsFile backup = await firewall.ExportConfigurationAsync())
        {
            await backup.CopyToAsync(target);
        }

        await firewall.ImportConfigurationAsync(golden, "golden.xml");
        await firewall.LoadConfigurationAsync("golden.xml");                  // into the candidate; not committed
    }

    internal static async Task UsersAndTags(PanOsClient firewall)
    {
        UserIdResult told = await firewall.UpdateUserIdAsync(new UserIdUpdate
        {
            Logins = [new UserLogin("acme\\jane", IPAddress.Parse("10.0.1.7")) { Timeout = TimeSpan.FromHours(8) }],
            AddedTags = [new AddressTags(IPAddress.Parse("10.0.1.8"), "quarantine")],
        });
        Console.WriteLine(told);
    }

    internal static async Task TwoFirewalls(PanOsClient a, PanOsClient b)
    {
        await using var pair = new PanOsPair(a, b);
        Console.WriteLine(await pair.GetStateAsync());
        PanOsClient active = await pair.GetActiveAsync();                     // PanOsRoleException when that is not beyond doubt
        await active.SuspendAsync();
        JobOperation? sync = await pair.SynchronizeAsync(WaitUntil.Completed);
        Console.WriteLine(sync);
    }

    internal static async Task WhenItGoesWrong(PanOsClient firewall)
    {
        try
        {
            await firewall.CommitAsync(WaitUntil.Completed);
        }
        catch (PanOsLockException e)
        {
            Console.WriteLine($"{e.Owner} holds a lock");
        }
        catch (PanOsCommitException e) when (e.Job is null)
        {
            Console.WriteLine($"whether it was committed is not known: {e.Remedy}");
        }
        catch (PanOsException e) when (e.IsTransient)
        {
            Console.WriteLine($"{e.Device}: try again later");
        }
    }
}
