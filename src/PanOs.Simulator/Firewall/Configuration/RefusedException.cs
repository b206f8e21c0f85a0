namespace PanOs.Simulator;

/// <summary>A request that is not carried out, and what the management daemon says to it.</summary>
internal sealed class RefusedException(ConfigurationAnswer answer) : Exception(string.Join('\n', answer.Lines))
{
    public ConfigurationAnswer Answer { get; } = answer;

    /// <summary>An XPath that the API does not take. Unconfirmed: the code is documented, the words are not.</summary>
    public static RefusedException BadXPath(string xpath) => new(ConfigurationAnswer.Failure(6, $"Bad xpath: {xpath}"));

    /// <summary>A place of which the schema knows nothing. Unconfirmed: the words are the device's, the code is not known.</summary>
    public static RefusedException NoSchemaNode(string xpath) =>
        new(ConfigurationAnswer.Failure(12, $"Could not find schema node for xpath {xpath}"));

    /// <summary>A path that names several nodes where one is wanted, or a name that is taken.</summary>
    public static RefusedException NotUnique(string name) => new(ConfigurationAnswer.Failure(8, $"'{name}' is already in use"));

    /// <summary>Nothing is there. Unconfirmed: the code is documented, the words are not.</summary>
    public static RefusedException Missing(string what) => new(ConfigurationAnswer.Failure(7, $"No such node: {what}"));
}
