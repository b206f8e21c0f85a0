namespace PanOs.Model;

/// <summary>What a security rule does with matching traffic.</summary>
public enum SecurityAction
{
    /// <summary>Let it pass.</summary>
    Allow,

    /// <summary>Block it in the way that suits the application.</summary>
    Deny,

    /// <summary>Drop it silently.</summary>
    Drop,

    /// <summary>Reset the client's side.</summary>
    ResetClient,

    /// <summary>Reset the server's side.</summary>
    ResetServer,

    /// <summary>Reset both sides.</summary>
    ResetBoth,
}
