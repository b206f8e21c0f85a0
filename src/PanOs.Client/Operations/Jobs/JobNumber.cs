using System.Globalization;

namespace PanOs;

/// <summary>The number of the job that an answer says was queued.</summary>
internal static class JobNumber
{
    /// <summary>The number; null when the answer names none.</summary>
    public static int? In(ApiAnswer answer) =>
        answer.Result.Element("job") is { HasElements: false } job && int.TryParse(job.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>The number.</summary>
    /// <exception cref="PanOsApiException">The answer names none.</exception>
    public static int Required(ApiAnswer answer) => In(answer) ?? throw answer.Incomplete("the number of a job");
}
