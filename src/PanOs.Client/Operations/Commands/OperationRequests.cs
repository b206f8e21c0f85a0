using System.Xml.Linq;

namespace PanOs;

/// <summary>Makes requests for operational commands with the options that a caller chose.</summary>
internal static class OperationRequests
{
    public static ApiRequest Create(XElement command, CommandOptions options) =>
        ApiRequest.Operation(options.MayRepeat ? RequestKind.IdempotentWrite : RequestKind.Write, command, options.Vsys) with { Target = options.Target };
}
