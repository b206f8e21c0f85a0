namespace PanOs;

public partial class PanOsClient
{
    /// <summary>
    /// Commits changes of the candidate configuration: by default all that this administrator has made and not
    /// committed, nobody else's. A commit whose answer is lost is looked up and never sent twice. To make changes and
    /// commit exactly these, use <see cref="BeginEditAsync"/>.
    /// </summary>
    /// <param name="waitUntil">Whether to wait for the job.</param>
    /// <param name="options">What to commit, and how; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call; a commit that has begun goes on.</param>
    /// <returns>The commit. That there was nothing to commit is a result.</returns>
    /// <exception cref="ArgumentException">The options have a wait that is out of range; nothing was sent.</exception>
    /// <exception cref="PanOsCommitException">The commit failed, or its outcome is not known.</exception>
    /// <exception cref="PanOsLockException">Another administrator holds a commit lock.</exception>
    /// <exception cref="PanOsException">Whose changes to commit is not known (see <see cref="PanOsClientOptions.Administrator"/>).</exception>
    public virtual async Task<CommitOperation> CommitAsync(WaitUntil waitUntil, CommitOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new CommitOptions();
        options.Validate(nameof(options));
        var commit = await new CommitStarter(this, options, CommitStarter.NewMarker()).StartAsync(cancellationToken).ConfigureAwait(false);
        return await commit.WaitIfAsync(waitUntil, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Pushes what is committed on a Panorama to its firewalls (<c>commit-all</c>). A push whose answer is lost is
    /// looked up by its description and never sent twice.
    /// </summary>
    /// <param name="waitUntil">Whether to wait for Panorama's job.</param>
    /// <param name="options">What to push, and how.</param>
    /// <param name="cancellationToken">Ends the call; a push that has begun goes on.</param>
    /// <exception cref="ArgumentException">The options have a wait that is out of range; nothing was sent.</exception>
    /// <exception cref="PanOsCommitException">The push failed, or its outcome is not known.</exception>
    public virtual async Task<CommitOperation> CommitAllAsync(WaitUntil waitUntil, CommitAllOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate(nameof(options));
        var push = await CommitStarter.ForPush(this, options).StartAsync(cancellationToken).ConfigureAwait(false);
        return await push.WaitIfAsync(waitUntil, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A commit that was started before, perhaps by another process. Nothing is sent.</summary>
    /// <param name="jobId">The job's number, from <see cref="CommitOperation.JobId"/>.</param>
    /// <param name="wait">How to wait for it; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">No job has such a number.</exception>
    /// <exception cref="ArgumentException">The wait is out of range.</exception>
    public virtual CommitOperation ResumeCommit(int jobId, JobWaitOptions? wait = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(jobId);
        wait ??= new JobWaitOptions();
        wait.Validate(nameof(wait));
        return CommitOperation.OfJob(this, jobId, wait);
    }

    /// <summary>
    /// Has the firewall check the whole candidate configuration, of all administrators, without committing it.
    /// </summary>
    /// <param name="cancellationToken">Ends the call; a check that has begun goes on.</param>
    /// <returns>The check; wait for it to see what it found.</returns>
    /// <exception cref="PanOsApiException">The firewall did not start one, for instance because a commit runs.</exception>
    public virtual async Task<ValidationOperation> StartValidationAsync(CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(CommitRequests.Validate(), cancellationToken).ConfigureAwait(false);
        return CommitStarter.JobIdIn(answer) is { } id
            ? new ValidationOperation(this, id)
            : throw new PanOsApiException($"The firewall started no validation job: {(answer.Lines.Count > 0 ? answer.Message : "it gave no reason.")}") { Device = Device, Code = answer.Code, Lines = answer.Lines };
    }

    /// <summary>Has the firewall check the whole candidate configuration, and waits for what it finds.</summary>
    /// <param name="wait">How to wait; null for the defaults.</param>
    /// <param name="progress">Told about the job at every look.</param>
    /// <param name="cancellationToken">Ends the waiting, not the check.</param>
    /// <returns>What the firewall found. A configuration that is not valid is a result, not an error.</returns>
    public virtual async Task<ValidationResult> ValidateAsync(JobWaitOptions? wait = null, IProgress<Job>? progress = null, CancellationToken cancellationToken = default)
    {
        var validation = await StartValidationAsync(cancellationToken).ConfigureAwait(false);
        return await validation.WaitForCompletionAsync(wait, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Takes back everything that this administrator has changed in the candidate configuration and not committed,
    /// through whatever session it was made. Other administrators' changes stay.
    /// </summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsException">Who this administrator is is not known (see <see cref="PanOsClientOptions.Administrator"/>).</exception>
    public virtual Task RevertChangesAsync(CancellationToken cancellationToken = default) =>
        RevertChangesAsync(ChangeOwners.Self, cancellationToken);

    /// <summary>Takes back what these administrators have changed in the candidate configuration and not committed.</summary>
    /// <param name="whose">Whose changes; <see cref="ChangeOwners.Everybody"/> for all that is not committed.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsException">Who this administrator is is not known (see <see cref="PanOsClientOptions.Administrator"/>).</exception>
    public virtual async Task RevertChangesAsync(ChangeOwners whose, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(whose);
        await SendAsync(CommitRequests.Revert(whose.ToElement(this)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Puts a saved configuration in the place of the candidate, everybody's changes included. With
    /// <c>running-config.xml</c>, the default, that is what is in force.
    /// </summary>
    /// <param name="file">The name of the saved configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">No file can have this name.</exception>
    public virtual async Task LoadConfigurationAsync(string file = "running-config.xml", CancellationToken cancellationToken = default) =>
        await SendAsync(CommitRequests.Load(ConfigurationGuard.Name(file, nameof(file))), cancellationToken).ConfigureAwait(false);

    /// <exception cref="PanOsException">It is not known.</exception>
    internal string RequireAdministrator() => Administrator ?? throw new PanOsException("Who this administrator is is not known from the credential.")
    {
        Device = Device,
        Remedy = $"Set {nameof(PanOsClientOptions)}.{nameof(PanOsClientOptions.Administrator)}.",
    };
}
