using System.Text.Json;

namespace PanOs.HaPair;

public sealed partial record HaPairTopology
{
    /// <summary>
    /// Reads a topology from JSON, where fields have the names of the properties in camelCase. Fields that are left out
    /// have their defaults; comments and trailing commas are allowed. The values are not judged: see <see cref="Validate"/>.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <exception cref="InvalidTopologyException">The text is not JSON, or a field is unknown, missing, given twice or of the wrong kind. It carries every such field.</exception>
    public static HaPairTopology Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TopologyReader.Read(json);
    }

    /// <summary>Reads a topology from a JSON file, as <see cref="Parse"/> does.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidTopologyException">As with <see cref="Parse"/>.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read; the message names its full path.</exception>
    public static async Task<HaPairTopology> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string json;
        try
        {
            json = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException($"There is no topology file '{Path.GetFullPath(path)}'.", path, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The topology file '{Path.GetFullPath(path)}' cannot be read: {exception.Message}", exception);
        }

        return Parse(json);
    }

    /// <summary>This topology as indented JSON with every field, which <see cref="Parse"/> reads back to an equal one.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, TopologyJson.Context.HaPairTopology);

    /// <summary>How LINQPad shows it.</summary>
    internal object ToDump() => ToJson();
}
