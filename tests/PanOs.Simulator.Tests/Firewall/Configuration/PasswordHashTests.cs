namespace PanOs.Simulator.Tests;

public class PasswordHashTests
{
    // Made by openssl passwd -5.
    [Theory]
    [InlineData("Hello world!", "saltstring", "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5")]
    [InlineData("x", "ab", "$5$ab$5ydlOaPxAq0VpamGFK.BZgHF7HlR0erJsH.F7VB19f0")]
    [InlineData("a much longer password than thirty-two bytes, with ümlaut", "0123456789abcdef", "$5$0123456789abcdef$OW9GYU8g2OGtiOW94cBhM3Q9rf29PL4IcFQrNJI0299")]
    public void The_scheme_is_that_of_crypt(string password, string salt, string hash)
    {
        Assert.Equal(hash, Sha256Crypt.Hash(password, salt));
        Assert.True(Sha256Crypt.Verify(password, hash));
        Assert.False(Sha256Crypt.Verify(password + "!", hash));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("$5$")]
    [InlineData("fnRL/G5lXVMug")]
    public void What_is_no_such_hash_lets_nobody_in(string hash) => Assert.False(Sha256Crypt.Verify("admin", hash));

    [Fact]
    public void A_factory_firewall_lets_nobody_in_by_password()
    {
        var firewall = new SimulatedFirewall(new WorldClock(), new BareHost());
        Assert.False(firewall.Administrators.VerifyPassword("admin", "admin"));
        Assert.False(firewall.Administrators.VerifyPassword("admin", ""));
    }

    [Fact]
    public void The_command_answers_a_hash_that_fits_the_field_and_works()
    {
        var bench = new ApiBench();
        string hash = bench.Op("<request><password-hash><password>new one</password></password-hash></request>")
            .Element("result")!.Element("phash")!.Value;
        Assert.InRange(hash.Length, 1, 63);
        Assert.True(Sha256Crypt.Verify("new one", hash));
    }
}
