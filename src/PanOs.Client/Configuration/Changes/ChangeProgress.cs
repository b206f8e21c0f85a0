namespace PanOs;

/// <summary>How far a set of changes has been sent.</summary>
/// <param name="Sent">Changes that the firewall has taken.</param>
/// <param name="Total">All of them.</param>
/// <param name="Requests">Requests so far.</param>
public sealed record ChangeProgress(int Sent, int Total, int Requests);
