namespace PanOs;

/// <summary>A configuration lock that is held: nobody else may change the candidate configuration until it is released.</summary>
/// <param name="Owner">The administrator who took it.</param>
/// <param name="Comment">What the administrator said it is for; may be empty.</param>
public sealed record ConfigurationLock(string Owner, string Comment);
