namespace PanOs;

/// <summary>The list of interfaces that a virtual system owns.</summary>
internal static class ImportList
{
    public static XPath PathIn(Location location) => location is Location.VsysLocation vsys
        ? vsys.Path.Child("import").Child("network").Child("interface")
        : throw new ArgumentException($"Interfaces are imported into a virtual system, not into {location}. Use Location.Vsys(\"vsys1\").", nameof(location));
}
