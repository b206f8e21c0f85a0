using System.Xml.Linq;

namespace PanOs;

/// <summary>The requests that commit, check, push and take back.</summary>
internal static class CommitRequests
{
    /// <summary>A commit, of everything or of a part.</summary>
    public static ApiRequest Commit(XElement command) =>
        command.Descendants("partial").Any() ? Make("commit", "partial", command) : Make("commit", action: null, command);

    /// <summary>Panorama's push to its firewalls.</summary>
    public static ApiRequest CommitAll(XElement command) => Make("commit-all", "all", command);

    /// <summary>A check of the whole candidate configuration, as a job. It changes nothing, so a second job is no harm.</summary>
    public static ApiRequest Validate() => ApiRequest.Operation(RequestKind.IdempotentWrite, PanOsClient.Command("validate", "full"));

    /// <summary>Takes back what is not committed.</summary>
    public static ApiRequest Revert(XElement? admins) => ApiRequest.Operation(
        RequestKind.IdempotentWrite,
        new XElement("revert", new XElement("config", admins is null ? null : new XElement("partial", admins))));

    /// <summary>Puts a saved configuration in the place of the candidate.</summary>
    public static ApiRequest Load(string file) => ApiRequest.Operation(
        RequestKind.IdempotentWrite,
        new XElement("load", new XElement("config", new XElement("from", file))));

    private static ApiRequest Make(string name, string? action, XElement command)
    {
        List<KeyValuePair<string, string>> parameters = [new("type", "commit")];
        if (action is not null)
        {
            parameters.Add(new("action", action));
        }

        parameters.Add(new("cmd", ElementText.Of(command)));
        return new(RequestKind.Commit, parameters) { Name = name };
    }
}
