using System.Net;
using Amazon.Runtime;

namespace PanOs.Aws;

/// <summary>The table of EC2 error codes: what each means for us and what a person can do about it.</summary>
internal static class Ec2Errors
{
    public const string TransportCode = "Transport";
    public const string WaitLimitCode = "WaitLimit";

    /// <summary>
    /// Translates what the AWS SDK threw. Null when it is no failure of a call: the caller's own cancellation, or a
    /// fault of the program.
    /// </summary>
    public static Ec2Exception? Translate(string operation, Exception exception, CancellationToken cancellationToken) => exception switch
    {
        Ec2Exception known => known,
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        AmazonServiceException service => FromService(operation, service),
        HttpRequestException or IOException or WebException or TimeoutException or OperationCanceledException => Lost(operation, exception),
        AmazonClientException client => new Ec2Exception(
            operation, "Client", Ec2ErrorClass.Denied, client.Message, "Check the credentials and the region of the EC2 client.", client),
        _ => null,
    };

    /// <summary>What a code means. The status decides only where the code is unknown.</summary>
    public static Ec2ErrorClass Classify(string code, HttpStatusCode status) => code switch
    {
        "RequestLimitExceeded" or "Throttling" or "ThrottlingException" or "ThrottledException" or "EC2ThrottledException"
            or "SlowDown" or "TooManyRequestsException" or "BandwidthLimitExceeded" => Ec2ErrorClass.Throttled,
        "InternalError" or "InternalFailure" or "Unavailable" or "ServiceUnavailable" or "ServerInternal" or "RequestTimeout" => Ec2ErrorClass.Unknown,
        "DependencyViolation" or "InvalidNetworkInterface.InUse" or "IncorrectState" or "IncorrectInstanceState"
            or "InvalidIPAddress.InUse" or "InvalidNetworkInterfaceId.InUse" or "ConcurrentModification" => Ec2ErrorClass.Busy,
        "Resource.AlreadyAssociated" or "InvalidPermission.Duplicate" or "RouteAlreadyExists" or "InvalidGroup.Duplicate"
            or "InvalidKeyPair.Duplicate" or "Gateway.NotAttached" => Ec2ErrorClass.AlreadyDone,
        "OptInRequired" => Ec2ErrorClass.NotSubscribed,
        "UnauthorizedOperation" or "AuthFailure" or "OperationNotPermitted" or "InvalidClientTokenId" or "SignatureDoesNotMatch"
            or "ExpiredToken" or "RequestExpired" or "Blocked" or "PendingVerification" => Ec2ErrorClass.Denied,
        "InsufficientInstanceCapacity" or "InsufficientHostCapacity" or "InsufficientReservedInstanceCapacity" => Ec2ErrorClass.NoCapacity,
        "InsufficientFreeAddressesInSubnet" or "InsufficientAddressCapacity" => Ec2ErrorClass.LimitReached,
        _ when code.EndsWith(".NotFound", StringComparison.Ordinal) || code.EndsWith("NotFound", StringComparison.Ordinal) => Ec2ErrorClass.NotFound,
        _ when code.EndsWith("LimitExceeded", StringComparison.Ordinal) => Ec2ErrorClass.LimitReached,
        _ when status is HttpStatusCode.TooManyRequests => Ec2ErrorClass.Throttled,
        _ when (int)status >= 500 => Ec2ErrorClass.Unknown,
        _ => Ec2ErrorClass.Invalid,
    };

    /// <summary>What to do about a code, or null.</summary>
    public static string? Remedy(string code, Ec2ErrorClass errorClass) => code switch
    {
        "UnauthorizedOperation" => "Give the caller the right to this EC2 action (and iam:PassRole for the role of an instance profile).",
        "AuthFailure" or "InvalidClientTokenId" or "SignatureDoesNotMatch" => "Check the credentials, the region and this machine's clock.",
        "ExpiredToken" or "RequestExpired" => "The credentials have expired or this machine's clock is wrong; sign in again.",
        "OperationNotPermitted" => "Termination protection or a service's ownership forbids it; lift it first.",
        "AddressLimitExceeded" => "An account has 5 Elastic IPs per region by default: release one or ask AWS for more.",
        "VpcLimitExceeded" => "An account has 5 VPCs per region by default: remove one or ask AWS for more.",
        "AttachmentLimitExceeded" => "The instance type takes fewer network interfaces; choose a larger one.",
        "InvalidKeyPair.Duplicate" => "Another key pair has this name; choose another name or delete it.",
        "InvalidGroup.Duplicate" => "Another security group of the VPC has this name; rename or delete it.",
        "DependencyViolation" => "Something that is not of this deployment still uses it; remove that first, then run again.",
        "InvalidNetworkInterface.InUse" => "The interface is attached to another instance; detach it there, then run again.",
        _ => errorClass switch
        {
            Ec2ErrorClass.NotSubscribed => "Subscribe to the product in the AWS Marketplace with this account, then run again.",
            Ec2ErrorClass.NoCapacity => "Run again later, or choose another instance type or Availability Zone.",
            Ec2ErrorClass.LimitReached => "Free some or ask AWS for a higher limit, then run again.",
            Ec2ErrorClass.Throttled => "The account sends too many EC2 calls; lower the parallelism or run again later.",
            Ec2ErrorClass.Unknown => "It is not known whether it was done; run again, what exists is found by its tags.",
            _ => null,
        },
    };

    private static Ec2Exception FromService(string operation, AmazonServiceException exception)
    {
        string code = exception.ErrorCode ?? string.Empty;
        bool noAnswer = code.Length == 0
            && (exception is AmazonUnmarshallingException || exception.InnerException is HttpRequestException or IOException or WebException || exception.StatusCode is default(HttpStatusCode));
        if (noAnswer)
        {
            return Lost(operation, exception);
        }

        Ec2ErrorClass errorClass = Classify(code, exception.StatusCode);

        // Deleting an attached interface is refused with the code for any wrong parameter.
        if (code is "InvalidParameterValue" && exception.Message.Contains("currently in use", StringComparison.OrdinalIgnoreCase))
        {
            errorClass = Ec2ErrorClass.Busy;
        }

        return new Ec2Exception(
            operation, code.Length == 0 ? $"HTTP {(int)exception.StatusCode}" : code, errorClass, exception.Message, Remedy(code, errorClass), exception);
    }

    private static Ec2Exception Lost(string operation, Exception exception) => new(
        operation, TransportCode, Ec2ErrorClass.Unknown, $"no answer came ({exception.Message})", Remedy(TransportCode, Ec2ErrorClass.Unknown), exception);
}
