using PanOs.Model;

namespace PanOs.HaPair;

/// <summary>Copies what a caller gives into lists that compare by value, so that records which hold them do too.</summary>
internal static class ValueLists
{
    /// <summary>A null list stays null: validation names it together with its field, which an exception here could not.</summary>
    public static ValueList<T> Of<T>(IEnumerable<T> items) => items is null ? null! : items as ValueList<T> ?? [.. items];
}
