using System.Text;

namespace PanOs.Aws;

/// <summary>Text that EC2 wants and gives in base64.</summary>
internal static class LaunchText
{
    public static string? UserData(string? text) => text is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public static string Console(string? output) =>
        string.IsNullOrEmpty(output) ? string.Empty : Encoding.UTF8.GetString(Convert.FromBase64String(output));
}
