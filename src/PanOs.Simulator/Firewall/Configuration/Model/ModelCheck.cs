using System.Globalization;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Holds elements against the tables.</summary>
/// <param name="version">The release of the device.</param>
internal sealed class ModelCheck(Version version)
{
    /// <summary>All that is wrong in <paramref name="element"/>, which is described by <paramref name="node"/>, in document order.</summary>
    public IEnumerable<ModelComplaint> Check(ModelNode? node, XElement element)
    {
        if (node is null || node.Kind == ModelKind.Anything)
        {
            yield break;
        }

        if (element.Name == "entry" && WrongName(node, (string?)element.Attribute("name") ?? "") is { } wrongName)
        {
            yield return new ModelComplaint.WrongName(element, wrongName);
        }

        if (!element.HasElements && WrongValue(node, element.Value) is { } wrong)
        {
            yield return new ModelComplaint.WrongValue(element, wrong);
        }

        foreach (XElement child in element.Elements())
        {
            if (!node.Takes(child.Name.LocalName, version, out ModelNode? below))
            {
                yield return new ModelComplaint.Unexpected(child);
                continue;
            }

            foreach (ModelComplaint complaint in Check(below, child))
            {
                yield return complaint;
            }
        }
    }

    /// <summary>What is wrong with a text here; null when nothing is.</summary>
    public static string? WrongValue(ModelNode node, string text) => node.Kind switch
    {
        ModelKind.YesNo => text is "yes" or "no" ? null : NotAllowed(text),
        ModelKind.Word => node.Words!.Contains(text) ? null : NotAllowed(text),
        ModelKind.Whole => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && Within(node, number) ? null : Invalid(text),
        ModelKind.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Within(node, number) ? null : Invalid(text),
        ModelKind.Text when text.Length > node.Most => TooLong(node.Most.Value, text),
        ModelKind.Text when text.Length < node.Least => Invalid(text),
        ModelKind.Address => AddressText.IsIpv4Address(text) ? null : Invalid(text),
        ModelKind.Network => AddressText.IsIpv4Network(text) ? null : Invalid(text),
        ModelKind.Netmask => AddressText.IsNetmask(text) ? null : Invalid(text),
        _ => null,
    };

    /// <summary>What is wrong with the name of an entry; null when nothing is.</summary>
    public static string? WrongName(ModelNode? node, string name) =>
        // Unconfirmed: the words for an entry without a name. Those for a long one are in pan-python's live test; that a
        // slash is answered so is an operator's note.
        name.Length == 0 ? "entry is missing 'name'"
        : node?.NameLength is not { } most ? null
        : name.Length > most ? $"{name} {TooLong(most, name)}"
        : name.Contains('/') ? "set failed, may need to override template object first"
        : null;

    private static bool Within(ModelNode node, double number) => !(number < node.Least) && !(number > node.Most);

    private static string NotAllowed(string text) => $"'{text}' is not an allowed keyword";

    // Without a value devices leave two spaces.
    private static string Invalid(string text) => text.Length > 0 ? $"'{text}' is invalid" : " is invalid";

    private static string TooLong(double most, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"can be at most {most} characters, but current length: {text.Length}");
}
