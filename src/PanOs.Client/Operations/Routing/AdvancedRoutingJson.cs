using System.Text.Json;

namespace PanOs;

/// <summary>
/// Reads the JSON of the advanced routing engine: an object with a member for each logical router, in it one for each
/// network, which holds the routes to it, each with its next hops. The names are those of FRRouting, on which the
/// engine is built.
/// </summary>
internal static class AdvancedRoutingJson
{
    public static IReadOnlyList<RouteEntry>? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object ? [.. Routers(document.RootElement)] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<RouteEntry> Routers(JsonElement root) =>
        from router in root.EnumerateObject()
        where router.Value.ValueKind is JsonValueKind.Object
        from network in router.Value.EnumerateObject()
        where network.Value.ValueKind is JsonValueKind.Array
        from route in network.Value.EnumerateArray()
        where route.ValueKind is JsonValueKind.Object
        from hop in NextHops(route)
        select new RouteEntry
        {
            Router = router.Name,
            Destination = Text(route, "prefix") ?? network.Name,
            NextHop = Text(hop, "ip") ?? (Is(hop, "unreachable") || Is(hop, "blackhole") ? "discard" : null),
            Interface = Text(hop, "interfaceName"),
            Metric = Number(route, "metric"),
            IsActive = Is(route, "selected") || Is(route, "destSelected"),
            Protocol = Text(route, "protocol"),
            Age = Text(route, "uptime"),
        };

    // A route without next hops is still a route.
    private static IEnumerable<JsonElement> NextHops(JsonElement route) =>
        route.TryGetProperty("nexthops", out var hops) && hops.ValueKind is JsonValueKind.Array && hops.GetArrayLength() > 0
            ? hops.EnumerateArray().Where(hop => hop.ValueKind is JsonValueKind.Object)
            : [default];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;

    private static bool Is(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;
}
