using System.Text.Json.Serialization;
using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>The rules of the pair, in order.</summary>
public sealed record PolicyTopology
{
    /// <summary>The security rules. Default: one, which allows all from the inside zone to the outside zone.</summary>
    public IReadOnlyList<SecurityRuleTopology> SecurityRules
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<SecurityRuleTopology>([new() { Name = "allow-outbound", FromZones = ["trust"], ToZones = ["untrust"] }]);

    /// <summary>The NAT rules. Default: one, which hides outbound traffic behind the outside interface's address.</summary>
    public IReadOnlyList<NatRuleTopology> NatRules
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<NatRuleTopology>([new() { Name = "outbound", FromZones = ["trust"], ToZones = ["untrust"] }]);
}

/// <summary>A security rule. What no rule allows, the firewall's own last rule denies.</summary>
public sealed record SecurityRuleTopology
{
    /// <summary>The name, at most 63 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The zones that the traffic comes from.</summary>
    public required IReadOnlyList<string> FromZones
    {
        get;
        init => field = ValueLists.Of(value);
    }

    /// <summary>The zones that the traffic goes to.</summary>
    public required IReadOnlyList<string> ToZones
    {
        get;
        init => field = ValueLists.Of(value);
    }

    /// <summary>The source addresses. Default <c>any</c>.</summary>
    public IReadOnlyList<string> Sources
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<string>(["any"]);

    /// <summary>The destination addresses. Default <c>any</c>.</summary>
    public IReadOnlyList<string> Destinations
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<string>(["any"]);

    /// <summary>The applications. Default <c>any</c>.</summary>
    public IReadOnlyList<string> Applications
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<string>(["any"]);

    /// <summary>The services. Default <c>any</c>.</summary>
    public IReadOnlyList<string> Services
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<string>(["any"]);

    /// <summary>What is done with the traffic. Default: it is allowed.</summary>
    public SecurityRuleAction Action { get; init; }

    /// <summary>Whether the end of a session is logged. Null, the default: not managed; the device's default is yes.</summary>
    public bool? LogEnd { get; init; }

    /// <summary>Whether the rule is skipped. Null, the default: not managed; the device's default is no.</summary>
    public bool? Disabled { get; init; }

    /// <summary>Free text, at most 1024 characters. Null, the default: not managed.</summary>
    public string? Description { get; init; }
}

/// <summary>What a security rule does with traffic.</summary>
public enum SecurityRuleAction
{
    /// <summary>Lets it pass.</summary>
    [JsonStringEnumMemberName("allow")]
    Allow,

    /// <summary>Refuses it in the way that suits the application.</summary>
    [JsonStringEnumMemberName("deny")]
    Deny,

    /// <summary>Drops it without a word.</summary>
    [JsonStringEnumMemberName("drop")]
    Drop,
}

/// <summary>
/// A NAT rule. By default it gives outbound traffic the outside interface's address (dynamic IP and port); it may
/// translate the destination too, or instead.
/// </summary>
public sealed record NatRuleTopology
{
    /// <summary>The name, at most 63 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The zones that the traffic comes from.</summary>
    public required IReadOnlyList<string> FromZones
    {
        get;
        init => field = ValueLists.Of(value);
    }

    /// <summary>The zone that the traffic goes to.</summary>
    public required IReadOnlyList<string> ToZones
    {
        get;
        init => field = ValueLists.Of(value);
    }

    /// <summary>The source addresses. Default <c>any</c>.</summary>
    public IReadOnlyList<string> Sources
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<string>(["any"]);

    /// <summary>The destination addresses. Default <c>any</c>.</summary>
    public IReadOnlyList<string> Destinations
    {
        get;
        init => field = ValueLists.Of(value);
    } = ValueList.Create<string>(["any"]);

    /// <summary>The service. Default <c>any</c>.</summary>
    public string Service { get; init; } = "any";

    /// <summary>Whether the source becomes the outside interface's address. Default yes.</summary>
    public bool HidesSource { get; init; } = true;

    /// <summary>The address that the destination is translated to, for what is published. Null, the default: it stays.</summary>
    public string? TranslatedAddress { get; init; }

    /// <summary>The port that the destination is translated to, with <see cref="TranslatedAddress"/> only. Null, the default: it stays.</summary>
    public int? TranslatedPort { get; init; }

    /// <summary>Whether the rule is skipped. Null, the default: not managed; the device's default is no.</summary>
    public bool? Disabled { get; init; }

    /// <summary>Free text, at most 1024 characters. Null, the default: not managed.</summary>
    public string? Description { get; init; }
}
