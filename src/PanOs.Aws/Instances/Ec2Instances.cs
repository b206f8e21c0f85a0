using Amazon.EC2;
using Amazon.EC2.Model;

namespace PanOs.Aws;

/// <summary>Small verbs on instances, usable without a <see cref="DeploymentSpec"/>.</summary>
public sealed class Ec2Instances
{
    private readonly Ec2Caller _caller;
    private readonly Ec2Observer _observer;

    /// <summary>Makes the verbs; nothing is sent.</summary>
    /// <param name="ec2">A client whose own retries are off, see <see cref="Ec2ClientSettings"/>. It is not disposed.</param>
    /// <param name="options">How to wait and retry; null for the defaults.</param>
    /// <exception cref="ArgumentException">The client retries by itself, or an option is out of range.</exception>
    public Ec2Instances(IAmazonEC2 ec2, Ec2DeploymentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ec2);
        options ??= new Ec2DeploymentOptions();
        _caller = new Ec2Caller(ec2, options);
        _observer = new Ec2Observer(_caller, options.Parallelism);
    }

    /// <summary>
    /// Launches a small instance beside a deployment. It carries the deployment's tag and the purpose <c>test</c>, so
    /// plans leave it alone and destroying the deployment removes it.
    /// </summary>
    /// <param name="request">What to launch.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    /// <returns>The instance as EC2 answered, usually <c>pending</c>.</returns>
    /// <exception cref="Ec2Exception">EC2 refused the call, or there is no such image.</exception>
    public async Task<ObservedInstance> LaunchTestInstanceAsync(TestInstanceRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        string image = await new ImageResolver(_caller).ResolveAsync(request.Image, cancellationToken).ConfigureAwait(false);

        // A token of this very call: with it, a launch whose answer was lost can be sent again.
        string token = request.ClientToken ?? Guid.NewGuid().ToString("N");
        RunInstancesResponse answer = await _caller.CallAsync("RunInstances", (ec2, ct) => ec2.RunInstancesAsync(
            new RunInstancesRequest
            {
                ImageId = image,
                InstanceType = new InstanceType(request.Type),
                MinCount = 1,
                MaxCount = 1,
                KeyName = request.KeyName,
                UserData = LaunchText.UserData(request.UserData),
                ClientToken = token,
                NetworkInterfaces =
                [
                    new InstanceNetworkInterfaceSpecification
                    {
                        DeviceIndex = 0,
                        SubnetId = request.SubnetId,
                        Groups = [.. request.SecurityGroupIds],
                        AssociatePublicIpAddress = request.PublicAddress,
                        DeleteOnTermination = true,
                    },
                ],
                TagSpecifications = TagWriter.ForTest(request.Deployment, request.Role, request.Name, ResourceType.Instance, ResourceType.Volume),
            }, ct), cancellationToken).ConfigureAwait(false);
        ObservedInstance instance = Ec2Mapper.Instance(answer.Reservation.Instances[0]);
        _caller.Created(instance.Id);
        return instance;
    }

    /// <summary>
    /// Asks EC2 whether the account may launch an image at all: its marketplace terms accepted, the permission given.
    /// Nothing is launched: it is a dry run. Unconfirmed: that EC2 looks at the terms in a dry run; an answer about
    /// anything else, a missing default VPC say, is taken for "may".
    /// </summary>
    /// <param name="image">What would boot.</param>
    /// <param name="type">The instance type.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="Ec2Exception">There is no such image, its terms are not accepted, or the caller may not launch.</exception>
    public async Task CheckLaunchAsync(ImageSpec image, string type, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentException.ThrowIfNullOrEmpty(type);
        string id = await new ImageResolver(_caller).ResolveAsync(image, cancellationToken).ConfigureAwait(false);
        try
        {
            await _caller.CallAsync("RunInstances", (ec2, ct) => ec2.RunInstancesAsync(
                new RunInstancesRequest { ImageId = id, InstanceType = new InstanceType(type), MinCount = 1, MaxCount = 1, DryRun = true }, ct), cancellationToken).ConfigureAwait(false);
        }
        catch (Ec2Exception exception) when (exception.Class is not (Ec2ErrorClass.NotSubscribed or Ec2ErrorClass.Denied))
        {
            // DryRunOperation: it would have been launched.
        }
    }

    /// <summary>Waits until all given instances are in a state.</summary>
    /// <param name="instanceIds">The instances; none returns at once.</param>
    /// <param name="state"><c>running</c>, <c>stopped</c> or <c>terminated</c>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="Ec2Exception">The limit was reached, or an instance is terminating and another state was wanted.</exception>
    public async Task WaitForStateAsync(IReadOnlyCollection<string> instanceIds, string state, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instanceIds);
        ArgumentException.ThrowIfNullOrEmpty(state);
        if (instanceIds.Count == 0)
        {
            return;
        }

        List<Filter> filters = [new Filter("instance-id", [.. instanceIds])];
        await _caller.WaitAsync(
            $"{instanceIds.Count} instances to be {state}",
            ct => _observer.InstancesAsync(filters, ct),
            found => IsReached(instanceIds, state, found),
            found => string.Join(", ", found.Select(i => $"{i.Id} {i.State}")),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Terminates instances and does not wait. Those that are gone already are no error.</summary>
    /// <param name="instanceIds">The instances; none makes no call.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public async Task TerminateAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instanceIds);

        // One by one: of several, EC2 terminates none when one is unknown.
        foreach (string id in instanceIds)
        {
            await _caller.DeleteAsync("TerminateInstances", (ec2, ct) => ec2.TerminateInstancesAsync(
                new TerminateInstancesRequest { InstanceIds = [id] }, ct), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Puts a tag on an instance, or changes its value.</summary>
    /// <param name="instanceId">The instance.</param>
    /// <param name="key">Key of the tag.</param>
    /// <param name="value">Its value.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public Task SetTagAsync(string instanceId, string key, string value, CancellationToken cancellationToken = default) =>
        _caller.ChangeAsync(
            "CreateTags",
            (ec2, ct) => ec2.CreateTagsAsync(new CreateTagsRequest { Resources = [instanceId], Tags = [new Tag(key, value)] }, ct),
            cancellationToken);

    /// <summary>Takes tags off an instance. A tag that it does not have is no error.</summary>
    /// <param name="instanceId">The instance.</param>
    /// <param name="keys">The tags' keys.</param>
    /// <param name="cancellationToken">Stops before the call.</param>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public Task RemoveTagsAsync(string instanceId, IReadOnlyList<string> keys, CancellationToken cancellationToken = default) =>
        _caller.ChangeAsync(
            "DeleteTags",
            (ec2, ct) => ec2.DeleteTagsAsync(new DeleteTagsRequest { Resources = [instanceId], Tags = [.. keys.Select(key => new Tag(key))] }, ct),
            cancellationToken);

    /// <summary>The serial console's output, the latest that EC2 has.</summary>
    /// <param name="instanceId">The instance.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <returns>The decoded text; empty when there is none yet.</returns>
    /// <exception cref="Ec2Exception">EC2 refused the call.</exception>
    public async Task<string> GetConsoleOutputAsync(string instanceId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        GetConsoleOutputResponse answer = await _caller.CallAsync("GetConsoleOutput", (ec2, ct) => ec2.GetConsoleOutputAsync(
            new GetConsoleOutputRequest { InstanceId = instanceId, Latest = true }, ct), cancellationToken).ConfigureAwait(false);
        return LaunchText.Console(answer.Output);
    }

    private static bool IsReached(IReadOnlyCollection<string> ids, string state, IReadOnlyList<ObservedInstance> found)
    {
        bool wantsGone = state is "terminated";
        if (!wantsGone && found.FirstOrDefault(i => i.State is "shutting-down" or "terminated") is { } lost)
        {
            throw new Ec2Exception(
                $"Waiting for {state}", "UnexpectedState", Ec2ErrorClass.WaitFailed, $"{lost.Id} is {lost.State}", "Look at its state transition reason in the AWS console.");
        }

        // An instance that EC2 no longer shows is terminated; one that it does not show yet is not running.
        return ids.All(id => found.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal))?.State is { } there
            ? string.Equals(there, state, StringComparison.Ordinal)
            : wantsGone);
    }
}

/// <summary>A test instance to launch. EC2 makes its network interface and removes it with the instance.</summary>
public sealed record TestInstanceRequest
{
    /// <summary>The deployment it belongs to.</summary>
    public required string Deployment { get; init; }

    /// <summary>Its role, such as <c>probe</c>; unlike those of the deployment's instances.</summary>
    public required string Role { get; init; }

    /// <summary>The <c>Name</c> tag.</summary>
    public required string Name { get; init; }

    /// <summary>What it boots.</summary>
    public required ImageSpec Image { get; init; }

    /// <summary>The instance type. Default: <c>t3.micro</c>.</summary>
    public string Type { get; init; } = "t3.micro";

    /// <summary>Id of the subnet.</summary>
    public required string SubnetId { get; init; }

    /// <summary>Ids of the security groups.</summary>
    public required IReadOnlyList<string> SecurityGroupIds { get; init; }

    /// <summary>Name of the key pair, or null for none.</summary>
    public string? KeyName { get; init; }

    /// <summary>User data as plain text, or null.</summary>
    public string? UserData { get; init; }

    /// <summary>Whether EC2 lends it a public address. Default: false.</summary>
    public bool PublicAddress { get; init; }

    /// <summary>
    /// Makes the launch repeatable: the same token gives the same instance. Null: a token of this call, so that a lost
    /// answer does not launch a second one.
    /// </summary>
    public string? ClientToken { get; init; }
}
