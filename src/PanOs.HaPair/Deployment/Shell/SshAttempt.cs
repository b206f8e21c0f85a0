using Renci.SshNet;
using Renci.SshNet.Common;

namespace PanOs.HaPair;

/// <summary>What happened while one SSH connection was being made, so that its end can be told for what it is.</summary>
internal sealed class SshAttempt(FirewallShellTarget target)
{
    private bool _hostKeyChanged;
    private bool _askedForPassword;
    private AuthenticationMethod[] _methods = [];

    /// <summary>The fingerprint of the host key that was shown, <c>SHA256:…</c>; null before.</summary>
    public string? HostKey { get; private set; }

    /// <summary>How to log in: the key, and the password only where the host is known.</summary>
    public AuthenticationMethod[] Methods(PrivateKeyFile key) => _methods = [.. Make(key)];

    private IEnumerable<AuthenticationMethod> Make(PrivateKeyFile key)
    {
        yield return new PrivateKeyAuthenticationMethod(target.User, key);
        string? password = target.HostKey is null ? null : target.Password;
        var dialogue = new KeyboardInteractiveAuthenticationMethod(target.User);
        dialogue.AuthenticationPrompt += (_, prompt) =>
        {
            _askedForPassword = true;
            foreach (AuthenticationPrompt each in prompt.Prompts)
            {
                each.Response = password ?? string.Empty;
            }
        };
        yield return dialogue;
        if (password is not null)
        {
            yield return new PasswordAuthenticationMethod(target.User, password);
        }
    }

    public void OnHostKey(object? sender, HostKeyEventArgs shown)
    {
        HostKey = "SHA256:" + shown.FingerPrintSHA256;
        _hostKeyChanged = target.HostKey is { } pinned && !string.Equals(pinned, HostKey, StringComparison.Ordinal);
        shown.CanTrust = !_hostKeyChanged;
    }

    public FirewallShellException Translate(Exception cause)
    {
        if (_hostKeyChanged)
        {
            return new FirewallShellException(
                FirewallShellFailure.HostKeyChanged,
                $"{target.Address} shows the host key {HostKey}, but at first contact it was {target.HostKey}. Somebody is in between, or the firewall is another one. Nothing was sent to it. If its key was replaced on purpose, call {nameof(FirewallPair.ForgetPinsAsync)} and go on.",
                cause);
        }

        if (cause is not SshAuthenticationException)
        {
            return new FirewallShellException(FirewallShellFailure.Unreachable, $"{target.Address} does not answer SSH: {cause.Message}", cause);
        }

        // A server that takes passwords names the method in its refusal, which the library keeps with each of its own
        // methods, and tells only when it has tried none of them.
        bool takesPasswords = _askedForPassword
            || _methods.Any(method => method.AllowedAuthentications?.Any(name => name is "password" or "keyboard-interactive") == true)
            || cause.Message.Contains("password", StringComparison.OrdinalIgnoreCase)
            || cause.Message.Contains("keyboard-interactive", StringComparison.OrdinalIgnoreCase);
        return takesPasswords
            ? new FirewallShellException(
                FirewallShellFailure.NotReady,
                $"{target.Address} asks {target.User} for a password although it was given a key: it is still starting, or the key is not that of the instance.",
                cause)
            : new FirewallShellException(
                FirewallShellFailure.Refused, $"{target.Address} does not let {target.User} in with this key. Give the private half of the key pair that the instance was launched with.", cause);
    }
}
