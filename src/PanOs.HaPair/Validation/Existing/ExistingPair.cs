using System.Runtime.CompilerServices;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>
/// An Active/Passive pair on AWS that this library did not build: it is found by the addresses of its management
/// interfaces and checked against what the vendor and AWS require, and against itself. Nothing is ever written, neither on
/// AWS nor on the firewalls.
/// </summary>
/// <remarks>
/// The administrator is <c>admin</c>. What a topology would have to say (which subnets, which rules, which firewall is
/// meant to be the first) is not applicable, and never passed. Interface-move mode is assumed.
/// </remarks>
public sealed class ExistingPair : IAsyncDisposable
{
    private readonly string[] _contacts;
    private readonly ExistingPairOptions _options;
    private readonly HaPairTopology _names;
    private readonly FirewallAccess _access;

    /// <summary>Prepares the work on a pair; nothing is read or sent.</summary>
    /// <param name="first">The address of one firewall's management, private or public.</param>
    /// <param name="second">The address of the other's.</param>
    /// <param name="secrets">The administrator's password, and the SSH key for the command line.</param>
    /// <param name="options">How to reach AWS and the firewalls.</param>
    /// <exception cref="ArgumentException">
    /// The addresses are not two IPv4 addresses; there is an EC2 client without a VPC; a limit or an interval is out of range; or a check of
    /// the caller's has the id of another one.
    /// </exception>
    public ExistingPair(string first, string second, PairSecrets secrets, ExistingPairOptions options)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate(nameof(options));
        _contacts = [Address(first, nameof(first)), Address(second, nameof(second))];
        if (_contacts[0] == _contacts[1])
        {
            throw new ArgumentException("Both firewalls have the same address.", nameof(second));
        }

        if (options.Ec2 is not null && string.IsNullOrEmpty(options.VpcId))
        {
            throw new ArgumentException("To read AWS, the VPC has to be named.", nameof(options));
        }

        _options = options;
        _names = ExistingTopology.Names(options);

        // The access to the firewalls never touches AWS.
        _access = new FirewallAccess(_names, secrets, new FirewallPairOptions
        {
            Ec2 = options.Ec2!,
            Shell = options.Shell ?? new SshShellConnector(),
            Connect = options.Connect,
            ReadCertificate = options.ReadCertificate,
            TimeProvider = options.TimeProvider,
            LoggerFactory = options.LoggerFactory,
        });
    }

    /// <summary>Checks the pair: every check of <see cref="PairCheck.All"/>, then those of the caller, on one snapshot. Reads only.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>
    /// The results. What cannot be read, a firewall that is down say, is not readable; what needs a topology is not applicable.
    /// <see cref="FirewallRole.Primary"/> is the firewall at the first address.
    /// </returns>
    public async Task<ValidationReport> ValidateAsync(CancellationToken cancellationToken = default)
    {
        PairAddresses contacts = Contacts();
        PairSnapshot snapshot = await ReadAsync(contacts, cancellationToken).ConfigureAwait(false);
        var context = new PairCheckContext(snapshot, (role, token) => _access.ClientAsync(role, contacts, token));
        List<CheckResult> results = [];
        foreach (PairCheck check in PairCheck.All.Concat(_options.Checks))
        {
            results.Add(await check.EvaluateAsync(snapshot, context, cancellationToken).ConfigureAwait(false));
        }

        return new ValidationReport(_options.Name, snapshot.TakenAt, results);
    }

    /// <summary>
    /// Watches the pair as <see cref="FirewallPair.WatchAsync"/> does: what becomes active, passive or suspended, what gets out
    /// of step, and, with <see cref="ExistingPairOptions.Ec2"/>, where the dataplane interfaces are that were attached to
    /// either firewall when the watch began. The first look is told too, as changes from nothing. Reads only.
    /// </summary>
    /// <param name="cancellationToken">Ends the watch with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="InvalidOperationException">The VPC could not be read at the start, or has no instance at one of the addresses.</exception>
    public async IAsyncEnumerable<PairEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        PairAddresses contacts = Contacts();
        PairSnapshot? start = _options.Ec2 is null ? null : await ReadAsync(contacts, cancellationToken).ConfigureAwait(false);
        if (start is { Network.IsReadable: false })
        {
            throw new InvalidOperationException($"'{_options.Name}' cannot be watched on AWS: {start.Network.Reason}.");
        }

        var watch = new PairWatch(
            _options.TimeProvider,
            _options.WatchInterval,
            _options.WatchLimit,
            (role, token) => _access.AskStateAsync(role, contacts, token),
            start is null ? null : token => DataplaneAsync(start.Network.Value, token),
            instance => start is null ? null : PairRoles.FirewallOf(start.Network.Value, instance));
        await foreach (PairEvent happened in watch.RunAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return happened;
        }
    }

    /// <summary>Lets go of the connections.</summary>
    public ValueTask DisposeAsync() => _access.DisposeAsync();

    /// <summary>The name that reports bear.</summary>
    public override string ToString() => _options.Name;

    private static string Address(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return Ipv4Range.TryParseAddress(text, out uint address)
            ? Ipv4Range.Format(address)
            : throw new ArgumentException($"'{text}' is not an IPv4 address.", parameter);
    }

    // The address stands for the instance, so that the certificate of the first contact counts as long as this object lives.
    private FirewallAddresses Contact(int index, string? certificate) => new(_contacts[index], "", _contacts[index])
    {
        InstanceId = _contacts[index],
        Pins = new FirewallPins(null, certificate),
    };

    private PairAddresses Contacts() => new()
    {
        Primary = Contact(0, _options.FirstCertificateSha256),
        Secondary = Contact(1, _options.SecondCertificateSha256),
        HaNetmask = "",
        HaGateway = "",
    };

    private async Task<PairSnapshot> ReadAsync(PairAddresses contacts, CancellationToken cancellationToken)
    {
        Reading<Ec2VpcContents> vpc = await ReadVpcAsync(cancellationToken).ConfigureAwait(false);
        var reader = new SnapshotReader(_names, _access, null, _options.TimeProvider);
        FirewallSnapshot[] both = await Task.WhenAll(
            reader.ReadFirewallAsync(FirewallRole.Primary, contacts, cancellationToken),
            reader.ReadFirewallAsync(FirewallRole.Secondary, contacts, cancellationToken)).ConfigureAwait(false);
        return ExistingTopology.Derive(_names, _options.TimeProvider.GetUtcNow(), vpc, _contacts, both[0], both[1]);
    }

    /// <summary>The dataplane interfaces that were known at the start, as they are now, by role.</summary>
    private async Task<IReadOnlyDictionary<string, ObservedNetworkInterface>> DataplaneAsync(Ec2Observation start, CancellationToken cancellationToken)
    {
        Dictionary<string, string> roles = start.NetworkInterfaces.Where(each => PairRoles.IsDataplane(each.Key))
            .ToDictionary(each => each.Value.Id, each => each.Key, StringComparer.Ordinal);
        IReadOnlyList<ObservedNetworkInterface> now = await VpcReader().ReadNetworkInterfacesAsync(_options.VpcId!, cancellationToken).ConfigureAwait(false);
        return now.Where(each => roles.ContainsKey(each.Id)).ToDictionary(each => roles[each.Id], StringComparer.Ordinal);
    }

    private Ec2VpcReader VpcReader() =>
        new(_options.Ec2!, new Ec2DeploymentOptions { TimeProvider = _options.TimeProvider, LoggerFactory = _options.LoggerFactory });

    private async Task<Reading<Ec2VpcContents>> ReadVpcAsync(CancellationToken cancellationToken)
    {
        if (_options.Ec2 is null)
        {
            return Reading<Ec2VpcContents>.Not("no EC2 client was given");
        }

        try
        {
            return await VpcReader().ReadAsync(_options.VpcId!, cancellationToken).ConfigureAwait(false);
        }
        catch (Ec2Exception unreadable)
        {
            return Reading<Ec2VpcContents>.Not(unreadable.Message);
        }
    }
}
