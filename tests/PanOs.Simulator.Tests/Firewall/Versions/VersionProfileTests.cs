namespace PanOs.Simulator.Tests;

public class VersionProfileTests
{
    [Theory]
    [InlineData("8.1.3", "8.1", "769-4439")]
    [InlineData("10.0.9", "10.0", "8709-8047")]
    [InlineData("10.2.10-h4", "10.2", "8556-7343")]
    [InlineData("12.1.0", "12.1", "8804-8537")]
    [InlineData("7.1.0", "7.1", "769-4439")]
    public void A_version_takes_the_row_of_its_train_or_of_the_nearest(string version, string train, string content)
    {
        VersionProfile profile = VersionProfile.For(version);
        Assert.Equal((train, content), (profile.Train.ToString(), profile.Content));
    }

    [Fact]
    public void Every_feature_is_missing_from_or_present_in_some_simulated_version_by_the_table()
    {
        string Trains(DeviceFeature feature) => string.Join(' ', VersionProfile.Known.Where(known => known.Has(feature)).Select(known => known.Train));
        Assert.Equal("9.1 10.1 10.2 11.1 11.2", Trains(DeviceFeature.KeyHeader));
        Assert.Equal("10.1 10.2 11.1 11.2", Trains(DeviceFeature.DataRedistribution));
        Assert.Equal("10.2 11.1 11.2", Trains(DeviceFeature.AdvancedRouting));
        Assert.Equal("11.1 11.2", Trains(DeviceFeature.KeyCertificate));
        Assert.All(Enum.GetValues<DeviceFeature>(), feature => Assert.NotEmpty(Trains(feature)));
    }
}
