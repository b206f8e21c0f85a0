namespace PanOs.Simulator;

/// <summary>Requests of type <c>config</c>.</summary>
internal sealed class ConfigurationRequests(SimulatedFirewall firewall)
{
    private readonly LargeReadings _large = new();

    public ApiAnswer Handle(string user, ApiRequest request)
    {
        ConfigurationStore store = firewall.Configuration;
        if (request["action"] is not { } action)
        {
            return ApiAnswer.BadRequest("Parameter \"action\" is required");
        }

        if (action == "multi-config")
        {
            return request["element"] is { } operations
                ? ApiAnswer.From(store.MultiConfig(user, operations, request["strict-transactional"] == "yes"))
                : Missing("element", action);
        }

        // The documents allow a show of the whole configuration without a path.
        if (action == "show" && string.IsNullOrEmpty(request["xpath"]))
        {
            return _large.Get(store.ShowKey(null), () => store.Show(null));
        }

        if (request["xpath"] is not { } xpath)
        {
            return Missing("xpath", action);
        }

        string? element = request["element"];
        string? newName = request["newname"];
        return (action, element, newName) switch
        {
            ("show", _, _) => _large.Get(store.ShowKey(xpath), () => store.Show(xpath)),
            ("get", _, _) => _large.Get(store.GetKey(xpath), () => store.Get(xpath)),
            ("set", { } merged, _) => ApiAnswer.From(store.Set(user, xpath, merged)),
            ("override", { } merged, _) => ApiAnswer.From(store.Override(user, xpath, merged)),
            ("multi-move" or "multi-clone", { } list, _) => ApiAnswer.From(store.TakeSelected(user, xpath, list, action == "multi-move")),
            ("complete", _, _) => ApiAnswer.From(store.Complete(xpath)),
            ("edit", { } replacement, _) => ApiAnswer.From(store.Edit(user, xpath, replacement)),
            ("delete", _, _) => ApiAnswer.From(store.Delete(user, xpath)),
            ("rename", _, { } name) => ApiAnswer.From(store.Rename(user, xpath, name)),
            ("clone", _, { } name) when request["from"] is { } from => ApiAnswer.From(store.Clone(user, xpath, from, name)),
            ("move", _, _) when request["where"] is { } where => ApiAnswer.From(store.Move(user, xpath, where, request["dst"])),
            ("set" or "edit" or "override" or "multi-move" or "multi-clone", _, _) => Missing("element", action),
            ("rename", _, _) => Missing("newname", action),
            ("clone", _, _) => Missing("from\" or \"newname", action),
            ("move", _, _) => Missing("where", action),
            _ => ApiAnswer.From(ConfigurationAnswer.Failure(17, $"Invalid action {action}")),
        };
    }

    private static ApiAnswer Missing(string parameter, string action) =>
        ApiAnswer.BadRequest($"Parameter \"{parameter}\" is required while action is {action}");
}
