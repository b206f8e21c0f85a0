namespace PanOs.Client.Tests;

public sealed class LockTests
{
    private readonly EditableFirewall _firewall = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Locks_are_listed_with_all_that_the_firewall_tells()
    {
        _firewall.Locks.Add(("alice", "night shift"));
        await using var client = _firewall.Client();

        var held = Assert.Single(await client.GetConfigurationLocksAsync(cancellationToken: Ct));

        Assert.Equal(
            new HeldLock(LockKind.Configuration, "alice", "night shift") { Scope = "shared", Created = "2026/03/19 17:00:45", LastActivity = "2026/03/19 17:00:46", IsOwnerLoggedIn = true },
            held);
        Assert.False(held.IsOfAnEdit);
        Assert.Equal("alice's configuration lock on shared since 2026/03/19 17:00:45 (night shift)", held.ToString());
        Assert.Empty(await client.GetCommitLocksAsync(cancellationToken: Ct));
    }

    [Fact]
    public async Task Comment_and_virtual_system_go_along()
    {
        await using var client = _firewall.Client();

        await client.TakeConfigurationLockAsync("a < b", "vsys1", Ct);
        await client.ReleaseConfigurationLockAsync("vsys1", Ct);
        await client.TakeCommitLockAsync(cancellationToken: Ct);
        await client.ReleaseCommitLockAsync("alice", "vsys2", Ct);
        await client.GetCommitLocksAsync("all", Ct);

        Assert.Equal(
            [
                "<request><config-lock><add><comment>a &lt; b</comment></add></config-lock></request> vsys1",
                "<request><config-lock><remove /></config-lock></request> vsys1",
                "<request><commit-lock><add /></commit-lock></request> ",
                "<request><commit-lock><remove><admin>alice</admin></remove></commit-lock></request> vsys2",
                "<show><commit-locks><vsys>all</vsys></commit-locks></show> ",
            ],
            _firewall.Wire.Requests.Select(sent => $"{sent.Command} {sent.Form.GetValueOrDefault("vsys")}"));
    }

    [Theory]
    [InlineData(LockKind.Configuration)]
    [InlineData(LockKind.Commit)]
    public async Task A_lock_of_somebody_else_says_whose_it_is(LockKind kind)
    {
        (kind is LockKind.Commit ? _firewall.CommitLocks : _firewall.Locks).Add(("alice", "night shift"));
        await using var client = _firewall.Client();

        var refused = await Assert.ThrowsAsync<PanOsLockException>(() => Take(client, kind, "mine"));

        Assert.Equal("alice", refused.Owner);
        Assert.True(refused.IsTransient);
        Assert.Contains("night shift", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LockKind.Configuration)]
    [InlineData(LockKind.Commit)]
    public async Task A_lock_that_one_has_already_is_taken_only_for_the_same_reason(LockKind kind)
    {
        (kind is LockKind.Commit ? _firewall.CommitLocks : _firewall.Locks).Add(("ops", "mine"));
        await using var client = _firewall.Client();

        await Take(client, kind, "mine");
        var refused = await Assert.ThrowsAsync<PanOsLockException>(() => Take(client, kind, "other"));

        Assert.Equal("ops", refused.Owner);
    }

    [Fact]
    public async Task A_commit_lock_of_somebody_else_with_the_same_comment_is_not_ones_own()
    {
        _firewall.CommitLocks.Add(("alice", "maintenance"));
        await using var client = _firewall.Client();

        await Assert.ThrowsAsync<PanOsLockException>(() => client.TakeCommitLockAsync("maintenance", cancellationToken: Ct));
    }

    [Fact]
    public async Task A_lock_that_is_gone_is_released()
    {
        await using var client = _firewall.Client();

        await client.ReleaseConfigurationLockAsync(cancellationToken: Ct);
        await client.ReleaseCommitLockAsync(cancellationToken: Ct);

        Assert.Equal("unlock commit-unlock", _firewall.Sequence);
    }

    [Fact]
    public async Task A_lock_whose_owner_cannot_be_read_is_still_a_lock()
    {
        _firewall.Locks.Add(("alice", "x"));
        _firewall.Refuse("locks", "Unauthorized request");
        await using var client = _firewall.Client();

        var refused = await Assert.ThrowsAsync<PanOsLockException>(() => client.TakeConfigurationLockAsync(cancellationToken: Ct));

        Assert.Null(refused.Owner);
    }

    private static Task Take(PanOsClient client, LockKind kind, string comment) => kind is LockKind.Commit
        ? client.TakeCommitLockAsync(comment, cancellationToken: Ct)
        : client.TakeConfigurationLockAsync(comment, cancellationToken: Ct);
}
