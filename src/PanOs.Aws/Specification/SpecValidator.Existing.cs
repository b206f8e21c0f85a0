using System.Text.RegularExpressions;

namespace PanOs.Aws;

internal sealed partial class SpecValidator
{
    private void CheckExisting()
    {
        (string Field, string Prefix, string? Id)[] parts =
        [
            ("internetGateway.id", "igw", _spec.InternetGateway?.ExistingId),
            .. _spec.Subnets.Select(s => ($"subnets.{s.Role}.id", "subnet", s.ExistingId)),
            .. _spec.RouteTables.Select(t => ($"routeTables.{t.Role}.id", "rtb", t.ExistingId)),
        ];
        CheckId("vpc.id", "vpc", _spec.Vpc.ExistingId);
        foreach ((string field, string prefix, string? id) in parts)
        {
            CheckId(field, prefix, id);
            if (id is not null && _spec.Vpc.ExistingId is null)
            {
                Fault(field, "names something that exists, which a VPC that is yet to be created cannot have; give vpc.id too");
            }
        }

        foreach (IGrouping<string?, (string Field, string Prefix, string? Id)> twice in parts.Where(p => p.Id is not null).GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Fault(twice.Last().Field, $"{twice.Key} is also {twice.First().Field}");
        }

        if (_spec.Vpc.OwnerId is { } owner && (owner.Length != 12 || !owner.All(char.IsAsciiDigit)))
        {
            Fault("vpc.owner", $"'{owner}' is no AWS account: it has twelve digits");
        }
    }

    private void CheckId(string field, string prefix, string? id)
    {
        if (id is not null && !(id.StartsWith(prefix + "-", StringComparison.Ordinal) && IdDigits().IsMatch(id[(prefix.Length + 1)..])))
        {
            Fault(field, $"'{id}' is no id such as {prefix}-0123456789abcdef0");
        }
    }

    [GeneratedRegex(@"^[0-9a-f]{8,17}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdDigits();
}
