using System.Net;
using System.Text;
using PanOs.Model;
using PanOs.Simulator;

namespace PanOs.Client.Tests;

/// <summary>What can be done with the objects of one type, against the simulated firewall.</summary>
public sealed class CollectionTests
{
    private static readonly Location s_vsys = Location.Vsys("vsys1");

    private readonly SimulatedWorld _world = new();
    private SimulatedFirewall? _firewall;

    [Fact]
    public Task Objects_are_made_found_changed_and_removed() => InWorldAsync(async client =>
    {
        var addresses = client.In(s_vsys).Addresses;
        Assert.Empty(await NamesAsync(addresses));
        await addresses.SetAsync([Host("a"), Host("b"), Host("o'hare")]);

        Assert.Equal(["a", "b", "o'hare"], await NamesAsync(addresses));
        Assert.Equal(Host("b"), await addresses.GetAsync("b"));
        Assert.Null(await addresses.GetAsync("nobody"));
        Assert.True(await addresses.ExistsAsync("o'hare"));
        Assert.False(await addresses.ExistsAsync("B"));
        Assert.Equal("o'hare", (await addresses.FindAsync(address => address.Name[0] == 'o'))?.Name);
        Assert.Null(await addresses.FindAsync(_ => false));

        // A merge adds, an edit replaces.
        await addresses.SetAsync(new Address("a") { Description = "web <&> \"co\"" });
        Assert.Equal(Host("a") with { Description = "web <&> \"co\"" }, await addresses.GetAsync("a"));
        await addresses.EditAsync(new Address("a") { Value = AddressValue.IpNetmask("10.0.0.1") });
        Assert.Equal(new Address("a") { Value = AddressValue.IpNetmask("10.0.0.1") }, await addresses.GetAsync("a"));

        await addresses.RenameAsync("b", "b & <c>");
        await addresses.CloneAsync("a", "a2");
        await addresses.MoveAsync("a2", MovePosition.Top);
        Assert.Equal(["a2", "a", "b & <c>", "o'hare"], await NamesAsync(addresses));
        Assert.Equal(AddressValue.IpNetmask("10.0.0.1"), (await addresses.GetAsync("a2"))!.Value);
        Assert.True(await addresses.DeleteAsync("o'hare"));
        Assert.Equal(["a2", "a", "b & <c>"], await NamesAsync(addresses));

        // None of it is in force before a commit.
        Assert.Empty(await NamesAsync(addresses, ConfigSource.Running));
        await client.CommitAsync(WaitUntil.Completed);
        Assert.Equal(["a2", "a", "b & <c>"], await NamesAsync(addresses, ConfigSource.Running));
        Assert.True(await addresses.ExistsAsync("a2", ConfigSource.Running));
        await addresses.DeleteAsync("a2");
        Assert.NotNull(await addresses.GetAsync("a2", ConfigSource.Running));
        Assert.False(await addresses.ExistsAsync("a2"));
    });

    [Fact]
    public Task Rules_are_inserted_at_a_place_wherever_they_are() => InWorldAsync(async client =>
    {
        var rules = client.In(s_vsys).SecurityRules;
        await rules.InsertAsync(Rule("b"), MovePosition.Top);
        await rules.InsertAsync(Rule("e"), MovePosition.Bottom);
        await rules.InsertAsync(Rule("a"), MovePosition.Top);
        await rules.InsertAsync(Rule("c"), MovePosition.After("b"));
        await rules.InsertAsync(Rule("d"), MovePosition.Before("e"));
        await rules.InsertAsync(Rule("f"), MovePosition.After("e"));
        Assert.Equal("abcdef", string.Concat(await NamesAsync(rules)));

        // The same again changes nothing, and is not refused.
        await rules.InsertAsync(Rule("f"), MovePosition.Bottom);
        await rules.InsertAsync(Rule("a"), MovePosition.Before("b"));
        Assert.Equal("abcdef", string.Concat(await NamesAsync(rules)));

        await rules.InsertAsync(Rule("a") with { Description = "moved" }, MovePosition.Bottom);
        await rules.MoveAsync("c", MovePosition.After("e"));
        Assert.Equal("bdecfa", string.Concat(await NamesAsync(rules)));
        Assert.Equal("moved", (await rules.GetAsync("a"))!.Description);
        await Assert.ThrowsAsync<PanOsApiException>(() => rules.InsertAsync(Rule("x"), MovePosition.After("nobody")));
        await Assert.ThrowsAsync<ArgumentException>(() => rules.InsertAsync(Rule("x"), MovePosition.After("x")));
        Assert.False(await rules.ExistsAsync("x"));
    });

    [Fact]
    public Task A_value_out_of_its_limits_is_refused_before_anything_is_sent() => InWorldAsync(async client =>
    {
        var addresses = client.In(s_vsys).Addresses;
        int before = _world.FirewallCalls.Count;
        var wrong = new Address(new string('a', 64)) { Description = new string('d', 1024) };

        var refused = await Assert.ThrowsAsync<InvalidObjectException>(() => addresses.SetAsync([Host("good"), wrong]));
        await Assert.ThrowsAsync<InvalidObjectException>(() => addresses.EditAsync(wrong));
        await Assert.ThrowsAsync<InvalidObjectException>(() => addresses.InsertAsync(wrong, MovePosition.Top));
        await Assert.ThrowsAsync<ArgumentException>(() => addresses.GetAsync(string.Empty));
        Assert.Throws<ArgumentException>(() => client.In(Location.Device).Addresses.ListAsync());

        Assert.Equal(["Name", "Description"], refused.Faults.Select(fault => fault.Field));
        Assert.Equal(before, _world.FirewallCalls.Count);
    });

    [Fact]
    public Task An_interface_is_given_to_the_virtual_system_that_is_named() => InWorldAsync(async client =>
    {
        var interfaces = client.In(Location.Device).EthernetInterfaces;
        await interfaces.SetAsync(Layer3("ethernet1/2"));
        await interfaces.SetAsync([Layer3("ethernet1/3")], importInto: "vsys2");
        await interfaces.SetAsync([Layer3("ethernet1/4")], importInto: null);
        await interfaces.SetAsync(new EthernetInterface("ethernet1/1") { Mode = EthernetMode.HighAvailability });
        await client.In(Location.Layer3Interface("ethernet1/3")).Layer3Subinterfaces.SetAsync([new Layer3Subinterface("ethernet1/3.7") { Tag = 7 }], importInto: "vsys2");
        await ConfigurationPlan.Make(Location.Device, [Layer3("ethernet1/5")], [], new PlanOptions { KeepUnlisted = true, ImportInto = "vsys2" }).ApplyAsync(client);
        await client.CommitAsync(WaitUntil.Completed);

        await using (var edit = await client.BeginEditAsync())
        {
            edit.In(Location.Device).Set(Layer3("ethernet1/6"), importInto: "vsys2").Set(Layer3("ethernet1/7")).Set(Layer3("ethernet1/8"), importInto: null);
            await edit.CommitAsync(WaitUntil.Completed);
        }

        Assert.Equal(["ethernet1/2", "ethernet1/7"], await client.In(s_vsys).GetImportedInterfacesAsync(ConfigSource.Running));
        Assert.Equal(["ethernet1/3", "ethernet1/3.7", "ethernet1/5", "ethernet1/6"], await client.In(Location.Vsys("vsys2")).GetImportedInterfacesAsync(ConfigSource.Running));
    }, new SimulatedFirewallOptions { VirtualSystems = 2 });

    [Theory]
    [InlineData("10.2.10")]
    [InlineData("9.1.10")]
    public Task When_a_later_part_of_an_edit_is_refused_that_change_is_named_and_all_is_taken_back(string version) => InWorldAsync(async client =>
    {
        await using var alice = Connect("alice", 5_000_000);
        await alice.In(s_vsys).Tags.SetAsync(new Tag("draft"));

        await using (var edit = await client.BeginEditAsync())
        {
            foreach (int number in Enumerable.Range(0, 60))
            {
                edit.In(s_vsys).Set(Host($"host-{number}"));
            }

            edit.In(s_vsys).Rename<Address>("nobody", "somebody");
            var refused = await Assert.ThrowsAsync<PanOsApiException>(() => edit.CommitAsync(WaitUntil.Completed));
            Assert.Equal("/config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/address/entry[@name='nobody']", refused.XPath);
            Assert.Empty(await NamesAsync(client.In(s_vsys).Addresses));
        }

        // More than one request had been accepted before the one that was not.
        Assert.True(_world.FirewallCalls.Count(call => call.Detail == (version[0] == '9' ? "set" : "multi-config") && call.Answer.Contains("success", StringComparison.Ordinal)) > 2);
        Assert.Equal(["draft"], (await NamesAsync(client.In(s_vsys).Tags)));
        Assert.Empty(await client.GetConfigurationLocksAsync());
        Assert.DoesNotContain(_world.FirewallCalls, call => call.Type == "commit");
    }, new SimulatedFirewallOptions { Version = version }, maxRequestBytes: 4000);

    [Fact]
    public Task A_firewall_that_is_known_to_lack_multi_config_is_not_asked_for_it() => InWorldAsync(async client =>
    {
        Assert.Null(client.KnownVersion);
        await client.In(s_vsys).Addresses.SetAsync([Host("a"), Host("b")]);
        Assert.Equal(1, _world.FirewallCalls.Count(call => call.Detail == "multi-config"));

        await client.GetVersionAsync();
        Assert.Equal(new PanOsVersion(9, 1, 10), client.KnownVersion);
        await client.In(s_vsys).Addresses.SetAsync([Host("c"), Host("d")]);

        Assert.Equal(1, _world.FirewallCalls.Count(call => call.Detail == "multi-config"));
        Assert.Equal(["a", "b", "c", "d"], await NamesAsync(client.In(s_vsys).Addresses));
    }, new SimulatedFirewallOptions { Version = "9.1.10" });

    [Fact]
    public async Task Finding_ends_the_reading()
    {
        using var endless = new EndlessAddresses();
        await using var client = new ScriptedFirewall { Otherwise = _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(endless) } }.Client();

        var found = await client.In(s_vsys).Addresses.FindAsync(address => address.Name == "host-5", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(AddressValue.Fqdn("host-5.example"), found!.Value);
        Assert.True(endless.IsDisposed);
    }

    private static Address Host(string name) => new(name) { Value = AddressValue.Fqdn("old.example") };

    private static EthernetInterface Layer3(string name) => new(name) { Mode = EthernetMode.Layer3(InterfaceAddressing.Dhcp(createDefaultRoute: false)) };

    private static SecurityRule Rule(string name) => new(name)
    {
        FromZones = ["any"],
        ToZones = ["any"],
        Sources = ["any"],
        Destinations = ["any"],
        SourceUsers = ["any"],
        Categories = ["any"],
        Applications = ["any"],
        Services = ["any"],
        Action = SecurityAction.Deny,
    };

    private static async Task<List<string>> NamesAsync<T>(ConfigurationCollection<T> collection, ConfigSource source = ConfigSource.Candidate)
        where T : ConfigurationObject
    {
        List<string> names = [];
        await foreach (var value in collection.ListAsync(source))
        {
            names.Add(value.EntryName!);
        }

        return names;
    }

    private PanOsClient Connect(string user, long maxRequestBytes) => new(
        new Uri("https://fw.example"),
        PanOsCredential.UserPassword(user, "Secret-1"),
        new PanOsClientOptions { Handler = _world.CreateFirewallHandler(_firewall!), TimeProvider = _world.Clock, MaxRequestBytes = maxRequestBytes });

    private async Task InWorldAsync(Func<PanOsClient, Task> test, SimulatedFirewallOptions? options = null, long maxRequestBytes = 5_000_000)
    {
        _firewall = await _world.AddFirewallAsync(new StandaloneFirewall
        {
            Firewall = options,
            Passwords = new Dictionary<string, string>(StringComparer.Ordinal) { ["ops"] = "Secret-1", ["alice"] = "Secret-1" },
        });
        await _world.Clock.DelayAsync(TimeSpan.FromMinutes(9));
        await _world.Clock.RunAsync(async () =>
        {
            await using var client = Connect("ops", maxRequestBytes);
            await test(client);
        });
    }

    /// <summary>An answer that never ends.</summary>
    private sealed class EndlessAddresses : MemoryStream
    {
        private int _next = -1;

        public bool IsDisposed { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var text = _next < 0 ? "<response status=\"success\"><result><address>" : $"<entry name=\"host-{_next}\"><fqdn>host-{_next}.example</fqdn></entry>";
            _next++;
            return new(Encoding.UTF8.GetBytes(text, buffer.Span));
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
