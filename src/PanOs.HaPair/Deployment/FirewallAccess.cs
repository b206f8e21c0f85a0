namespace PanOs.HaPair;

/// <summary>The ways to both firewalls: one client a firewall, and sessions of the command line.</summary>
internal sealed class FirewallAccess(HaPairTopology topology, PairSecrets secrets, FirewallPairOptions options) : IAsyncDisposable
{
    /// <summary>The administrator that every VM-Series firewall starts with.</summary>
    public const string User = "admin";

    private static readonly TimeSpan s_certificateLimit = TimeSpan.FromSeconds(30);

    // Both firewalls are worked on at once, and a watch or a plan may go on beside an apply: all of them share one client a
    // firewall, as a second login would end the first one's.
    private readonly Lock _gate = new();
    private readonly Dictionary<FirewallRole, KnownClient> _clients = [];
    private readonly List<(PanOsClient Client, DateTimeOffset Since)> _retired = [];

    /// <summary>What the firewalls proved themselves with.</summary>
    public PinBoard Pins { get; } = new();

    /// <summary>How messages name a firewall.</summary>
    public string NameOf(FirewallRole role) => $"{topology.Of(role).Name} ({PairText.Word(role)})";

    /// <summary>The client of a firewall; made at first use, with no request.</summary>
    public async Task<PanOsClient> ClientAsync(FirewallRole role, PairAddresses addresses, CancellationToken cancellationToken)
    {
        var address = new Uri("https://" + PublicAddress(role, addresses));
        string certificate = Pins.Of(addresses.Of(role)).Certificate ?? await ReadCertificateAsync(address, cancellationToken).ConfigureAwait(false);
        await Pins.SawCertificateAsync(addresses.Of(role), certificate, cancellationToken).ConfigureAwait(false);
        if (Find(role, address, certificate) is { } there)
        {
            return there;
        }

        string password = await secrets.AdminPassword(cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            if (Find(role, address, certificate) is { } meanwhile)
            {
                return meanwhile;
            }

            PanOsClient client = Connect(new FirewallContact(address, PanOsCredential.UserPassword(User, password), certificate));
            Retire(role);
            _clients[role] = new KnownClient(client, certificate, password);
            return client;
        }
    }

    /// <summary>
    /// Lets go of the client of a firewall, whose login or connections are worth nothing any more: the next use logs in
    /// anew. Work that goes on with the old one is not torn off; it is disposed when no work can use it any more.
    /// </summary>
    public async Task ForgetAsync(FirewallRole role)
    {
        List<PanOsClient> idle = [];
        lock (_gate)
        {
            Retire(role);
            DateTimeOffset longAgo = options.TimeProvider.GetUtcNow() - options.StepLimit;
            idle.AddRange(_retired.Where(each => each.Since < longAgo).Select(each => each.Client));
            _retired.RemoveAll(each => each.Since < longAgo);
        }

        foreach (PanOsClient client in idle)
        {
            await client.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// After a firewall refused the login: lets go of its client if the secrets give another password by now. With the same
    /// one the client is kept, as it asks a firewall that refused it once a minute only; a new one would ask at once, again
    /// and again, until the account is locked.
    /// </summary>
    public async Task ForgetIfPasswordChangedAsync(FirewallRole role, CancellationToken cancellationToken)
    {
        string password = await secrets.AdminPassword(cancellationToken).ConfigureAwait(false);
        bool changed;
        lock (_gate)
        {
            changed = _clients.TryGetValue(role, out KnownClient? known) && !string.Equals(known.Password, password, StringComparison.Ordinal);
        }

        if (changed)
        {
            await ForgetAsync(role).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the firewall takes the administrator's password over the XML API.</summary>
    /// <exception cref="PanOsException">It could not be asked.</exception>
    public async Task<bool> TakesPasswordAsync(FirewallRole role, PairAddresses addresses, CancellationToken cancellationToken)
    {
        // What a client was told before may be a minute old, and then it does not ask again: a refusal has to be a fresh one.
        bool isFresh = !HasClient(role);
        return await TakesAsync().ConfigureAwait(false) || (!isFresh && await TakesAsync().ConfigureAwait(false));

        async Task<bool> TakesAsync()
        {
            PanOsClient client = await ClientAsync(role, addresses, cancellationToken).ConfigureAwait(false);
            try
            {
                await client.GetSystemInfoAsync(cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (PanOsAuthenticationException)
            {
                await ForgetAsync(role).ConfigureAwait(false);
                return false;
            }
        }
    }

    /// <summary>The state of high availability of a firewall; when it does not take this login any more, the next call uses the password that the secrets give then.</summary>
    /// <exception cref="PanOsException">It could not be asked.</exception>
    public async Task<HighAvailabilityState> AskStateAsync(FirewallRole role, PairAddresses addresses, CancellationToken cancellationToken)
    {
        PanOsClient client = await ClientAsync(role, addresses, cancellationToken).ConfigureAwait(false);
        try
        {
            return await client.GetHighAvailabilityStateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PanOsAuthenticationException)
        {
            await ForgetIfPasswordChangedAsync(role, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens the command line. While the firewall is still starting, tries again until <paramref name="limit"/>.</summary>
    /// <exception cref="FirewallShellException">It did not open in time, or not at all.</exception>
    public async Task<FirewallTerminal> OpenTerminalAsync(
        FirewallRole role, PairAddresses addresses, TimeSpan limit, CancellationToken cancellationToken)
    {
        string key = await secrets.SshPrivateKey(cancellationToken).ConfigureAwait(false);
        string password = await secrets.AdminPassword(cancellationToken).ConfigureAwait(false);
        FirewallAddresses firewall = addresses.Of(role);
        var target = new FirewallShellTarget(PublicAddress(role, addresses), User, key, password) { HostKey = Pins.Of(firewall).HostKey };
        FirewallShellException? last = null;
        FirewallTerminal? terminal = await Poll.UntilAsync(options.TimeProvider, options.PollInterval, limit, TryAsync, cancellationToken).ConfigureAwait(false);
        return terminal ?? throw (last!.Reason == FirewallShellFailure.NotReady && limit > TimeSpan.Zero
            ? KeyRefused($"answered SSH, and did not take the key within {limit.TotalMinutes:0} minutes, longer than a firewall takes to start", last)
            : new FirewallShellException(
                last.Reason, $"{NameOf(role)} did not open its command line within {limit.TotalMinutes:0} minutes. Last answer: {last.Message}", last));

        // A firewall that starts asks for a password too and takes the key minutes later, so only the end of the wait tells.
        FirewallShellException KeyRefused(string what, FirewallShellException cause) => new(
            FirewallShellFailure.Refused,
            $"{NameOf(role)} refuses the SSH key: {target} {what}. The instance was launched with the key pair '{topology.KeyPair.Name}', and the private half of it is to be given for the user {User}. Last answer: {cause.Message}",
            cause);

        async Task<FirewallTerminal?> TryAsync(CancellationToken token)
        {
            try
            {
                IFirewallShell shell = await options.Shell.ConnectAsync(target, token).ConfigureAwait(false);
                await PinAsync(shell, firewall, token).ConfigureAwait(false);
                return await FirewallTerminal.OpenAsync(shell, NameOf(role), options.TimeProvider, options.CommandLimit, token).ConfigureAwait(false);
            }
            catch (FirewallShellException notYet) when (notYet.IsTransient)
            {
                last = notYet;
                return null;
            }
            catch (FirewallShellException refused) when (refused.Reason == FirewallShellFailure.Refused)
            {
                throw KeyRefused("did not let this user in, and asks for no password as one that starts would", refused);
            }
        }
    }

    /// <summary>Reads what only the command line tells; changes nothing and does not wait for a firewall that starts.</summary>
    public async Task<CommandLineState> ReadCommandLineAsync(FirewallRole role, PairAddresses addresses, CancellationToken cancellationToken)
    {
        FirewallTerminal terminal = await OpenTerminalAsync(role, addresses, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        await using (terminal.ConfigureAwait(false))
        {
            return await Dialogue(role, terminal).ReadAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The first-login dialogue in an open session.</summary>
    public FirstLoginDialogue Dialogue(FirewallRole role, FirewallTerminal terminal) => new(terminal, NameOf(role), options.TimeProvider, options.CommitLimit);

    /// <summary>The password that the firewalls have or get.</summary>
    public ValueTask<string> AdminPasswordAsync(CancellationToken cancellationToken) => secrets.AdminPassword(cancellationToken);

    /// <summary>The authorization code with which the firewalls fetch their licences.</summary>
    public ValueTask<string> AuthCodeAsync(CancellationToken cancellationToken) => secrets.RequireAuthCodeAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        PanOsClient[] all;
        lock (_gate)
        {
            all = [.. _clients.Values.Select(each => each.Client), .. _retired.Select(each => each.Client)];
            _clients.Clear();
            _retired.Clear();
        }

        foreach (PanOsClient client in all)
        {
            await client.DisposeAsync().ConfigureAwait(false);
        }
    }

    private bool HasClient(FirewallRole role)
    {
        lock (_gate)
        {
            return _clients.ContainsKey(role);
        }
    }

    private PanOsClient? Find(FirewallRole role, Uri address, string certificate)
    {
        lock (_gate)
        {
            return _clients.TryGetValue(role, out KnownClient? known) && known.Client.Address == address && string.Equals(known.Certificate, certificate, StringComparison.Ordinal)
                ? known.Client
                : null;
        }
    }

    private void Retire(FirewallRole role)
    {
        if (_clients.Remove(role, out KnownClient? known))
        {
            _retired.Add((known.Client, options.TimeProvider.GetUtcNow()));
        }
    }

    private async Task PinAsync(IFirewallShell shell, FirewallAddresses firewall, CancellationToken cancellationToken)
    {
        try
        {
            if (shell.HostKey is { } hostKey)
            {
                await Pins.SawHostKeyAsync(firewall, hostKey, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            await shell.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private Task<string> ReadCertificateAsync(Uri address, CancellationToken cancellationToken) => options.ReadCertificate is { } read
        ? read(address, cancellationToken)
        : CertificateReader.ReadAsync(address, s_certificateLimit, options.TimeProvider, cancellationToken);

    private PanOsClient Connect(FirewallContact contact) => options.Connect is { } connect
        ? connect(contact)
        : new PanOsClient(contact.Address, contact.Credential, new PanOsClientOptions
        {
            Trust = CertificateTrust.Pin(contact.CertificateSha256),
            TimeProvider = options.TimeProvider,
            LoggerFactory = options.LoggerFactory,
        });

    private string PublicAddress(FirewallRole role, PairAddresses addresses) => addresses.Of(role).PublicManagement
        ?? throw new InvalidOperationException($"{NameOf(role)} has no Elastic IP on its management interface, so it cannot be reached. Plan and apply, which associates it.");

    private sealed class KnownClient(PanOsClient client, string certificate, string password)
    {
        public PanOsClient Client => client;

        public string Certificate => certificate;

        public string Password => password;
    }
}
