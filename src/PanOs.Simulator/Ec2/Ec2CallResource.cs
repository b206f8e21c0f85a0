namespace PanOs.Simulator;

/// <summary>Says what a call is about in words that do not depend on ids or on the order of arrival.</summary>
internal static class Ec2CallResource
{
    public static string Of(Ec2Simulator ec2, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var values = parameters.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        if (CreatedName(values) is { } created)
        {
            return created;
        }

        return string.Join('/', values
            .Where(pair => pair.Key is not ("Action" or "Version" or "ClientToken") && !pair.Key.StartsWith("Filter.", StringComparison.Ordinal))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => Word(ec2, pair.Key, pair.Value))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal));
    }

    private static string? CreatedName(Dictionary<string, string> values) => values
        .Where(pair => pair.Value is "Name" && pair.Key.StartsWith("TagSpecification.1.Tag.", StringComparison.Ordinal) && pair.Key.EndsWith(".Key", StringComparison.Ordinal))
        .Select(pair => values.GetValueOrDefault(pair.Key[..^".Key".Length] + ".Value"))
        .FirstOrDefault();

    private static string? Word(Ec2Simulator ec2, string parameter, string value) => parameter switch
    {
        "KeyName" or "DestinationCidrBlock" or "GroupName" => value,
        "AssociationId" => Association(ec2, value),
        "AttachmentId" => Name(ec2.NetworkInterfaces.FirstOrDefault(eni => string.Equals(eni.Attachment?.Id, value, StringComparison.Ordinal)), value),
        _ when Last(parameter).EndsWith("Id", StringComparison.Ordinal) =>
            Name(TagActions.Everything(ec2).Select(each => each.Resource).FirstOrDefault(each => string.Equals(each.Id, value, StringComparison.Ordinal)), value),
        _ => null,
    };

    private static string Last(string parameter)
    {
        string[] parts = parameter.Split('.');
        return parts.LastOrDefault(part => !char.IsAsciiDigit(part[0])) ?? string.Empty;
    }

    private static string Association(Ec2Simulator ec2, string id)
    {
        if (ec2.Addresses.FirstOrDefault(address => string.Equals(address.AssociationId, id, StringComparison.Ordinal)) is { } address)
        {
            return Name(address, id);
        }

        foreach (Ec2RouteTable table in ec2.RouteTables)
        {
            if (table.Associations.TryGetValue(id, out Ec2Subnet? subnet))
            {
                return $"{Name(table, table.Id)}/{Name(subnet, subnet.Id)}";
            }
        }

        return Kind(id);
    }

    private static string Name(Ec2Resource? resource, string id) =>
        resource?.Tags.GetValueOrDefault("Name") is { Length: > 0 } name ? name : Kind(id);

    private static string Kind(string id) => id.LastIndexOf('-') is > 0 and var dash ? id[..dash] : id;
}
