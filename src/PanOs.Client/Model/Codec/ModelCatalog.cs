namespace PanOs.Model;

/// <summary>The types of the model with their codecs. The generator fills it.</summary>
internal static partial class ModelCatalog
{
    private static readonly Dictionary<Type, ModelCodec> s_codecs = AllCodecs().ToDictionary(codec => codec.Type);

    public static IReadOnlyCollection<ModelCodec> Codecs => s_codecs.Values;

    public static ModelCodec<T> Codec<T>()
        where T : ConfigurationObject =>
        s_codecs.TryGetValue(typeof(T), out var codec)
            ? (ModelCodec<T>)codec
            : throw new NotSupportedException($"{typeof(T).Name} is not an object of a configuration.");

    public static ModelCodec Codec(ConfigurationObject value) => s_codecs[value.GetType()];

    /// <summary>The elements of properties that are marked as secret.</summary>
    public static IReadOnlySet<string> SecretElements { get; } = AllSecretElements().ToHashSet(StringComparer.Ordinal);

    /// <summary>The element of every property that is marked as secret.</summary>
    private static partial IEnumerable<string> AllSecretElements();

    /// <summary>Every codec; one line for each record with a <see cref="ConfigurationObjectAttribute"/>.</summary>
    private static partial IEnumerable<ModelCodec> AllCodecs();
}
