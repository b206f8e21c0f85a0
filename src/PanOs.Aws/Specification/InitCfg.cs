namespace PanOs.Aws;

/// <summary>
/// Bootstrap parameters of a VM-Series firewall as user data: one <c>name=value</c> a line, as in its <c>init-cfg.txt</c>.
/// Unconfirmed: which parameters a PAN-OS version takes from user data; see the vendor's list.
/// </summary>
public static class InitCfg
{
    /// <summary>Writes the parameters as user data.</summary>
    /// <param name="parameters">Such as <c>type</c> = <c>dhcp-client</c> and <c>hostname</c> = <c>fw-1</c>.</param>
    /// <returns>The text; the same for the same parameters, whatever their order.</returns>
    /// <exception cref="ArgumentException">A name or a value would break its line.</exception>
    public static string Format(IReadOnlyDictionary<string, string> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Fault(parameters) is { } fault
            ? throw new ArgumentException(fault, nameof(parameters))
            : string.Concat(parameters.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}\n"));
    }

    /// <summary>What would break a line, or null.</summary>
    internal static string? Fault(IReadOnlyDictionary<string, string> parameters)
    {
        foreach ((string name, string value) in parameters)
        {
            if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                return $"'{name}' is no name of a bootstrap parameter: letters, digits, - and _ only";
            }

            if (value.AsSpan().ContainsAny('\r', '\n'))
            {
                return $"the value of {name} has a line break";
            }
        }

        return null;
    }
}
