using System.Text;

namespace PanOs;

/// <summary>How one request proves who asks: a header or a parameter, and what of it is secret.</summary>
internal sealed class Access
{
    private Access(string header, string value, IReadOnlyList<string> secrets)
    {
        Header = header;
        Value = value;
        Secrets = secrets;
    }

    /// <summary>The name of the header, or of the parameter.</summary>
    public string Header { get; }

    /// <summary>Whether it goes into the form and not into a header.</summary>
    public bool IsParameter { get; private init; }

    public string Value { get; }

    /// <summary>Texts that must never be shown.</summary>
    public IReadOnlyList<string> Secrets { get; }

    /// <param name="key">The API key.</param>
    /// <param name="placement">Where it goes.</param>
    /// <param name="password">The password that it was asked for with; null when there was none.</param>
    public static Access Key(string key, ApiKeyPlacement placement, string? password = null)
    {
        bool isParameter = placement is ApiKeyPlacement.Body;
        return new(isParameter ? "key" : "X-PAN-KEY", key, password is null ? [key] : [key, password]) { IsParameter = isParameter };
    }

    public static Access Basic(string user, string password)
    {
        string encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        return new("Authorization", $"Basic {encoded}", [encoded, password]);
    }

    public bool IsSame(Access other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override string ToString() => $"{Header}: ***";
}
