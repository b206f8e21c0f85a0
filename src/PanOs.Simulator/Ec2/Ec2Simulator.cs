using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// One region of one EC2 account, in memory. It refuses what EC2 refuses, takes the time that EC2 takes
/// (<see cref="Ec2SimulatorOptions.Timings"/>), and does the same in every run.
/// </summary>
/// <remarks>
/// It is not an authority on EC2: rules that no document and no recorded error shows are marked <c>Unconfirmed</c> in
/// its source.
/// </remarks>
public sealed class Ec2Simulator
{
    /// <summary>The actor of calls that come through <see cref="CreateHttpHandler"/>.</summary>
    public const string Operator = "operator";

    private readonly List<Ec2Call> _calls = [];
    private readonly Lock _gate = new();
    private readonly Ec2Id _requestIds = new(0);

    /// <summary>An empty region: no VPC, not even a default one.</summary>
    /// <param name="clock">The time and the scheduler of the world that it belongs to.</param>
    /// <param name="options">What it offers; a region of its own defaults when null. Do not change it afterwards.</param>
    public Ec2Simulator(WorldClock clock, Ec2SimulatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Clock = clock;
        Options = options ?? new Ec2SimulatorOptions();
        Ids = new Ec2Id((ulong)Options.Seed);
        Vpcs = new(this, "vpc", "vpc", "InvalidVpcID", "vpc");
        Subnets = new(this, "subnet", "subnet", "InvalidSubnetID", "subnet");
        InternetGateways = new(this, "igw", "internet-gateway", "InvalidInternetGatewayID", "internetGateway");
        RouteTables = new(this, "rtb", "route-table", "InvalidRouteTableID", "routeTable");
        SecurityGroups = new(this, "sg", "security-group", "InvalidGroup", "security group");
        NetworkInterfaces = new(this, "eni", "network-interface", "InvalidNetworkInterfaceID", "networkInterface");
        Addresses = new(this, "eipalloc", "elastic-ip", "InvalidAllocationID", "allocation");
        Instances = new(this, "i", "instance", "InvalidInstanceID", "instance");
        Volumes = new(this, "vol", "volume", "InvalidVolume", "volume");
        KeyPairs = new(this, "key", "key-pair", "InvalidKeyPair", "key pair");
    }

    /// <summary>What the region offers.</summary>
    public Ec2SimulatorOptions Options { get; }

    /// <summary>What goes wrong on purpose.</summary>
    public Ec2Faults Faults { get; } = new();

    /// <summary>Every call so far, in the order of arrival; a copy.</summary>
    public IReadOnlyList<Ec2Call> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    internal WorldClock Clock { get; }

    internal IInstanceHost? Host { get; set; }

    internal Ec2Id Ids { get; }

    internal Ec2Tokens Tokens { get; } = new();

    /// <summary>Of addresses: taking one back a second time is no error, taking back one that never was is.</summary>
    internal HashSet<string> AssociationsEverMade { get; } = new(StringComparer.Ordinal);

    internal Ec2Table<Ec2Vpc> Vpcs { get; }

    internal Ec2Table<Ec2Subnet> Subnets { get; }

    internal Ec2Table<Ec2InternetGateway> InternetGateways { get; }

    internal Ec2Table<Ec2RouteTable> RouteTables { get; }

    internal Ec2Table<Ec2SecurityGroup> SecurityGroups { get; }

    internal Ec2Table<Ec2NetworkInterface> NetworkInterfaces { get; }

    /// <summary>The Elastic IPs of the account; addresses lent at launch are at their interface only.</summary>
    internal Ec2Table<Ec2Address> Addresses { get; }

    internal Ec2Table<Ec2Instance> Instances { get; }

    internal Ec2Table<Ec2Volume> Volumes { get; }

    internal Ec2Table<Ec2KeyPair> KeyPairs { get; }

    internal IReadOnlyList<Ec2Image> Images => [.. Options.Images];

    internal IEnumerable<string> Zones => Options.ZoneLetters.Select(letter => Options.Region + letter);

    /// <summary>A handler for a real EC2 client (as its HTTP transport). Calls through it are the operator's.</summary>
    public HttpMessageHandler CreateHttpHandler() => new Ec2HttpHandler(this);

    /// <summary>
    /// How many things the account has that somebody made, tagged or not: all but main route tables, default groups and
    /// terminated instances. 0 after everything was taken down.
    /// </summary>
    public int CountResources() => TagActions.Everything(this).Count(each => each.Resource is not (
        Ec2RouteTable { IsMain: true } or Ec2SecurityGroup { IsDefault: true } or Ec2Instance { State: "terminated" }));

    /// <summary>Makes an instance profile known, or replaces what it allows.</summary>
    /// <param name="name">Of the profile.</param>
    /// <param name="allowedActions">Such as <c>ec2:AttachNetworkInterface</c> or <c>ec2:Describe*</c>.</param>
    public void AddInstanceProfile(string name, params IReadOnlyList<string> allowedActions)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Options.InstanceProfiles[name] = allowedActions;
    }

    /// <summary>Makes one call, on the scheduler, in no time. The faults that are set apply.</summary>
    /// <param name="actor"><see cref="Operator"/>, or the id of the calling instance.</param>
    /// <param name="form">The parameters, <c>Action</c> among them.</param>
    /// <returns>The XML body of the answer.</returns>
    /// <exception cref="Ec2Fault">EC2 refuses.</exception>
    internal string Invoke(string actor, IReadOnlyList<KeyValuePair<string, string>> form)
    {
        string action = form.FirstOrDefault(pair => pair.Key is "Action").Value ?? string.Empty;
        string resource = Ec2CallResource.Of(this, form);
        try
        {
            XElement[] content = Perform(actor, action, resource, form);
            string answer = action is Sts.Action ? Sts.Answer(action, NextRequestId(), content) : Ec2Xml.Answer(action, NextRequestId(), content);
            Record(actor, action, resource, null);
            return answer;
        }
        catch (Ec2Fault fault)
        {
            Record(actor, action, resource, fault.Code);
            throw;
        }
    }

    internal string NextRequestId() => _requestIds.Next("req");

    /// <summary>Lets something happen later, or at once when <paramref name="delay"/> is zero.</summary>
    internal void After(TimeSpan delay, Action action)
    {
        if (delay <= TimeSpan.Zero)
        {
            action();
        }
        else
        {
            Clock.Schedule(delay, action);
        }
    }

    /// <summary>The lowest public address that nobody has.</summary>
    internal IPAddress NextPublicAddress()
    {
        IPNetwork pool = Options.PublicAddressPool;
        HashSet<IPAddress> taken = [.. Addresses.Select(a => a.PublicAddress)];
        taken.UnionWith(NetworkInterfaces.SelectMany(eni => eni.PublicAddresses).Select(address => address.PublicAddress));
        for (long index = 1; index < pool.Size() - 1; index++)
        {
            if (!taken.Contains(pool.At(index)))
            {
                return pool.At(index);
            }
        }

        throw new Ec2Fault("InsufficientAddressCapacity", "Not enough available addresses to satisfy your request");
    }

    private XElement[] Perform(string actor, string action, string resource, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        IReadOnlyList<(string Code, Ec2Faults.Moment Moment)> faults = Faults.Meet(action, resource);
        Throw(Ec2Faults.Moment.Before);
        if (!Ec2ActionTable.Actions.TryGetValue(action, out Ec2Action? perform))
        {
            throw new Ec2Fault("InvalidAction", $"The action {action} is not valid for this web service.");
        }

        Ec2Permissions.Check(this, actor, action);
        var form = new Ec2Form(parameters);
        if (form.Flag("DryRun") is true)
        {
            throw new Ec2Fault("DryRunOperation", "Request would have succeeded, but DryRun flag is set.");
        }

        XElement[] answer = perform(this, form);
        if (form.Unread is { } unread)
        {
            throw new Ec2Fault("UnknownParameter", $"The parameter {unread} is not recognized by the simulator");
        }

        Throw(Ec2Faults.Moment.After);
        return answer;

        void Throw(Ec2Faults.Moment moment)
        {
            foreach ((string code, _) in faults.Where(fault => fault.Moment == moment))
            {
                Faults.Tell(Call(actor, action, resource, code));
                throw new Ec2Fault(code, string.Create(CultureInfo.InvariantCulture, $"Injected: {code}"));
            }
        }
    }

    private void Record(string actor, string action, string resource, string? errorCode)
    {
        lock (_gate)
        {
            _calls.Add(Call(actor, action, resource, errorCode));
        }
    }

    private Ec2Call Call(string actor, string action, string resource, string? errorCode) =>
        new(Clock.GetUtcNow(), actor, action, errorCode) { Resource = resource };
}
