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

/// <summary>A security rule that allows traffic. What it does not allow, the firewall's own last rule denies.</summary>
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
}

/// <summary>A NAT rule that gives outbound traffic the outside interface's address (dynamic IP and port).</summary>
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
}
