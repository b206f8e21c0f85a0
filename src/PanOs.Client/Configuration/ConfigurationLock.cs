namespace PanOs;

/// <summary>A configuration lock that is held: nobody else may change the candidate configuration until it is released.</summary>
/// <param name="Owner">The administrator who took it.</param>
/// <param name="Comment">What the administrator said it is for; may be empty.</param>
public sealed record ConfigurationLock(string Owner, string Comment)
{
    /// <summary>Whether an edit of this client took it (<see cref="PanOsClient.BeginEditAsync"/>), in this process or in another.</summary>
    public bool IsOfAnEdit => Comment.Contains(ConfigLock.MarkerStart, StringComparison.Ordinal);
}
