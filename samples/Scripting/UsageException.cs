namespace PanOs.Scripting;

/// <summary>An argument or an environment variable is wrong; the message says how, and repeats no value, which may be a secret.</summary>
internal sealed class UsageException(string message) : Exception(message);
