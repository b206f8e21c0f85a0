using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The parts of the configuration tree that nobody writes: what the device comes with (<c>/config/predefined</c>) and what
/// it can hold (<c>/config/platform</c>). They are in no exported configuration and only read by path.
/// </summary>
internal static class ReadOnlyConfiguration
{
    private static readonly ConfigurationTree s_tree = new(new XElement("config", PredefinedConfiguration.Create(), PlatformConfiguration.Create()));

    /// <summary>The nodes at a path.</summary>
    /// <exception cref="RefusedException">The path is none that the API takes.</exception>
    public static IReadOnlyList<XObject> Select(string xpath) => ConfigurationPath.Select(s_tree.Document, xpath);

    /// <summary>The answer to a request that reads one of them; null for all others. A write is refused.</summary>
    public static ApiAnswer? Answer(ApiRequest request)
    {
        if (request["xpath"]?.Trim() is not { } xpath || (!IsBelow(xpath, "/config/predefined") && !IsBelow(xpath, "/config/platform")))
        {
            return null;
        }

        try
        {
            return request["action"] switch
            {
                "get" => ApiAnswer.From(ConfigurationReading.Got(Select(xpath))),
                "show" => Select(xpath) is [var first, ..]
                    ? ApiAnswer.From(ConfigurationReading.Shown(first))
                    : ApiAnswer.From(OperationalAnswer.Error("No such node")),
                "complete" => ApiAnswer.From(Completions.At(s_tree, xpath)),

                // Unconfirmed: the code is documented for what an administrator may not do, the words are not.
                _ => ApiAnswer.From(ConfigurationAnswer.Failure(15, "Operation denied")),
            };
        }
        catch (RefusedException refused)
        {
            return ApiAnswer.From(refused.Answer);
        }
    }

    private static bool IsBelow(string xpath, string root) =>
        xpath.StartsWith(root, StringComparison.Ordinal) && (xpath.Length == root.Length || xpath[root.Length] is '/' or '[');
}
