namespace PanOs;

/// <summary>The codes of the XML API's answers, as documented for PAN-OS 9.1 to 11.1.</summary>
public static class PanOsErrorCodes
{
    /// <summary>The command is not known.</summary>
    public const int UnknownCommand = 1;

    /// <summary>The XPath is not valid.</summary>
    public const int BadXPath = 6;

    /// <summary>The object is not there.</summary>
    public const int ObjectNotPresent = 7;

    /// <summary>There are several such objects.</summary>
    public const int ObjectNotUnique = 8;

    /// <summary>The object is still referenced.</summary>
    public const int ReferenceCountNotZero = 10;

    /// <summary>The XPath or the element's values are not complete or not valid.</summary>
    public const int InvalidObject = 12;

    /// <summary>The object was not found. Firewalls also say it while a commit is pending.</summary>
    public const int ObjectNotFound = 13;

    /// <summary>The operation is not possible.</summary>
    public const int OperationNotPossible = 14;

    /// <summary>The operation is not allowed.</summary>
    public const int OperationDenied = 15;

    /// <summary>The administrator's role lacks the right.</summary>
    public const int Unauthorized = 16;

    /// <summary>The command or its parameters are not valid.</summary>
    public const int InvalidCommand = 17;

    /// <summary>The XML is malformed.</summary>
    public const int MalformedCommand = 18;

    /// <summary>Success.</summary>
    public const int Success = 19;

    /// <summary>Success of a change.</summary>
    public const int CommandSucceeded = 20;

    /// <summary>The session has timed out.</summary>
    public const int SessionTimedOut = 22;

    /// <summary>A parameter is missing or has an illegal value.</summary>
    public const int BadRequest = 400;

    /// <summary>The key is not valid or lacks rights.</summary>
    public const int Forbidden = 403;
}
