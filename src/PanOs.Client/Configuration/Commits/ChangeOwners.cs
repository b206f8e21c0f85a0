using System.Xml.Linq;

namespace PanOs;

/// <summary>Whose uncommitted changes are meant.</summary>
public sealed record ChangeOwners
{
    private readonly IReadOnlyList<string> _names;
    private readonly bool _isSelf;

    private ChangeOwners(IReadOnlyList<string> names, bool isSelf = false)
    {
        _names = names;
        _isSelf = isSelf;
    }

    /// <summary>Those of the administrator that this client works as.</summary>
    public static ChangeOwners Self { get; } = new([], isSelf: true);

    /// <summary>Everybody's.</summary>
    public static ChangeOwners Everybody { get; } = new([]);

    /// <summary>Those of these administrators.</summary>
    /// <param name="administrators">Their names; one or more.</param>
    /// <exception cref="ArgumentException">There is no name, or an empty one.</exception>
    public static ChangeOwners Of(params string[] administrators)
    {
        ArgumentNullException.ThrowIfNull(administrators);
        if (administrators.Length == 0)
        {
            throw new ArgumentException($"Name an administrator, or use {nameof(Everybody)}.", nameof(administrators));
        }

        return new([.. administrators.Select(name => ConfigurationGuard.Name(name, nameof(administrators)))]);
    }

    /// <summary>Their names, or a word for them.</summary>
    public override string ToString() => _isSelf ? "this administrator" : _names.Count == 0 ? "everybody" : string.Join(", ", _names);

    /// <summary>The element that names them; null for everybody.</summary>
    /// <exception cref="PanOsException">They are this administrator's, and who that is is not known.</exception>
    internal XElement? ToElement(PanOsClient client)
    {
        IReadOnlyList<string> names = _isSelf ? [client.RequireAdministrator()] : _names;
        return names.Count == 0 ? null : new XElement("admin", names.Select(name => new XElement("member", name)));
    }

    /// <summary>The one administrator that is meant; null when they are several, everybody, or not known.</summary>
    internal string? Only(PanOsClient client) => _isSelf ? client.Administrator : _names is [var only] ? only : null;
}
