namespace PanOs;

public partial class PanOsClient
{
    /// <summary>The configuration locks that are held, whoever holds them.</summary>
    /// <param name="vsys">The scope: <c>shared</c>, a virtual system, or <c>all</c>; null for what the firewall lists by itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<HeldLock>> GetConfigurationLocksAsync(string? vsys = null, CancellationToken cancellationToken = default) =>
        LockRequests.ListAsync(this, LockKind.Configuration, vsys, cancellationToken);

    /// <summary>The commit locks that are held, whoever holds them.</summary>
    /// <param name="vsys">The scope: <c>shared</c>, a virtual system, or <c>all</c>; null for what the firewall lists by itself.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<HeldLock>> GetCommitLocksAsync(string? vsys = null, CancellationToken cancellationToken = default) =>
        LockRequests.ListAsync(this, LockKind.Commit, vsys, cancellationToken);

    /// <summary>
    /// Takes the configuration lock: nobody else may change the candidate configuration until it is released. An edit
    /// (<see cref="BeginEditAsync"/>) takes it by itself. Taking it again with the same comment changes nothing.
    /// </summary>
    /// <param name="comment">What it is for; others see it.</param>
    /// <param name="vsys">The virtual system to lock; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsLockException">It is held; <see cref="PanOsLockException.Owner"/> says by whom.</exception>
    public virtual Task TakeConfigurationLockAsync(string? comment = null, string? vsys = null, CancellationToken cancellationToken = default) =>
        LockRequests.TakeAsync(this, LockKind.Configuration, comment, vsys, cancellationToken);

    /// <summary>Gives this administrator's configuration lock back. One that is not held is no error.</summary>
    /// <param name="vsys">The virtual system that it is on; null for the one on everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task ReleaseConfigurationLockAsync(string? vsys = null, CancellationToken cancellationToken = default) =>
        LockRequests.ReleaseAsync(this, LockKind.Configuration, vsys, administrator: null, cancellationToken);

    /// <summary>Takes a commit lock: nobody else may commit until it is released. Taking it again with the same comment changes nothing.</summary>
    /// <param name="comment">What it is for; others see it.</param>
    /// <param name="vsys">The virtual system to lock; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsLockException">It is held; <see cref="PanOsLockException.Owner"/> says by whom.</exception>
    public virtual Task TakeCommitLockAsync(string? comment = null, string? vsys = null, CancellationToken cancellationToken = default) =>
        LockRequests.TakeAsync(this, LockKind.Commit, comment, vsys, cancellationToken);

    /// <summary>Gives a commit lock back. One that is not held is no error.</summary>
    /// <param name="administrator">Whose lock; null for this administrator's own. Another's takes a superuser.</param>
    /// <param name="vsys">The virtual system that it is on; null for the one on everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task ReleaseCommitLockAsync(string? administrator = null, string? vsys = null, CancellationToken cancellationToken = default) =>
        LockRequests.ReleaseAsync(this, LockKind.Commit, vsys, administrator, cancellationToken);
}
