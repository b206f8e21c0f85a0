using System.Net;

namespace PanOs.Simulator;

/// <summary>EC2 refuses a call.</summary>
internal sealed class Ec2Fault(string code, string message) : Exception(message)
{
    /// <summary>EC2's error code, such as <c>DependencyViolation</c>.</summary>
    public string Code { get; } = code;

    public HttpStatusCode Status => Code switch
    {
        "DryRunOperation" => HttpStatusCode.PreconditionFailed,
        "UnauthorizedOperation" or "SignatureDoesNotMatch" => HttpStatusCode.Forbidden,
        "AuthFailure" => HttpStatusCode.Unauthorized,
        "RequestLimitExceeded" or "Unavailable" or "ServiceUnavailable" => HttpStatusCode.ServiceUnavailable,
        "InternalError" or "InternalFailure" or "ServerInternal" or "InsufficientInstanceCapacity" => HttpStatusCode.InternalServerError,
        _ => HttpStatusCode.BadRequest,
    };

    public static Ec2Fault BadValue(string message) => new("InvalidParameterValue", message);

    public static Ec2Fault BadCombination(string message) => new("InvalidParameterCombination", message);

    public static Ec2Fault Missing(string parameter) =>
        new("MissingParameter", $"The request must contain the parameter {parameter}");

    public static Ec2Fault InUse(string message) => new("DependencyViolation", message);
}
