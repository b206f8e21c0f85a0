namespace PanOs.Simulator;

/// <summary>
/// The client tokens of create calls: the same token and parameters again answer the same resource, the same token
/// with other parameters is an error.
/// </summary>
internal sealed class Ec2Tokens
{
    private readonly Dictionary<(string Action, string Token), (string Parameters, string Id)> _known = [];

    /// <summary>The id that an earlier call with the form's token made, or null.</summary>
    public string? Find(string action, Ec2Form form)
    {
        if (form.Optional("ClientToken") is not { Length: > 0 } token)
        {
            return null;
        }

        if (token.Length > 64 || !System.Text.Ascii.IsValid(token))
        {
            throw Ec2Fault.BadValue("The client token must be at most 64 ASCII characters");
        }

        if (!_known.TryGetValue((action, token), out (string Parameters, string Id) earlier))
        {
            return null;
        }

        if (!string.Equals(earlier.Parameters, form.WithoutToken(), StringComparison.Ordinal))
        {
            throw new Ec2Fault("IdempotentParameterMismatch", $"The client token '{token}' was used with different parameters");
        }

        form.Ignore(string.Empty);
        return earlier.Id;
    }

    public void Remember(string action, Ec2Form form, string id)
    {
        if (form.Optional("ClientToken") is { Length: > 0 } token)
        {
            _known[(action, token)] = (form.WithoutToken(), id);
        }
    }
}
