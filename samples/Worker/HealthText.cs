using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Worker;

/// <summary>Health as lines of text: the whole, then each check with its reason.</summary>
internal static class HealthText
{
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"{report.Status}\n{string.Concat(report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Description}\n"))}");
    }
}
