using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>One request that a simulated firewall got over its XML API, and what became of it.</summary>
/// <param name="At">When it came, in virtual time.</param>
/// <param name="InstanceId">The machine that the firewall runs on.</param>
/// <param name="Type">The request's <c>type</c>: <c>op</c>, <c>config</c>, <c>commit</c>, …</param>
/// <param name="Detail">The <c>action</c> of a <c>config</c> request, the path of an <c>op</c> command; otherwise empty.
/// Never an argument, so never a secret.</param>
/// <param name="HttpStatus">The HTTP status of the answer; 0 when none was made.</param>
public sealed record FirewallCall(DateTimeOffset At, string InstanceId, string Type, string Detail, int HttpStatus)
    : TranscriptEntry(At, InstanceId)
{
    /// <summary>The parameters of the request, with <c>***</c> in the place of passwords, keys and hashes.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The first 4,096 characters of the answer, with <c>***</c> in the place of passwords, keys and hashes.</summary>
    public string Answer { get; init; } = string.Empty;

    /// <summary>How long the whole answer is, in characters.</summary>
    public int AnswerLength { get; init; }

    /// <summary>What went wrong on purpose; null when nothing did.</summary>
    public FirewallFault? Fault { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{At:u} {InstanceId} {Type} {Detail} -> {HttpStatus}{(Fault is null ? string.Empty : $" [{Fault}]")}");

    internal static FirewallCall Of(DateTimeOffset at, SimulatedFirewall firewall, ApiRequest request, ApiAnswer? answer, FirewallFault? fault)
    {
        string type = request["type"] ?? string.Empty;
        return new FirewallCall(at, firewall.Host.MachineId, type, DetailOf(type, request), answer?.Status ?? 0)
        {
            Parameters = request.Parameters.ToDictionary(
                parameter => parameter.Key, parameter => TranscriptMask.Parameter(parameter.Key, parameter.Value), StringComparer.Ordinal),
            Answer = answer is null ? string.Empty : TranscriptMask.Beginning(answer.Beginning(TranscriptMask.AnswerLimit)),
            AnswerLength = answer?.Characters ?? 0,
            Fault = fault,
        };
    }

    internal static string DetailOf(string type, ApiRequest? request) => type switch
    {
        "config" => request?["action"] ?? string.Empty,
        "op" => CommandPath(request?["cmd"]),
        _ => string.Empty,
    };

    // The element names down to the first text: what was asked, without its arguments.
    private static string CommandPath(string? command)
    {
        try
        {
            var names = new List<string>();
            for (XElement? at = XmlText.Element(command ?? string.Empty); at is not null; at = at.Elements().FirstOrDefault())
            {
                names.Add(at.Name.LocalName);
            }

            return string.Join(' ', names);
        }
        catch (MalformedXmlException)
        {
            return string.Empty;
        }
    }
}
