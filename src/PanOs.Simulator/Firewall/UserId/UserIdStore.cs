namespace PanOs.Simulator;

/// <summary>A user at an address.</summary>
internal sealed record UserMapping(string Address, string User, string Vsys, DateTimeOffset? Ends);

/// <summary>A tag, and when it goes away by itself.</summary>
internal sealed record TagLease(string Tag, DateTimeOffset? Ends);

/// <summary>Tags that were given at run time, to addresses or to users.</summary>
internal sealed class TagTable(TimeProvider clock)
{
    private readonly Dictionary<(string Vsys, string Name), List<TagLease>> _tags = [];

    /// <summary>Who has which tags now, in one virtual system.</summary>
    public IEnumerable<(string Name, IReadOnlyList<TagLease> Tags)> In(string vsys)
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach (((string owner, string name), List<TagLease> tags) in _tags)
        {
            tags.RemoveAll(tag => tag.Ends <= now);
            if (owner == vsys && tags.Count > 0)
            {
                yield return (name, tags);
            }
        }
    }

    public bool Has(string vsys, string name, string tag) => In(vsys).Any(known => known.Name == name && known.Tags.Any(lease => lease.Tag == tag));

    public void Add(string vsys, string name, string tag, TimeSpan? timeout)
    {
        if (!_tags.TryGetValue((vsys, name), out List<TagLease>? tags))
        {
            _tags.Add((vsys, name), tags = []);
        }

        tags.RemoveAll(lease => lease.Tag == tag);
        tags.Add(new TagLease(tag, timeout is { } time ? clock.GetUtcNow() + time : null));
    }

    /// <summary>Takes one tag away, or all when null.</summary>
    public void Remove(string vsys, string name, string? tag)
    {
        if (_tags.TryGetValue((vsys, name), out List<TagLease>? tags))
        {
            tags.RemoveAll(lease => tag is null || lease.Tag == tag);
        }
    }

    public void Clear() => _tags.Clear();
}

/// <summary>What came over the User-ID API: users at addresses, groups, and tags of addresses and of users.</summary>
internal sealed class UserIdStore
{
    private readonly SimulatedFirewall _firewall;
    private readonly List<UserMapping> _mappings = [];

    public UserIdStore(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        Addresses = new TagTable(firewall.Clock);
        Users = new TagTable(firewall.Clock);
    }

    public TagTable Addresses { get; }

    public TagTable Users { get; }

    /// <summary>The users of each group.</summary>
    public Dictionary<string, IReadOnlyList<string>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Those that have not ended.</summary>
    public IReadOnlyList<UserMapping> Mappings
    {
        get
        {
            _mappings.RemoveAll(mapping => mapping.Ends <= _firewall.Clock.GetUtcNow());
            return _mappings;
        }
    }

    public void Login(string address, string user, string vsys, TimeSpan? timeout)
    {
        _mappings.RemoveAll(mapping => mapping.Address == address && mapping.Vsys == vsys);
        _mappings.Add(new UserMapping(address, user, vsys, timeout is { } time ? _firewall.Clock.GetUtcNow() + time : null));
    }

    public bool Logout(string address, string user, string vsys) =>
        _mappings.RemoveAll(mapping => mapping.Address == address && mapping.Vsys == vsys && (user.Length == 0 || mapping.User == user)) > 0;

    public void ClearMappings() => _mappings.Clear();
}
