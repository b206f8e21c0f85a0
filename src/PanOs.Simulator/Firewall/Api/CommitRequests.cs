using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Requests of type <c>commit</c>, and the answers that jobs begin with.</summary>
internal sealed class CommitRequests(SimulatedFirewall firewall)
{
    public ApiAnswer Handle(string user, ApiRequest request)
    {
        if (request["cmd"] is not { } text)
        {
            return ApiAnswer.BadRequest("Parameter \"cmd\" is required");
        }

        XElement command;
        try
        {
            command = XmlText.Element(text);
        }
        catch (MalformedXmlException)
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(18, "Malformed Request"));
        }

        if (command.Name != "commit")
        {
            return ApiAnswer.From(ConfigurationAnswer.Invalid(17, $"{command.Name.LocalName}  is unexpected"));
        }

        return ApiAnswer.From(ToXml(command.Element("validate") is not null
            ? firewall.Commits.Validate(user)
            : firewall.Commits.Commit(Read(user, command))));
    }

    /// <summary>What a client gets for a commit or a validation that was asked for.</summary>
    public static XElement ToXml(CommitAnswer answer) => (answer switch
    {
        CommitAnswer.Enqueued { Job: var job } => ConfigurationAnswer.Other(true, 19, new XElement("result",
            new XElement("msg", new XElement("line", answer.Message)),
            new XElement("job", job.Id.ToString(CultureInfo.InvariantCulture)))),
        CommitAnswer.Refused { Code: var code } => ConfigurationAnswer.Failure(code, answer.Message),
        _ => ConfigurationAnswer.Success(19, answer.Message),
    }).Response;

    private static CommitRequest Read(string user, XElement command)
    {
        // Clients nest these in each other when they send several; the order carries no meaning.
        XElement? Find(string name) => command.Descendants(name).FirstOrDefault();
        XElement? partial = Find("partial");
        bool Excludes(string name) => (string?)partial?.Element(name) == "excluded";

        IReadOnlyList<string>? Members(string name) =>
            partial?.Element(name) is { } list ? [.. list.Elements("member").Select(member => member.Value)] : null;

        return new CommitRequest(user)
        {
            Description = (string?)Find("description"),
            Force = Find("force") is not null,
            Share = new CommitShare
            {
                Admins = Members("admin"),
                VirtualSystems = Members("vsys"),
                Excluded = (Excludes("device-and-network") ? ConfigurationScopes.DeviceAndNetwork : ConfigurationScopes.None)
                    | (Excludes("policy-and-objects") ? ConfigurationScopes.PolicyAndObjects : ConfigurationScopes.None)
                    | (Excludes("shared-object") ? ConfigurationScopes.SharedObject : ConfigurationScopes.None),
            },
        };
    }
}
