using System.Buffers;
using System.Security;
using System.Xml;
using System.Xml.Linq;

namespace PanOs;

/// <summary>
/// The secrets that one client has sent. A firewall may quote one in the answer to a later request, as when a commit fails
/// on a value that was set before. The latest few hundred are remembered.
/// </summary>
internal sealed class KnownSecrets
{
    private const int Limit = 256;

    // A quick look before a request is parsed: most have no secret element.
    private static readonly SearchValues<string> s_hints = SearchValues.Create(
        ["key", "password", "passphrase", "phash", "secret", "community", "passwd", "pwd", "token", "otp", "code", "pin-value"], StringComparison.Ordinal);

    private readonly Lock _gate = new();
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private IReadOnlyList<string>? _forms;

    /// <summary>All that is known, in every form that it may be quoted in, the longest first.</summary>
    public IReadOnlyList<string> Forms
    {
        get
        {
            lock (_gate)
            {
                return _forms ??= [.. _values.SelectMany(FormsOf).Where(form => form.Length > 0)
                    .Distinct(StringComparer.Ordinal).OrderByDescending(form => form.Length)];
            }
        }
    }

    /// <summary>Learns what a request and its credential hold.</summary>
    public void Remember(ApiRequest request, Access? access)
    {
        foreach (string secret in access?.Secrets ?? [])
        {
            Add(secret);
        }

        foreach (var (name, value) in request.Parameters)
        {
            if (SecretMask.IsSecret(name))
            {
                Add(value);
            }
            else if (name is "cmd" or "element" && value.AsSpan().ContainsAny(s_hints) && TryParse(value) is { } xml)
            {
                foreach (var element in xml.Descendants().Where(e => !e.HasElements && SecretMask.IsSecret(e.Name.LocalName)))
                {
                    Add(element.Value);
                }
            }
        }
    }

    private void Add(string secret)
    {
        lock (_gate)
        {
            if (!_values.Add(secret))
            {
                return;
            }

            _forms = null;
            _order.Enqueue(secret);
            if (_order.Count > Limit)
            {
                _values.Remove(_order.Dequeue());
            }
        }
    }

    // As it is, as XML holds it, and as a form or a URL holds it.
    private static IEnumerable<string> FormsOf(string secret) =>
        [secret, secret.Trim(), new XText(secret).ToString(), SecurityElement.Escape(secret), Uri.EscapeDataString(secret)];

    // Several elements side by side are legal as the value of "element".
    private static XElement? TryParse(string xml)
    {
        try
        {
            return XElement.Parse($"<all>{xml}</all>");
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
