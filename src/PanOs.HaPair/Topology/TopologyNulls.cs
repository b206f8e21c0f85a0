using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace PanOs.HaPair;

/// <summary>
/// Finds null where a topology made in code needs a value. The compiler warns of it, but a caller may silence it or
/// write in a language that does not. JSON never gets here: the reader names such fields itself.
/// </summary>
internal static class TopologyNulls
{
    public static IReadOnlyList<TopologyFault> Find(HaPairTopology topology)
    {
        List<TopologyFault> faults = [];
        Look(topology, TopologyJson.Context.HaPairTopology, "", faults);
        return faults;
    }

    private static void Look(object? value, JsonTypeInfo type, string path, List<TopologyFault> faults)
    {
        if (value is null)
        {
            faults.Add(new(path, "is null, but a value is needed"));
        }
        else if (type.Kind == JsonTypeInfoKind.Object)
        {
            foreach (JsonPropertyInfo property in type.Properties.Where(property => property is { Get: not null, Set: not null }))
            {
                object? field = property.Get!(value);
                if (field is not null || !property.IsGetNullable)
                {
                    Look(field, TypeOf(property.PropertyType), path.Length == 0 ? property.Name : $"{path}.{property.Name}", faults);
                }
            }
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            int index = 0;
            foreach (object? item in (IEnumerable)value)
            {
                Look(item, TypeOf(type.ElementType!), string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), faults);
            }
        }
    }

    private static JsonTypeInfo TypeOf(Type type) => TopologyJson.Context.GetTypeInfo(type)!;
}
