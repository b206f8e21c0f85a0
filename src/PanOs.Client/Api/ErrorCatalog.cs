namespace PanOs;

/// <summary>
/// What the codes of the API mean and what to do about them. The names are those of the vendor's table of error codes,
/// which is the same from PAN-OS 9.1 to 11.1.
/// </summary>
internal static class ErrorCatalog
{
    /// <summary>The name of a code; null for one that is not in the table.</summary>
    public static string? NameOf(int code) => code switch
    {
        PanOsErrorCodes.UnknownCommand => "unknown command",
        2 or 3 or 4 or 5 or 11 or 21 => "internal error",
        PanOsErrorCodes.BadXPath => "bad XPath",
        PanOsErrorCodes.ObjectNotPresent => "object not present",
        PanOsErrorCodes.ObjectNotUnique => "object not unique",
        PanOsErrorCodes.ReferenceCountNotZero => "still referenced",
        PanOsErrorCodes.InvalidObject => "invalid object",
        PanOsErrorCodes.ObjectNotFound => "object not found",
        PanOsErrorCodes.OperationNotPossible => "operation not possible",
        PanOsErrorCodes.OperationDenied => "operation denied",
        PanOsErrorCodes.Unauthorized => "unauthorized",
        PanOsErrorCodes.InvalidCommand => "invalid command",
        PanOsErrorCodes.MalformedCommand => "malformed command",
        PanOsErrorCodes.SessionTimedOut => "session timed out",
        PanOsErrorCodes.BadRequest => "bad request",
        PanOsErrorCodes.Forbidden => "forbidden",
        _ => null,
    };

    /// <summary>What to do about a code; null when its own lines say all there is.</summary>
    public static string? RemedyOf(int? code) => code switch
    {
        PanOsErrorCodes.UnknownCommand or PanOsErrorCodes.InvalidCommand => "Check that this version and platform know the command.",
        2 or 3 or 4 or 5 or 11 or 21 => "The firewall's management daemon failed; look at its system log, and try again.",
        PanOsErrorCodes.BadXPath => "Check the path against the configuration of this version.",
        PanOsErrorCodes.ObjectNotPresent or PanOsErrorCodes.ObjectNotFound => "Check the name and the location of the object.",
        PanOsErrorCodes.ReferenceCountNotZero => "Remove what refers to it first.",
        PanOsErrorCodes.InvalidObject => "Check the values, and that all that they refer to exists.",
        PanOsErrorCodes.OperationDenied => "Send it to the active firewall, and check that it is allowed at all.",
        PanOsErrorCodes.Unauthorized => "The administrator's role lacks the right.",
        PanOsErrorCodes.MalformedCommand => "The firewall could not read the XML of the request.",
        PanOsErrorCodes.SessionTimedOut => "Send it again.",
        _ => null,
    };
}
