namespace PanOs.Aws;

/// <summary>EC2 refused a call, or a wait for EC2 reached its limit. The message says what to do.</summary>
public sealed class Ec2Exception : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="operation">The EC2 action, such as <c>CreateSubnet</c>.</param>
    /// <param name="code">The error code, such as <c>UnauthorizedOperation</c>.</param>
    /// <param name="errorClass">What kind of error it is.</param>
    /// <param name="message">What EC2 said.</param>
    /// <param name="remedy">What to do, or null.</param>
    /// <param name="innerException">The exception of the AWS SDK.</param>
    public Ec2Exception(
        string operation, string code, Ec2ErrorClass errorClass, string message, string? remedy = null, Exception? innerException = null)
        : base(remedy is null ? $"{operation}: {message} ({code})" : $"{operation}: {message} ({code}). {remedy}", innerException)
    {
        Operation = operation;
        Code = code;
        Class = errorClass;
        Remedy = remedy;
    }

    /// <summary>The EC2 action that failed, or what was waited for.</summary>
    public string Operation { get; }

    /// <summary>The error code of EC2; <c>Transport</c> when no answer came, <c>WaitLimit</c> when a wait took too long.</summary>
    public string Code { get; }

    /// <summary>What kind of error it is.</summary>
    public Ec2ErrorClass Class { get; }

    /// <summary>What to do, or null when there is nothing to say beyond the message.</summary>
    public string? Remedy { get; }
}

/// <summary>The kinds of EC2 errors that are handled differently.</summary>
public enum Ec2ErrorClass
{
    /// <summary>The request is wrong; sending it again does not help.</summary>
    Invalid,

    /// <summary>Too many calls; EC2 did not do it. Sent again later.</summary>
    Throttled,

    /// <summary>A server error or a lost connection: it may or may not have been done. Looked at before it is sent again.</summary>
    Unknown,

    /// <summary>The id is not there: gone, or not visible yet when it was created a moment ago.</summary>
    NotFound,

    /// <summary>Something is still in use or in the wrong state for now. Tried again for a while.</summary>
    Busy,

    /// <summary>It is already so.</summary>
    AlreadyDone,

    /// <summary>The account may not do it.</summary>
    Denied,

    /// <summary>A limit of the account or of the instance type.</summary>
    LimitReached,

    /// <summary>The Availability Zone has no room for the instance type at the moment.</summary>
    NoCapacity,

    /// <summary>The marketplace product is not subscribed to.</summary>
    NotSubscribed,

    /// <summary>A wait reached its limit, or what was waited for cannot come any more.</summary>
    WaitFailed,
}
