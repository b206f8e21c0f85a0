using System.Text;

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

    /// <summary>The file of a <c>multipart/form-data</c> body, when there is one.</summary>
    public UploadedFile? File { get; init; }

    public string? this[string name] => Parameters.GetValueOrDefault(name);

    /// <summary>Makes a request of a query (with or without <c>?</c>) and a form body, both URL-encoded.</summary>
    public static ApiRequest From(string query, string form, string? keyHeader = null, string? authorization = null) =>
        new(Merge(Pairs(query.TrimStart('?')), Pairs(form)))
        {
            KeyHeader = keyHeader,
            Authorization = authorization,
            BodyBytes = Encoding.UTF8.GetByteCount(form),
        };

    /// <summary>Makes a request of what came over HTTP.</summary>
    /// <param name="query">The query, with or without <c>?</c>.</param>
    /// <param name="body">The body, empty for GET.</param>
    /// <param name="contentType">Its content type; anything but <c>multipart/form-data</c> is read as a URL-encoded form.</param>
    /// <param name="keyHeader">The header <c>X-PAN-KEY</c>.</param>
    /// <param name="authorization">The header <c>Authorization</c>.</param>
    public static ApiRequest From(string query, byte[] body, string? contentType, string? keyHeader, string? authorization)
    {
        if (MultipartForm.BoundaryOf(contentType) is not { } boundary)
        {
            return From(query, Encoding.UTF8.GetString(body), keyHeader, authorization) with { BodyBytes = body.Length };
        }

        MultipartForm form = MultipartForm.Read(body, boundary);
        return new(Merge(Pairs(query.TrimStart('?')), form.Fields))
        {
            KeyHeader = keyHeader,
            Authorization = authorization,
            BodyBytes = body.Length,
            File = form.File,
        };
    }

    private static Dictionary<string, string> Merge(
        IEnumerable<KeyValuePair<string, string>> query, IEnumerable<KeyValuePair<string, string>> form)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in query.Concat(form))
        {
            parameters[name] = value;
        }

        return parameters;
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string text)
    {
        foreach (string pair in text.Split('&'))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                yield return new(Decode(pair[..equals]), Decode(pair[(equals + 1)..]));
            }
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
