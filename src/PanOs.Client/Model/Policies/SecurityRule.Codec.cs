using System.Xml.Linq;

namespace PanOs.Model;

internal static class SecurityRuleCodec
{
    private const string From = "from";
    private const string To = "to";
    private const string Source = "source";
    private const string Destination = "destination";
    private const string SourceUser = "source-user";
    private const string Category = "category";
    private const string Application = "application";
    private const string Service = "service";
    private const string Action = "action";
    private const string LogEnd = "log-end";
    private const string Disabled = "disabled";
    private const string Description = "description";

    private static readonly ElementNames<SecurityAction> s_actions = new(
        (SecurityAction.Allow, "allow"), (SecurityAction.Deny, "deny"), (SecurityAction.Drop, "drop"),
        (SecurityAction.ResetClient, "reset-client"), (SecurityAction.ResetServer, "reset-server"), (SecurityAction.ResetBoth, "reset-both"));

    public static SecurityRule Read(XElement element)
    {
        var reader = ElementReader.Of(element);
        return new SecurityRule(reader.Name)
        {
            FromZones = reader.Members(From),
            ToZones = reader.Members(To),
            Sources = reader.Members(Source),
            Destinations = reader.Members(Destination),
            SourceUsers = reader.Members(SourceUser),
            Categories = reader.Members(Category),
            Applications = reader.Members(Application),
            Services = reader.Members(Service),
            Action = reader.OneOf(Action, s_actions),
            LogEnd = reader.YesNo(LogEnd),
            Disabled = reader.YesNo(Disabled),
            Description = reader.Text(Description),
            Unmodelled = reader.Rest,
        };
    }

    public static XElement Write(SecurityRule value)
    {
        var writer = ElementWriter.ForEntry(value.Name, value.Unmodelled);
        writer.Members(From, value.FromZones);
        writer.Members(To, value.ToZones);
        writer.Members(Source, value.Sources);
        writer.Members(Destination, value.Destinations);
        writer.Members(SourceUser, value.SourceUsers);
        writer.Members(Category, value.Categories);
        writer.Members(Application, value.Applications);
        writer.Members(Service, value.Services);
        writer.OneOf(Action, value.Action, s_actions);
        writer.YesNo(LogEnd, value.LogEnd);
        writer.YesNo(Disabled, value.Disabled);
        writer.Text(Description, value.Description);
        return writer.Element;
    }
}
