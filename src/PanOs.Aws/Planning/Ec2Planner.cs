namespace PanOs.Aws;

/// <summary>Compares what exists with what should. Pure: no call, no clock.</summary>
internal sealed partial class Ec2Planner
{
    private const string Later = "(known after creation)";

    private readonly DeploymentSpec _spec;
    private readonly Ec2Observation _found;
    private readonly List<Ec2PlanItem> _items = [];

    private Ec2Planner(DeploymentSpec spec, Ec2Observation found)
    {
        _spec = spec;
        _found = found;
    }

    public static Ec2Plan Compare(DeploymentSpec spec, Ec2Observation found)
    {
        var planner = new Ec2Planner(spec, found);
        planner.Vpc();
        planner.InternetGateway();
        planner.Subnets();
        planner.SecurityGroups();
        planner.NetworkInterfaces();
        planner.RouteTables();
        planner.Addresses();
        planner.KeyPair();
        planner.Instances();
        planner.Unwanted();
        planner.Strays();
        return new Ec2Plan { Items = planner._items };
    }

    /// <summary>
    /// The items of <paramref name="fresh"/> that <paramref name="approved"/> did not announce. Work that is done in the
    /// meantime is fine; work that nobody has seen is not.
    /// </summary>
    public static IReadOnlyList<Ec2PlanItem> NotAnnounced(Ec2Plan approved, Ec2Plan fresh)
    {
        var known = approved.Items.GroupBy(i => (i.Kind, i.Role)).ToDictionary(g => g.Key, g => g.ToList());
        return [.. fresh.Items.Where(i => i.Action != Ec2Action.None && !known.GetValueOrDefault((i.Kind, i.Role), []).Exists(a => Announces(a, i)))];
    }

    private static bool Announces(Ec2PlanItem approved, Ec2PlanItem fresh) => approved.Action switch
    {
        // A creation that was cut short is finished by changes.
        Ec2Action.Create => fresh.Action is Ec2Action.Create or Ec2Action.Change,
        Ec2Action.Change => fresh.Action == Ec2Action.Change && fresh.Details.All(approved.Details.Contains),
        Ec2Action.Delete => fresh.Action == Ec2Action.Delete,
        _ => false,
    };

    private void Add(Ec2Action action, string kind, string role, string name, string essence, params IReadOnlyList<string> details)
    {
        char sign = action switch
        {
            Ec2Action.Create => '+',
            Ec2Action.Change => '~',
            Ec2Action.Delete => '-',
            Ec2Action.Conflict => '!',
            _ => ' ',
        };
        _items.Add(new Ec2PlanItem(action, kind, role, name, $"{sign} {kind} {essence}".TrimEnd(), details));
    }

    private void Existing(string kind, string role, string name, string essence, IEnumerable<string> conflicts, ObservedResource? found)
    {
        string[] wrong = [.. conflicts];
        Add(wrong.Length > 0 ? Ec2Action.Conflict : Ec2Action.None, kind, role, name, essence, wrong.Length > 0 || found is null ? wrong : [ExistingParts.Remark(found)]);
    }

    // Conflicts outrank changes: what a person has to decide comes first.
    private void Compared(string kind, string role, string name, string essence, List<string> conflicts, List<string> changes) =>
        Add(
            conflicts.Count > 0 ? Ec2Action.Conflict : changes.Count > 0 ? Ec2Action.Change : Ec2Action.None,
            kind, role, name, essence, [.. conflicts, .. changes]);

    private static List<string> Differences(params IEnumerable<(string Field, string? Found, string? Wanted)> fields) =>
        [.. fields.Where(f => !string.Equals(f.Found, f.Wanted, StringComparison.Ordinal)).Select(f => $"{f.Field}: {f.Found ?? "none"} -> {f.Wanted ?? "none"}")];

    private void Vpc()
    {
        VpcSpec spec = _spec.Vpc;
        string essence = $"{spec.Name} {spec.Cidr}";
        if (spec.ExistingId is not null)
        {
            Existing(Kinds.Vpc, spec.Role, spec.Name, essence, ExistingParts.Vpc(_spec, _found), _found.Vpc);
            return;
        }

        if (_found.Vpc is not { } vpc)
        {
            Add(Ec2Action.Create, Kinds.Vpc, spec.Role, spec.Name, essence);
            return;
        }

        Compared(Kinds.Vpc, spec.Role, spec.Name, essence, Differences(("cidr", vpc.Cidr, spec.Cidr)), []);
    }

    private void InternetGateway()
    {
        if (_spec.InternetGateway is not { } spec)
        {
            return;
        }

        if (spec.ExistingId is not null)
        {
            Existing(Kinds.InternetGateway, spec.Role, spec.Name, spec.Name, ExistingParts.InternetGateway(_spec, spec, _found), _found.InternetGateway);
            return;
        }

        switch (_found.InternetGateway)
        {
            case null when _found.Existing.AttachedGatewayId is { } other:
                Compared(Kinds.InternetGateway, spec.Role, spec.Name, spec.Name, [$"the VPC has {other} already, and can have one only; name that one"], []);
                break;
            case null:
                Add(Ec2Action.Create, Kinds.InternetGateway, spec.Role, spec.Name, spec.Name);
                break;
            case { VpcId: null }:
                Add(Ec2Action.Change, Kinds.InternetGateway, spec.Role, spec.Name, spec.Name, "attachment: none -> VPC");
                break;
            case { VpcId: var at }:
                Compared(
                    Kinds.InternetGateway, spec.Role, spec.Name, spec.Name,
                    string.Equals(at, _found.Vpc?.Id, StringComparison.Ordinal) ? [] : [$"attachment: {at} -> VPC"], []);
                break;
        }
    }

    private void Subnets()
    {
        foreach (SubnetSpec spec in _spec.Subnets)
        {
            string essence = $"{spec.Role} {spec.Cidr}";
            if (spec.ExistingId is not null)
            {
                Existing(Kinds.Subnet, spec.Role, spec.Name, essence, ExistingParts.Subnet(_spec, spec, _found), _found.Subnets.GetValueOrDefault(spec.Role));
                continue;
            }

            if (_found.Subnets.GetValueOrDefault(spec.Role) is not { } subnet)
            {
                string[] faults = [.. ExistingParts.Overlaps(spec, _found)];
                Add(faults.Length > 0 ? Ec2Action.Conflict : Ec2Action.Create, Kinds.Subnet, spec.Role, spec.Name, essence, faults);
                continue;
            }

            Compared(
                Kinds.Subnet, spec.Role, spec.Name, essence,
                Differences(
                    ("cidr", subnet.Cidr, spec.Cidr),
                    ("availabilityZone", subnet.AvailabilityZone, _spec.AvailabilityZone),
                    ("vpc", subnet.VpcId, _found.Vpc?.Id)),
                []);
        }
    }

    private void SecurityGroups()
    {
        foreach (SecurityGroupSpec spec in _spec.SecurityGroups)
        {
            ObservedSecurityGroup? group = _found.SecurityGroups.GetValueOrDefault(spec.Role);
            RuleDrift drift = RuleDrift.Between(spec, group, r => _found.SecurityGroups.GetValueOrDefault(r)?.Id);
            List<string> rules = [.. drift.Missing.Select(r => $"+ in {RuleDrift.Text(r)}"), .. drift.Extra.Select(r => $"- in {PeerByRole(r)}")];
            string essence = $"{spec.Role} ({spec.Name})";
            if (group is null && _found.Existing.GroupsByName.TryGetValue(spec.Name, out string? other))
            {
                Compared(Kinds.SecurityGroup, spec.Role, spec.Name, essence, [$"the VPC has a group of this name already, {other}, which is not this deployment's; give another name"], []);
                continue;
            }

            if (group is null)
            {
                Add(Ec2Action.Create, Kinds.SecurityGroup, spec.Role, spec.Name, essence, rules);
                continue;
            }

            Compared(
                Kinds.SecurityGroup, spec.Role, spec.Name, essence,
                Differences(
                    ("name", group.GroupName, spec.Name),
                    ("description", group.Description, spec.Description),
                    ("vpc", group.VpcId, _found.Vpc?.Id)),
                rules);
        }
    }

    private string PeerByRole(ObservedSecurityRule rule)
    {
        ObservedSecurityGroup? peer = _found.SecurityGroups.Values.FirstOrDefault(g => string.Equals(g.Id, rule.Peer, StringComparison.Ordinal));
        return peer is null ? rule.ToString() : RuleText.Of(rule.Protocol, rule.FromPort, rule.ToPort, $"group {peer.Role}");
    }

    private void NetworkInterfaces()
    {
        foreach (NetworkInterfaceSpec spec in _spec.NetworkInterfaces)
        {
            string essence = $"{spec.Role} in subnet {spec.SubnetRole}";
            if (_found.NetworkInterfaces.GetValueOrDefault(spec.Role) is not { } there)
            {
                string[] faults = [.. MissingFault(spec)];
                Add(
                    faults.Length > 0 ? Ec2Action.Conflict : Ec2Action.Create, Kinds.NetworkInterface, spec.Role, spec.Name, essence,
                    [
                        .. faults,
                        $"privateAddress: {string.Join(", ", spec.SecondaryAddresses.Prepend(spec.PrivateAddress ?? Later))}",
                        $"groups: {string.Join(", ", spec.SecurityGroupRoles)}",
                        $"sourceDestCheck: {Text(spec.SourceDestCheck)}",
                    ]);
                continue;
            }

            var conflicts = Differences(
                ("subnet", there.SubnetId, _found.Subnets.GetValueOrDefault(spec.SubnetRole)?.Id),
                ("privateAddress", there.PrivateAddress, spec.PrivateAddress ?? there.PrivateAddress));
            conflicts.AddRange(AttachmentFault(spec.Role, there));
            Compared(
                Kinds.NetworkInterface, spec.Role, spec.Name, essence, conflicts,
                [
                    .. Differences(
                        ("sourceDestCheck", Text(there.SourceDestCheck), Text(spec.SourceDestCheck)),
                        ("groups", GroupText(there.GroupIds), string.Join(", ", spec.SecurityGroupRoles.Order(StringComparer.Ordinal)))),
                    .. AddressPlace.Unassigned(spec, _found).Select(a => $"+ secondary address {a}"),
                ]);
        }
    }

    // An instance gets its interfaces at launch, so one that is missing would be made and lead nowhere.
    private IEnumerable<string> MissingFault(NetworkInterfaceSpec spec)
    {
        if (_spec.Instances.FirstOrDefault(i => i.NetworkInterfaces.Values.Contains(spec.Role, StringComparer.Ordinal)) is { } home
            && _found.Instances.GetValueOrDefault(home.Role) is { State: not "shutting-down" } running)
        {
            yield return $"{home.Role} ({running.Id}) runs without it, and gets its interfaces at launch: if it is attached and lost its tags, give it the tags of its role; if not, make it with them and attach it by hand, or terminate the instance, so that it is launched again";
        }

        foreach (string address in spec.SecondaryAddresses.Prepend(spec.PrivateAddress).OfType<string>())
        {
            if (_found.Existing.AddressesInUse.TryGetValue(address, out string? user))
            {
                yield return $"{address} is in use by {user}, which is not this deployment's; give another address";
            }
        }
    }

    /// <summary>
    /// A network interface may be at its index of any instance of the deployment: after a failover it is on the peer, and
    /// it is not brought back. Attached to nothing while its home exists, it may be on its way.
    /// </summary>
    private IEnumerable<string> AttachmentFault(string role, ObservedNetworkInterface there)
    {
        var homes = _spec.Instances.SelectMany(i => i.NetworkInterfaces.Select(n => (Instance: i.Role, Index: n.Key, Role: n.Value)))
            .Where(h => string.Equals(h.Role, role, StringComparison.Ordinal)).ToList();
        if (homes is not [var home])
        {
            yield break;
        }

        if (there.Attachment is { } attachment)
        {
            ObservedInstance? owner = _found.Instances.Values.FirstOrDefault(i => string.Equals(i.Id, attachment.InstanceId, StringComparison.Ordinal));
            if (owner is null || !_spec.Instances.Any(i => string.Equals(i.Role, owner.Role, StringComparison.Ordinal)))
            {
                yield return $"attachment: {attachment.InstanceId} is not an instance of this deployment";
            }
            else if (attachment.DeviceIndex != home.Index)
            {
                yield return $"attachment: index {attachment.DeviceIndex} of {owner.Role} -> index {home.Index}";
            }
        }
        else if (_found.Instances.GetValueOrDefault(home.Instance) is { State: not "shutting-down" })
        {
            yield return "attachment: none; a failover may be under way: plan again when it has ended, or attach it by hand";
        }
    }

    private void RouteTables()
    {
        foreach (RouteTableSpec spec in _spec.RouteTables)
        {
            ObservedRouteTable? table = _found.RouteTables.GetValueOrDefault(spec.Role);
            RouteDrift drift = RouteDrift.Between(spec, table, TargetId, r => _found.Subnets.GetValueOrDefault(r)?.Id);
            if (spec.ExistingId is not null)
            {
                Existing(Kinds.RouteTable, spec.Role, spec.Name, spec.Role, ExistingParts.RouteTable(_spec, spec, table, drift), table);
                continue;
            }

            List<string> changes =
            [
                .. drift.MissingSubnets.Select(s => $"+ subnet {s}"),
                .. drift.ExtraAssociations.Select(a => $"- subnet association {a}"),
                .. drift.Missing.Select(r => $"+ route {r.DestinationCidr} -> {r.Target}"),
                .. drift.Wrong.Select(w => $"~ route {w.Wanted.DestinationCidr}: {w.Found.TargetId} -> {w.Wanted.Target}"),
                .. drift.Extra.Select(r => $"- route {r}"),
            ];
            if (table is null)
            {
                Add(Ec2Action.Create, Kinds.RouteTable, spec.Role, spec.Name, spec.Role, changes);
                continue;
            }

            Compared(Kinds.RouteTable, spec.Role, spec.Name, spec.Role, Differences(("vpc", table.VpcId, _found.Vpc?.Id)), changes);
        }
    }

    private void Addresses()
    {
        foreach (ElasticAddressSpec spec in _spec.ElasticAddresses)
        {
            string essence = $"{spec.Role} on ENI {spec.NetworkInterfaceRole}";
            if (_found.Addresses.GetValueOrDefault(spec.Role) is not { } address)
            {
                string[] faults = [.. TakenFault(spec)];
                Add(faults.Length > 0 ? Ec2Action.Conflict : Ec2Action.Create, Kinds.ElasticAddress, spec.Role, spec.Name, essence, [.. faults, $"publicAddress: {Later}"]);
                continue;
            }

            bool isThere = AddressPlace.IsAt(spec, address, _found);
            Compared(
                Kinds.ElasticAddress, spec.Role, spec.Name, essence, [],
                isThere ? [] : [$"association: {address.NetworkInterfaceId ?? "none"} -> ENI {spec.NetworkInterfaceRole}"]);
        }
    }

    // A new address would take the place of the one that the world knows.
    private IEnumerable<string> TakenFault(ElasticAddressSpec spec)
    {
        if (spec.PrivateAddress is null
            && AddressPlace.Of(spec, _found) is { PublicAddress: { Length: > 0 } taken } place
            && _found.Addresses.Values.All(each => each.PublicAddress != taken))
        {
            yield return $"{place.Id} has {taken}, which is not this deployment's or lost its tags: give it the tags of its role, or take it from there";
        }
    }

    private void KeyPair()
    {
        KeyPairSpec spec = _spec.KeyPair;
        if (_found.KeyPair is not { } pair)
        {
            Add(Ec2Action.Create, Kinds.KeyPair, "key", spec.Name, spec.Name);
            return;
        }

        string? there = PublicKeyText.Parse(pair.PublicKey);
        bool differs = there is not null && !string.Equals(there, PublicKeyText.Parse(spec.PublicKey), StringComparison.Ordinal);
        Compared(Kinds.KeyPair, "key", spec.Name, spec.Name, differs ? ["publicKey: a key pair of this name holds another key"] : [], []);
    }

    private void Instances()
    {
        foreach (InstanceSpec spec in _spec.Instances)
        {
            string essence = $"{spec.Role} ({spec.Name}) {spec.Type}";
            if (_found.Instances.GetValueOrDefault(spec.Role) is not { State: not "shutting-down" } instance)
            {
                Add(
                    Ec2Action.Create, Kinds.Instance, spec.Role, spec.Name, essence,
                    [
                        $"image: {spec.Image}",
                        $"instanceProfile: {spec.InstanceProfile ?? "none"}",
                        .. spec.NetworkInterfaces.OrderBy(n => n.Key).Select(n => $"index {n.Key}: ENI {n.Value}"),
                    ]);
                continue;
            }

            string? profile = instance.InstanceProfileName;
            List<string> conflicts = Differences(
                ("type", instance.Type, spec.Type),
                ("availabilityZone", instance.AvailabilityZone, _spec.AvailabilityZone),
                ("image", instance.ImageId, spec.Image is ImageSpec.Fixed image ? image.Id : instance.ImageId),
                ("instanceProfile", profile ?? spec.InstanceProfile, spec.InstanceProfile ?? profile));
            List<string> changes = Differences(
                ("instanceProfile", profile is null ? null : spec.InstanceProfile ?? profile, spec.InstanceProfile ?? profile),
                ("state", instance.State is "stopped" or "stopping" ? instance.State : "running", "running"));
            Compared(Kinds.Instance, spec.Role, spec.Name, essence, conflicts, changes);
        }
    }

    private string? TargetId(RouteTarget target) => target switch
    {
        RouteTarget.ToInternetGateway => _found.InternetGateway?.Id,
        RouteTarget.ToNetworkInterface to => _found.NetworkInterfaces.GetValueOrDefault(to.Role)?.Id,
        RouteTarget.ToHolderOfAddresses of => AddressPlace.HolderOf(of.Role, _spec, _found)?.Id,
        _ => null,
    };

    private string GroupText(IEnumerable<string> ids) =>
        string.Join(", ", ids.Select(id => _found.SecurityGroups.Values.FirstOrDefault(g => string.Equals(g.Id, id, StringComparison.Ordinal))?.Role ?? id)
            .Order(StringComparer.Ordinal));

    private static string Text(bool value) => value ? "true" : "false";
}
