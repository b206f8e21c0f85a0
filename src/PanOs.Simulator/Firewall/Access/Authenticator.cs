using System.Text;

namespace PanOs.Simulator;

/// <summary>Finds out who sends a request: keys, passwords, roles and sessions.</summary>
internal sealed class Authenticator
{
    private readonly SimulatedFirewall _firewall;

    public Authenticator(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        Keys = new ApiKeys(firewall);
        Sessions = new AdminSessions(firewall);
    }

    public ApiKeys Keys { get; }

    public AdminSessions Sessions { get; }

    /// <summary>Answers <c>type=keygen</c>: user and password are parameters, never HTTP Basic (documented).</summary>
    public ApiAnswer KeyGen(ApiRequest request)
    {
        if (request["user"] is not { } user || request["password"] is not { } password)
        {
            return ApiAnswer.BadRequest("Parameters \"user\" and \"password\" are required");
        }

        if (!_firewall.Administrators.VerifyPassword(user, password))
        {
            return ApiAnswer.InvalidCredential;
        }

        if (Sessions.IsFullFor(user))
        {
            return TooMany;
        }

        Sessions.Begin(user);
        return ApiAnswer.WebSuccess('\'', $"<key>{Keys.Make(user)}</key>");
    }

    /// <summary>The user of a request, or the answer that refuses it.</summary>
    public (string User, ApiAnswer? Refusal) Authenticate(ApiRequest request)
    {
        if (Identify(request) is not { } user)
        {
            return ("", ApiAnswer.InvalidCredential);
        }

        if (Sessions.IsFullFor(user))
        {
            return (user, TooMany);
        }

        if (!Sessions.Continue(user))
        {
            // The code is documented; the words begin as a public client expects them.
            return (user, ApiAnswer.From(ConfigurationAnswer.Failure(22, "Session timed out")));
        }

        return AdministratorRole.Of(_firewall, user).Allows(request) ? (user, null) : (user, ApiAnswer.Unauthorized);
    }

    // Unconfirmed: status and words.
    private static ApiAnswer TooMany => ApiAnswer.WebError(403, "Maximum number of sessions reached");

    private string? Identify(ApiRequest request)
    {
        string? header = _firewall.Profile.Has(DeviceFeature.KeyHeader) ? request.KeyHeader : null;
        if ((header ?? request["key"]) is { } key)
        {
            return Keys.UserOf(key);
        }

        const string Basic = "Basic ";
        if (request.Authorization?.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var bytes = new byte[request.Authorization.Length];
        if (!Convert.TryFromBase64String(request.Authorization[Basic.Length..].Trim(), bytes, out int length)
            || Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is not [var user, var password])
        {
            return null;
        }

        return _firewall.Administrators.VerifyPassword(user, password) ? user : null;
    }
}
