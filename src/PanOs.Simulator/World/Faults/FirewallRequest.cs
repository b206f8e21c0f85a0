namespace PanOs.Simulator;

/// <summary>A request to the XML API of a simulated firewall, as a predicate for a fault sees it.</summary>
/// <remarks>Its parameters are as they were sent, secrets included; its text form has none.</remarks>
public sealed class FirewallRequest
{
    private static readonly Dictionary<string, string> s_nothing = new(StringComparer.Ordinal);

    internal FirewallRequest(SimulatedFirewall firewall, ApiRequest? request)
    {
        Firewall = firewall;
        Parameters = request?.Parameters ?? s_nothing;
        Type = request?["type"] ?? string.Empty;
        Detail = FirewallCall.DetailOf(Type, request);
    }

    /// <summary>The firewall that gets it.</summary>
    public SimulatedFirewall Firewall { get; }

    /// <summary>Such as <c>op</c>, <c>config</c>, <c>commit</c>, <c>keygen</c>; empty where there is none (yet).</summary>
    public string Type { get; }

    /// <summary>The <c>action</c> of a <c>config</c> request, the path of an <c>op</c> command; otherwise empty.</summary>
    public string Detail { get; }

    /// <summary>The parameters of query and form, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; }

    /// <summary>The parameter of this name; null when it was not sent.</summary>
    /// <param name="name">Such as <c>xpath</c>.</param>
    public string? this[string name] => Parameters.GetValueOrDefault(name);

    /// <inheritdoc/>
    public override string ToString() => Detail.Length == 0 ? Type : $"{Type} {Detail}";
}
