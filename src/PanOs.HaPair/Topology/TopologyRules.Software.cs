using System.Text.RegularExpressions;
using PanOs.Model;

namespace PanOs.HaPair;

internal sealed partial class TopologyRules
{
    private void CheckSoftware()
    {
        ImageTopology image = _topology.Image;
        SoftwareTopology software = _topology.Software;
        Version("image.version", image.Version);
        Version("software.minimumVersion", software.MinimumVersion);
        Version("software.minimumPluginVersion", software.MinimumPluginVersion);
        Require(image.Version is null || image.Id is null, "image.version", "is given beside image.id, which says already which image it is");
        if (PanOsVersion.TryParse(image.Version, out PanOsVersion booted) && PanOsVersion.TryParse(software.MinimumVersion, out PanOsVersion wanted))
        {
            // 10.2 stands for the newest 10.2.
            bool isSeries = image.Version!.Count(each => each == '.') == 1;
            Require(isSeries ? (booted.Major, booted.Minor).CompareTo((wanted.Major, wanted.Minor)) >= 0 : booted >= wanted,
                "image.version", $"is {image.Version}, which is older than software.minimumVersion, {software.MinimumVersion}");
        }

        CheckLicensing();
    }

    private void CheckLicensing()
    {
        LicensingTopology licensing = _topology.Licensing;
        ImageTopology image = _topology.Image;
        Require(Enum.IsDefined(licensing.Model), "licensing.model", "is neither byol nor payg");
        if (licensing.Model == LicenseModel.PayAsYouGo)
        {
            Require(!licensing.AuthCode, "licensing.authCode", "is given, but an image that is paid as you go brings its licence along");
            Require(image.Id is not null || image.ProductCode is not ImageTopology.BringYourOwnProduct, "image.productCode",
                "is that of the bring-your-own-licence image; give the code of the bundle that the account is subscribed to, or null");
        }
    }

    private void Version(string field, string? version) =>
        Require(version is null || VersionNumber().IsMatch(version), field, $"'{version}' is not a version such as 10.2.9 or 10.2.9-h1");

    [GeneratedRegex(@"^[0-9]{1,3}[.][0-9]{1,3}([.][0-9]{1,4}(-h[0-9]{1,3})?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionNumber();
}
