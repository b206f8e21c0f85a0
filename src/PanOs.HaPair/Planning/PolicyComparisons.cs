using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>How security and NAT rules are compared. Their position in the rulebase is not managed.</summary>
internal static class PolicyComparisons
{
    public static ObjectComparison<SecurityRule> SecurityRules { get; } = new(
        "security rule",
        each => each.Name,
        (found, desired) => found with
        {
            FromZones = Members.Exactly(found.FromZones, desired.FromZones),
            ToZones = Members.Exactly(found.ToZones, desired.ToZones),
            Sources = Members.Exactly(found.Sources, desired.Sources),
            Destinations = Members.Exactly(found.Destinations, desired.Destinations),
            SourceUsers = Members.Exactly(found.SourceUsers, desired.SourceUsers),
            Categories = Members.Exactly(found.Categories, desired.Categories),
            Applications = Members.Exactly(found.Applications, desired.Applications),
            Services = Members.Exactly(found.Services, desired.Services),
            Action = desired.Action ?? found.Action,
            LogEnd = desired.LogEnd ?? found.LogEnd,
            Disabled = desired.Disabled ?? found.Disabled,
            Description = desired.Description ?? found.Description,
        },
        each =>
        [
            ("from", each.FromZones?.ToString()),
            ("to", each.ToZones?.ToString()),
            ("source", each.Sources?.ToString()),
            ("destination", each.Destinations?.ToString()),
            ("source user", each.SourceUsers?.ToString()),
            ("category", each.Categories?.ToString()),
            ("application", each.Applications?.ToString()),
            ("service", each.Services?.ToString()),
            ("action", Text.Of(each.Action)),
            ("log at session end", Text.Of(each.LogEnd)),
            ("disabled", Text.Of(each.Disabled)),
            ("description", each.Description),
        ]);

    public static ObjectComparison<NatRule> NatRules { get; } = new(
        "NAT rule",
        each => each.Name,
        (found, desired) => found with
        {
            FromZones = Members.Exactly(found.FromZones, desired.FromZones),
            ToZones = Members.Exactly(found.ToZones, desired.ToZones),
            Sources = Members.Exactly(found.Sources, desired.Sources),
            Destinations = Members.Exactly(found.Destinations, desired.Destinations),
            Service = desired.Service ?? found.Service,
            SourceTranslation = Merge(found.SourceTranslation, desired.SourceTranslation),
            DestinationTranslation = Merge(found.DestinationTranslation, desired.DestinationTranslation),
            ToInterface = desired.ToInterface ?? found.ToInterface,
            Disabled = desired.Disabled ?? found.Disabled,
            Description = desired.Description ?? found.Description,
        },
        each =>
        [
            ("from", each.FromZones?.ToString()),
            ("to", each.ToZones?.ToString()),
            ("source", each.Sources?.ToString()),
            ("destination", each.Destinations?.ToString()),
            ("service", each.Service),
            ("source translation", Show(each.SourceTranslation)),
            ("destination translation", Show(each.DestinationTranslation)),
            ("to interface", each.ToInterface),
            ("disabled", Text.Of(each.Disabled)),
            ("description", each.Description),
        ]);

    private static SourceTranslation? Merge(SourceTranslation? found, SourceTranslation? desired) => (found, desired) switch
    {
        (_, null) => found,
        (SourceTranslation.InterfaceAddressTranslation before, SourceTranslation.InterfaceAddressTranslation wanted) =>
            before with { Interface = wanted.Interface, Address = wanted.Address ?? before.Address },
        _ => desired,
    };

    private static DestinationTranslation? Merge(DestinationTranslation? found, DestinationTranslation? desired) => (found, desired) switch
    {
        (_, null) => found,
        (DestinationTranslation.StaticTranslation before, DestinationTranslation.StaticTranslation wanted) =>
            before with { Address = wanted.Address, Port = wanted.Port ?? before.Port },
        _ => desired,
    };

    private static string? Show(DestinationTranslation? translation) =>
        translation is null ? null : $"{translation.Address}{(translation.Port is { } port ? $", port {Text.Of((int?)port)}" : "")}";

    private static string? Show(SourceTranslation? translation) => translation switch
    {
        null => null,
        SourceTranslation.InterfaceAddressTranslation to => $"address of {to.Interface}{(to.Address is null ? "" : " " + to.Address)}, dynamic port",
        SourceTranslation.DynamicIpAndPortTranslation to => $"{to.Addresses}, dynamic port",
        SourceTranslation.DynamicIpTranslation to => $"{to.Addresses}, one each",
        SourceTranslation.StaticIpTranslation to => $"always {to.Address}",
        _ => "another one",
    };
}
