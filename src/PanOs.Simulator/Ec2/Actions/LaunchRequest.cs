using System.Text;

namespace PanOs.Simulator;

/// <summary>What RunInstances is asked for, checked.</summary>
internal sealed record LaunchRequest(
    Ec2Image Image,
    string Type,
    int Count,
    string Zone,
    Ec2KeyPair? KeyPair,
    string? InstanceProfile,
    string UserData,
    string? ClientToken,
    IReadOnlyList<LaunchInterface> Interfaces,
    bool IsTerminationProtected)
{
    private const int MaximumUserData = 16 * 1024;

    public static LaunchRequest Read(Ec2Simulator ec2, Ec2Form form)
    {
        Ec2Image image = ImageActions.Require(ec2, form.Required("ImageId"));
        string type = form.Required("InstanceType");
        if (!ec2.Options.InstanceTypes.Any(known => string.Equals(known.Name, type, StringComparison.Ordinal)))
        {
            throw Ec2Fault.BadValue($"Invalid value '{type}' for InstanceType.");
        }

        int smallest = form.RequiredNumber("MinCount");
        int count = form.RequiredNumber("MaxCount");
        if (smallest < 1 || count < smallest || count > 20)
        {
            throw Ec2Fault.BadValue("MinCount and MaxCount must be between 1 and 20, the first not above the second");
        }

        Ec2KeyPair? keyPair = form.Optional("KeyName") is { } key
            ? KeyPairActions.Find(ec2, key) ?? throw new Ec2Fault("InvalidKeyPair.NotFound", $"The key pair '{key}' does not exist")
            : null;
        string? profile = Ec2Permissions.NamedProfile(ec2, form);
        string userData = ReadUserData(form.Optional("UserData"));
        IReadOnlyList<LaunchInterface> interfaces = LaunchInterface.Read(ec2, form);
        CheckTogether(ec2, type, count, interfaces);
        string zone = interfaces[0].Zone;
        if (form.Optional("Placement.AvailabilityZone") is { } asked && !string.Equals(asked, zone, StringComparison.Ordinal))
        {
            throw Ec2Fault.BadValue($"The availability zone {asked} is not that of the subnet ({zone})");
        }

        return new LaunchRequest(image, type, count, zone, keyPair, profile, userData, form.Optional("ClientToken"), interfaces, form.Flag("DisableApiTermination") ?? false);
    }

    // Unconfirmed: codes and words, except for an interface in use and for too many interfaces.
    private static void CheckTogether(Ec2Simulator ec2, string type, int count, IReadOnlyList<LaunchInterface> interfaces)
    {
        if (interfaces.DistinctBy(one => one.DeviceIndex).Count() < interfaces.Count)
        {
            throw Ec2Fault.BadValue("Each network interface requires a unique device index.");
        }

        if (interfaces[0].DeviceIndex != 0)
        {
            throw Ec2Fault.BadValue("A network interface with the device index 0 is required.");
        }

        Ec2NetworkInterface[] existing = [.. interfaces.Where(one => one.Existing is not null).Select(one => one.Existing!)];
        foreach (Ec2NetworkInterface eni in existing)
        {
            AttachmentActions.CheckFree(eni);
        }

        if (existing.Distinct().Count() < existing.Length)
        {
            throw Ec2Fault.BadValue("The same network interface may not be given twice");
        }

        if (existing.Length > 0 && count > 1)
        {
            throw Ec2Fault.BadCombination("A network interface may be specified only when launching a single instance");
        }

        if (interfaces.Any(one => !string.Equals(one.Zone, interfaces[0].Zone, StringComparison.Ordinal)))
        {
            throw Ec2Fault.BadCombination("All network interfaces must be in the same availability zone");
        }

        if (interfaces.Any(one => one.AsksForPublicAddress && (interfaces.Count > 1 || one.Existing is not null)))
        {
            throw Ec2Fault.BadCombination("The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces or an existing one.");
        }

        AttachmentActions.CheckLimit(ec2, type, interfaces.Count);
        foreach (LaunchInterface one in interfaces.Where(one => one is { Existing: null, PrivateAddress: not null }))
        {
            if (count > 1)
            {
                throw Ec2Fault.BadCombination("A private address may be specified only when launching a single instance");
            }

            SubnetActions.Take(ec2, one.Subnet!, one.PrivateAddress);
        }
    }

    private static string ReadUserData(string? encoded)
    {
        if (encoded is null)
        {
            return string.Empty;
        }

        byte[] bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out int length))
        {
            throw new Ec2Fault("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.");
        }

        return length > MaximumUserData
            ? throw Ec2Fault.BadValue("User data is limited to 16384 bytes")
            : Encoding.UTF8.GetString(bytes, 0, length);
    }
}

/// <summary>An interface that RunInstances is given, or is to make.</summary>
internal sealed record LaunchInterface(int DeviceIndex, Ec2NetworkInterface? Existing, Ec2Subnet? Subnet)
{
    public IReadOnlyList<Ec2SecurityGroup> Groups { get; private init; } = [];

    public string? PrivateAddress { get; private init; }

    public string? Description { get; private init; }

    public bool DeleteOnTermination { get; private init; }

    /// <summary>Whether the call says so, and not only the subnet.</summary>
    public bool AsksForPublicAddress { get; private init; }

    public bool PublicAddress { get; private init; }

    public string Zone => (Existing?.Subnet ?? Subnet!).Zone;

    /// <summary>By device index.</summary>
    public static IReadOnlyList<LaunchInterface> Read(Ec2Simulator ec2, Ec2Form form)
    {
        IReadOnlyList<Ec2Form> given = form.Items("NetworkInterface");
        string? subnetId = form.Optional("SubnetId");
        IReadOnlyList<string> groups = form.List("SecurityGroupId");
        if (given.Count == 0)
        {
            // Unconfirmed: the code. The region has no default VPC.
            Ec2Subnet subnet = ec2.Subnets.Require(subnetId ?? throw new Ec2Fault("MissingInput", "No subnets found for the default VPC. Please specify a subnet."));
            return
            [
                new LaunchInterface(0, null, subnet)
                {
                    Groups = SecurityGroupActions.ForInterface(ec2, subnet.Vpc, groups),
                    PrivateAddress = form.Optional("PrivateIpAddress"),
                    DeleteOnTermination = true,
                    PublicAddress = subnet.MapPublicIpOnLaunch,
                },
            ];
        }

        if (subnetId is not null)
        {
            throw Ec2Fault.BadCombination("Network interfaces and an instance-level subnet ID may not be specified on the same request");
        }

        if (groups.Count > 0)
        {
            throw Ec2Fault.BadCombination("Network interfaces and an instance-level security groups may not be specified on the same request");
        }

        return [.. given.Select(one => ReadOne(ec2, one, alone: given.Count == 1)).OrderBy(one => one.DeviceIndex)];
    }

    private static LaunchInterface ReadOne(Ec2Simulator ec2, Ec2Form form, bool alone)
    {
        int index = form.RequiredNumber("DeviceIndex");
        bool? publicAddress = form.Flag("AssociatePublicIpAddress");
        bool? deleteOnTermination = form.Flag("DeleteOnTermination");
        if (form.Number("NetworkCardIndex") is not (null or 0))
        {
            throw Ec2Fault.BadValue("The instance type has one network card, with the index 0");
        }

        if (form.Optional("NetworkInterfaceId") is { } id)
        {
            // What describes a new interface stays unread here, and is thereby refused next to an existing one.
            return deleteOnTermination is true
                ? throw Ec2Fault.BadCombination("A network interface that exists already may not be deleted on termination")
                : new LaunchInterface(index, ec2.NetworkInterfaces.Require(id), null) { AsksForPublicAddress = publicAddress is true };
        }

        Ec2Subnet subnet = ec2.Subnets.Require(form.Required("SubnetId"));
        return new LaunchInterface(index, null, subnet)
        {
            Groups = SecurityGroupActions.ForInterface(ec2, subnet.Vpc, form.List("SecurityGroupId")),
            PrivateAddress = form.Optional("PrivateIpAddress"),
            Description = form.Optional("Description"),
            DeleteOnTermination = deleteOnTermination ?? true,
            AsksForPublicAddress = publicAddress is true,
            PublicAddress = publicAddress ?? (alone && subnet.MapPublicIpOnLaunch),
        };
    }
}
