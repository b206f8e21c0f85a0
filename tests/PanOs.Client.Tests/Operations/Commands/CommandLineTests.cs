using System.Text;
using System.Xml.Linq;
using CsCheck;

namespace PanOs.Client.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("request password-hash password hunter2")]
    [InlineData("request password-hash password hunter2!")]
    [InlineData("\"hunter2\" show")]
    public void A_password_without_quotes_is_refused_and_not_shown(string line)
    {
        var error = Assert.Throws<ArgumentException>(() => CommandLine.Parse(line, "command"));

        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_command_ends_where_a_secret_begins()
    {
        var command = XElement.Parse("<request><password-hash><password><hunter2/></password></password-hash></request>");

        Assert.Equal("op request password-hash password", ApiRequest.Operation(RequestKind.Read, command).Name);
    }

    [Theory]
    [InlineData("show system info", "<show><system><info /></system></show>")]
    [InlineData("  show\tjobs   all ", "<show><jobs><all /></jobs></show>")]
    [InlineData("show jobs id \"4\"", "<show><jobs><id>4</id></jobs></show>")]
    [InlineData("show interface \"ethernet1/1\"", "<show><interface>ethernet1/1</interface></show>")]
    [InlineData("test routing fib-lookup virtual-router \"default\" ip \"8.8.8.8\"", "<test><routing><fib-lookup><virtual-router>default</virtual-router><ip>8.8.8.8</ip></fib-lookup></routing></test>")]
    [InlineData("request config-lock add comment \"a < b & 'c'\"", "<request><config-lock><add><comment>a &lt; b &amp; 'c'</comment></add></config-lock></request>")]
    [InlineData("show plugins vm_series aws ha state", "<show><plugins><vm_series><aws><ha><state /></ha></aws></vm_series></plugins></show>")]
    [InlineData("set x \"\"", "<set><x></x></set>")]
    public void Words_become_elements_and_quoted_words_their_text(string line, string xml) =>
        Assert.Equal(xml, CommandLine.Parse(line, "command").ToString(SaveOptions.DisableFormatting));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("show jobs id \"4")]
    [InlineData("show jobs id 4\"")]
    [InlineData("show jobs id\"4\"")]
    [InlineData("show jobs id \"4\"x")]
    [InlineData("\"show\" jobs")]
    [InlineData("show jobs id \"4\" \"5\"")]
    [InlineData("show jobs id 4")]
    [InlineData("show interface ethernet1/1")]
    [InlineData("show <jobs>")]
    [InlineData("show jobs 'all'")]
    [InlineData("show \"x\" y")]
    [InlineData("show jobs id \"\u0001\"")]
    public async Task What_cannot_be_written_is_refused_before_anything_is_sent(string line)
    {
        var firewall = new ScriptedFirewall();
        await using var client = firewall.Client();

        await Assert.ThrowsAsync<ArgumentException>(() => client.RunCommandAsync(line, TestContext.Current.CancellationToken));

        Assert.Empty(firewall.Requests);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.Throws<ArgumentException>(() => CommandLine.Parse($"show jobs id \"{(char)0xD800}\"", "command"));

    [Fact]
    public void Whatever_a_value_holds_the_firewall_gets_the_value_or_nothing_is_sent() =>
        Gen.String.Sample(
            value =>
            {
                XElement command;
                try
                {
                    command = CommandLine.Parse($"show jobs id \"{value}\"", "command");
                }
                catch (ArgumentException)
                {
                    return value.Contains('"') || value.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) || value.Any(char.IsSurrogate) || value.Any(c => !System.Xml.XmlConvert.IsXmlChar(c));
                }

                var received = XElement.Parse(command.ToString(SaveOptions.DisableFormatting), LoadOptions.PreserveWhitespace);
                return !value.Contains('"') && Normal(received.Value) == Normal(value) && received.Descendants().Count() == 2;

                // XML joins the two characters of a line end into one.
                static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            },
            seed: "0000KUvCjRE2", iter: 2000);
}
