using PanOs.Model;

namespace PanOs;

/// <summary>What a firewall last told of its version; one for all clients on the same connections.</summary>
internal sealed class KnownVersion
{
    private volatile Told? _told;

    /// <summary>The version; null while it has not been told.</summary>
    public PanOsVersion? Value => _told?.Version;

    /// <summary>Takes over what the firewall said. What is no version says nothing.</summary>
    public void Learn(string text) => _told = PanOsVersion.TryParse(text, out var version) ? new Told(version) : null;

    /// <summary>After a restart it may be another.</summary>
    public void Forget() => _told = null;

    // A reference, so that it is read and written in one.
    private sealed record Told(PanOsVersion Version);
}
