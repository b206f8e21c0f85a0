using System.Xml;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>One request that a simulated firewall answered over its XML API.</summary>
/// <param name="At">When, in virtual time.</param>
/// <param name="InstanceId">The machine that the firewall runs on.</param>
/// <param name="Type">The request's <c>type</c>: <c>op</c>, <c>config</c>, <c>commit</c>, …</param>
/// <param name="Detail">The <c>action</c> of a <c>config</c> request, the path of an <c>op</c> command; otherwise empty.
/// Never an argument, so never a secret.</param>
/// <param name="HttpStatus">The HTTP status of the answer.</param>
public sealed record FirewallCall(DateTimeOffset At, string InstanceId, string Type, string Detail, int HttpStatus)
{
    internal static FirewallCall Of(DateTimeOffset at, SimulatedFirewall firewall, ApiRequest request, ApiAnswer answer)
    {
        string type = request["type"] ?? string.Empty;
        string detail = type switch
        {
            "config" => request["action"] ?? string.Empty,
            "op" => CommandPath(request["cmd"]),
            _ => string.Empty,
        };
        return new FirewallCall(at, firewall.Host.MachineId, type, detail, answer.Status);
    }

    // The element names down to the first text: what was asked, without its arguments.
    private static string CommandPath(string? command)
    {
        try
        {
            var names = new List<string>();
            for (XElement? at = XElement.Parse(command ?? string.Empty); at is not null; at = at.Elements().FirstOrDefault())
            {
                names.Add(at.Name.LocalName);
            }

            return string.Join(' ', names);
        }
        catch (XmlException)
        {
            return string.Empty;
        }
    }
}
