using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The parts of the configuration tree that nobody writes: what the device comes with (<c>/config/predefined</c>) and what
/// it can hold (<c>/config/platform</c>). They are in no exported configuration and only read by path.
/// </summary>
internal static class ReadOnlyConfiguration
{
    private static readonly XDocument s_tree = new(new XElement("config", PredefinedConfiguration.Create(), PlatformConfiguration.Create()));

    /// <summary>The answer to a request that reads one of them; null for all others. A write is refused.</summary>
    public static ApiAnswer? Answer(ApiRequest request)
    {
        if (request["xpath"]?.Trim() is not { } xpath || !IsBelow(xpath, "/config/predefined") && !IsBelow(xpath, "/config/platform"))
        {
            return null;
        }

        if (request["action"] is not ("get" or "show"))
        {
            // Unconfirmed: the code is documented for what an administrator may not do, the words are not.
            return ApiAnswer.From(ConfigurationAnswer.Failure(15, "Operation denied"));
        }

        List<XElement> found;
        try
        {
            found = [.. ConfigurationPath.ToContent(ConfigurationPath.Select(s_tree, xpath))];
        }
        catch (BadXPathException error)
        {
            return ApiAnswer.From(error.Answer);
        }

        if (request["action"] == "show")
        {
            return ApiAnswer.From(found.Count == 0 ? OperationalAnswer.Error("No such node") : OperationalAnswer.Result(found));
        }

        return ApiAnswer.From(found.Count == 0
            ? ConfigurationAnswer.Other(true, 7, new XElement("result"))
            : ConfigurationAnswer.Other(true, 19, new XElement("result",
                new XAttribute("total-count", found.Count), new XAttribute("count", found.Count), found)));
    }

    private static bool IsBelow(string xpath, string root) =>
        xpath.StartsWith(root, StringComparison.Ordinal) && (xpath.Length == root.Length || xpath[root.Length] is '/' or '[');
}
