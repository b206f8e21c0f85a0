namespace PanOs.Simulator;

/// <summary>A request to the XML API: the parameters of the query and of the form, put together, and two headers.</summary>
/// <param name="Parameters">By name; where the query and the form both have one, the form's.</param>
internal sealed record ApiRequest(IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The header <c>X-PAN-KEY</c>.</summary>
    public string? KeyHeader { get; init; }

    /// <summary>The header <c>Authorization</c>, whole.</summary>
    public string? Authorization { get; init; }

    /// <summary>The size of the request's body in bytes.</summary>
    public int BodyBytes { get; init; }

    public string? this[string name] => Parameters.GetValueOrDefault(name);

    /// <summary>Makes a request of a query (with or without <c>?</c>) and a form body, both URL-encoded.</summary>
    public static ApiRequest From(string query, string form, string? keyHeader = null, string? authorization = null)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in query.TrimStart('?').Split('&').Concat(form.Split('&')))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                parameters[Decode(pair[..equals])] = Decode(pair[(equals + 1)..]);
            }
        }

        return new ApiRequest(parameters) { KeyHeader = keyHeader, Authorization = authorization, BodyBytes = form.Length };
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
