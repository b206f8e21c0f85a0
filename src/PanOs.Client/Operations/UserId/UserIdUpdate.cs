using System.Net;
using System.Xml;

namespace PanOs;

/// <summary>A user who has an address.</summary>
/// <param name="User">Such as <c>domain\user</c>.</param>
/// <param name="Address">The address.</param>
public sealed record UserLogin(string User, IPAddress Address)
{
    /// <summary>How long that holds, in whole minutes on the wire; zero for ever, null for the firewall's own time-out.</summary>
    public TimeSpan? Timeout { get; init; }
}

/// <summary>A user who no longer has an address.</summary>
/// <param name="User">Such as <c>domain\user</c>.</param>
/// <param name="Address">The address.</param>
public sealed record UserLogout(string User, IPAddress Address);

/// <summary>The members of a group. A group is always told whole: what it had before is replaced.</summary>
/// <param name="Name">The group.</param>
/// <param name="Members">The users.</param>
public sealed record UserGroup(string Name, IReadOnlyList<string> Members);

/// <summary>Tags of an address, by which dynamic address groups find it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Tags">The tags, each at most 127 characters.</param>
public sealed record AddressTags(IPAddress Address, params IReadOnlyList<string> Tags)
{
    /// <summary>
    /// How long the tags stay, in whole seconds on the wire, at most 30 days (PAN-OS 9.0 and later); null for ever. Only
    /// looked at when tags are added.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether the tags outlive a restart of the firewall. Only looked at when tags are added. Default: true.</summary>
    public bool IsPersistent { get; init; } = true;
}

/// <summary>Tags of a user, by which dynamic user groups find the user (PAN-OS 9.1 and later).</summary>
/// <param name="User">Such as <c>domain\user</c>.</param>
/// <param name="Tags">The tags, each at most 127 characters.</param>
public sealed record UserTags(string User, params IReadOnlyList<string> Tags)
{
    /// <summary>How long the tags stay, in whole seconds on the wire; null for ever. Only looked at when tags are added.</summary>
    public TimeSpan? Timeout { get; init; }
}

/// <summary>
/// What a firewall is told about users and addresses (<c>type=user-id</c>). It needs no commit, and telling it twice is
/// harmless. However much it is, it is sent in messages that keep below the API's limit.
/// </summary>
public sealed record UserIdUpdate
{
    private const string Parameter = "update";
    private const int LongestTag = 127;
    private static readonly TimeSpan s_longestTimeout = TimeSpan.FromDays(30);

    /// <summary>Users who have an address from now on.</summary>
    public IReadOnlyList<UserLogin> Logins { get; init; } = [];

    /// <summary>Users who no longer have an address.</summary>
    public IReadOnlyList<UserLogout> Logouts { get; init; } = [];

    /// <summary>Groups with all their members.</summary>
    public IReadOnlyList<UserGroup> Groups { get; init; } = [];

    /// <summary>Tags that are added to addresses.</summary>
    public IReadOnlyList<AddressTags> AddedTags { get; init; } = [];

    /// <summary>Tags that are taken from addresses.</summary>
    public IReadOnlyList<AddressTags> RemovedTags { get; init; } = [];

    /// <summary>Tags that are added to users.</summary>
    public IReadOnlyList<UserTags> AddedUserTags { get; init; } = [];

    /// <summary>Tags that are taken from users.</summary>
    public IReadOnlyList<UserTags> RemovedUserTags { get; init; } = [];

    internal void Validate()
    {
        Each(Logins, login => CheckName(login.User, "user"));
        Each(Logouts, logout => CheckName(logout.User, "user"));
        Each(Groups, group =>
        {
            CheckName(group.Name, "group");
            Each(group.Members, member => CheckName(member, "member"));
        });
        Each([.. AddedTags, .. RemovedTags], tags =>
        {
            CheckTags(tags.Tags);
            CheckTimeout(tags.Timeout);
        });
        Each([.. AddedUserTags, .. RemovedUserTags], tags =>
        {
            CheckName(tags.User, "user");
            CheckTags(tags.Tags);
            CheckTimeout(tags.Timeout);
        });
        Each(Logins, login => Require(login.Timeout is not { } timeout || timeout >= TimeSpan.Zero, "A time-out must not be negative."));
        RefuseContradictions();
    }

    // In which order a firewall takes the parts of a message is not documented.
    private void RefuseContradictions()
    {
        var loggedOut = Logouts.Select(logout => (logout.User, logout.Address)).ToHashSet();
        Require(!Logins.Any(login => loggedOut.Contains((login.User, login.Address))), "The same user is logged in and out at the same address.");
        var removed = RemovedTags.SelectMany(tags => tags.Tags.Select(tag => (tags.Address, tag))).ToHashSet();
        Require(!AddedTags.Any(tags => tags.Tags.Any(tag => removed.Contains((tags.Address, tag)))), "The same tag is added to and taken from the same address.");
        var taken = RemovedUserTags.SelectMany(tags => tags.Tags.Select(tag => (tags.User, tag))).ToHashSet();
        Require(!AddedUserTags.Any(tags => tags.Tags.Any(tag => taken.Contains((tags.User, tag)))), "The same tag is added to and taken from the same user.");
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<T> check)
    {
        foreach (var item in items)
        {
            check(item);
        }
    }

    private static void CheckTags(IReadOnlyList<string> tags)
    {
        Require(tags.Count > 0, "There is an entry without a tag.");
        foreach (var tag in tags)
        {
            CheckName(tag, "tag");
            Require(tag.Length <= LongestTag, $"A tag has at most {LongestTag} characters.");
        }
    }

    private static void CheckTimeout(TimeSpan? timeout) =>
        Require(timeout is not { } time || (time >= TimeSpan.Zero && time <= s_longestTimeout), "Tags stay at most 30 days.");

#pragma warning disable CA2208, MA0015 // The name is that of the parameter of the public method that the update is given to.
    private static void CheckName(string name, string kind)
    {
        Require(!string.IsNullOrWhiteSpace(name), $"There is a {kind} without a name.");
        try
        {
            XmlConvert.VerifyXmlChars(name);
        }
        catch (XmlException e)
        {
            throw new ArgumentException($"A {kind} has a character that XML cannot carry.", Parameter, e);
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new ArgumentException(message, Parameter);
        }
    }
#pragma warning restore CA2208, MA0015
}
