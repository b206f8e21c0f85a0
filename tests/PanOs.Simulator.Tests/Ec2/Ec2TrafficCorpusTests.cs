using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Amazon.EC2.Model;

using static PanOs.Simulator.Tests.Ec2Lab;

namespace PanOs.Simulator.Tests;

/// <summary>
/// Requests that the real SDK sent, one of each action, and what another EC2 answered. Ids are replaced by those of a small
/// world; a refusal about the state of that world is fine, one about the form of the request is not. Where both answer,
/// the parts of the answer must have the same names.
/// </summary>
public sealed partial class Ec2TrafficCorpusTests
{
    private static readonly string[] s_aboutTheForm = ["UnknownParameter", "InvalidAction", "MissingParameter", "NoSuchVersion"];

    // What the small world has nothing to put into.
    private static readonly string[] s_absent = ["GetConsoleOutput output", "DeleteKeyPair keyPairId"];

    // What EC2's documentation shows and the recorded EC2 leaves out.
    private static readonly string[] s_beyond = ["return", "publicIpv4Pool", "networkBorderGroup", "clientToken", "tagSet"];

    [Fact]
    public async Task Recorded_requests_are_understood_and_answered_in_the_recorded_shape()
    {
        string? traffic = Environment.GetEnvironmentVariable("PANOS_TRAFFIC");
        Assert.SkipWhen(string.IsNullOrEmpty(traffic), "PANOS_TRAFFIC does not name the directory of recorded requests.");
        List<string> faults = [];
        int compared = 0;
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(traffic, "ec2"), "*.req.txt").Where(file => !file.Contains("-ERR", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        foreach (string file in files)
        {
            List<KeyValuePair<string, string>> recorded = Request(await File.ReadAllTextAsync(file, Token));
            string action = recorded.Single(pair => pair.Key is "Action").Value;
            using var lab = new Ec2Lab(new Ec2SimulatorOptions { Region = "us-east-1" }, "us-east-1");
            Dictionary<string, string> ids = await WorldAsync(lab, recorded);
            try
            {
                XElement answer = XElement.Parse(lab.Ec2.Invoke("operator", [.. recorded.Select(pair => KeyValuePair.Create(pair.Key, Id().Replace(pair.Value, id => ids.GetValueOrDefault(id.Groups["kind"].Value, id.Value))))]));
                string response = await File.ReadAllTextAsync(file.Replace(".req.", ".resp.", StringComparison.Ordinal), Token);
                (HashSet<string> expected, bool whole) = RecordedShape(response[response.IndexOf('<', StringComparison.Ordinal)..]);
                HashSet<string> shape = Shape(answer);
                compared++;
                faults.AddRange(expected.Except(shape, StringComparer.Ordinal).Select(name => $"{action} {name}").Except(s_absent, StringComparer.Ordinal).Select(what => $"{what} is missing"));
                faults.AddRange((whole ? shape.Except(expected, StringComparer.Ordinal).Except(s_beyond, StringComparer.Ordinal) : []).Select(name => $"{action} {name} was not recorded"));
            }
            catch (Ec2Fault fault)
            {
                if (s_aboutTheForm.Contains(fault.Code, StringComparer.Ordinal) || fault.Message.Contains("filter", StringComparison.Ordinal))
                {
                    faults.Add($"{action}: {fault.Code} {fault.Message}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(compared >= 45, string.Create(CultureInfo.InvariantCulture, $"only {compared} of {files.Length} were answered"));
    }

    private static HashSet<string> Shape(XElement answer) =>
        [answer.Name.LocalName, .. answer.Elements().Select(part => part.Name.LocalName).Where(name => name is not "requestId")];

    // Long answers were recorded up to some size; of those, what is there counts.
    private static (HashSet<string> Names, bool Whole) RecordedShape(string xml)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        using var reader = XmlReader.Create(new StringReader(xml));
        try
        {
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, Depth: <= 1, LocalName: not "requestId" })
                {
                    names.Add(reader.LocalName);
                }
            }

            return (names, true);
        }
        catch (XmlException)
        {
            return (names, false);
        }
    }

    private static List<KeyValuePair<string, string>> Request(string text)
    {
        string decoded = text[(text.IndexOf("# decoded:", StringComparison.Ordinal) + "# decoded:".Length)..];
        return [.. decoded.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts.Length > 1 ? parts[1] : string.Empty))];
    }

    /// <summary>One of everything, and the id of each by what ids of its kind begin with.</summary>
    private static async Task<Dictionary<string, string>> WorldAsync(Ec2Lab lab, List<KeyValuePair<string, string>> request)
    {
        string action = request.Single(pair => pair.Key is "Action").Value;
        Vpc vpc = await lab.VpcAsync();
        Subnet subnet = await lab.SubnetAsync(vpc, "10.0.7.0/24", "us-east-1a");
        string gateway = (await lab.Client.CreateInternetGatewayAsync(new CreateInternetGatewayRequest(), Token)).InternetGateway.InternetGatewayId;
        if (action is not ("AttachInternetGateway" or "DeleteInternetGateway"))
        {
            await lab.Client.AttachInternetGatewayAsync(new AttachInternetGatewayRequest { InternetGatewayId = gateway, VpcId = vpc.VpcId }, Token);
        }

        string table = (await lab.Client.CreateRouteTableAsync(new CreateRouteTableRequest { VpcId = vpc.VpcId }, Token)).RouteTable.RouteTableId;
        string group = await lab.GroupAsync(vpc.VpcId, "a-group");
        NetworkInterface free = await lab.InterfaceAsync(subnet.SubnetId);
        NetworkInterface second = await lab.InterfaceAsync(subnet.SubnetId);
        AllocateAddressResponse address = await lab.AddressAsync();
        Instance instance = await lab.RunningAsync("m5.xlarge", await lab.InterfaceAsync(subnet.SubnetId));
        string attachment = await lab.AttachAsync(second, instance, 1);
        foreach ((string name, string value) in request)
        {
            if (name is "IamInstanceProfile.Name")
            {
                lab.Ec2.AddInstanceProfile(value, "ec2:*");
            }
            else if (name is "KeyName" && action is "RunInstances")
            {
                await lab.Client.CreateKeyPairAsync(new CreateKeyPairRequest { KeyName = value }, Token);
            }
        }

        var ids = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["vpc"] = vpc.VpcId,
            ["subnet"] = subnet.SubnetId,
            ["igw"] = gateway,
            ["rtb"] = table,
            ["sg"] = group,
            ["eni"] = free.NetworkInterfaceId,
            ["eni-attach"] = attachment,
            ["eipalloc"] = address.AllocationId,
            ["i"] = instance.InstanceId,
            ["ami"] = Ec2Lab.Image,
            ["vol"] = lab.Ec2.Volumes.First().Id,
        };
        if (action is "DisassociateRouteTable" or "ReplaceRouteTableAssociation")
        {
            ids["rtbassoc"] = (await lab.Client.AssociateRouteTableAsync(new AssociateRouteTableRequest { RouteTableId = table, SubnetId = subnet.SubnetId }, Token)).AssociationId;
        }

        if (action is "DisassociateAddress")
        {
            ids["eipassoc"] = (await lab.Client.AssociateAddressAsync(new AssociateAddressRequest { AllocationId = address.AllocationId, NetworkInterfaceId = free.NetworkInterfaceId }, Token)).AssociationId;
        }

        if (action is "DeleteRoute" or "ReplaceRoute")
        {
            await lab.Client.CreateRouteAsync(
                new CreateRouteRequest { RouteTableId = table, DestinationCidrBlock = request.Single(pair => pair.Key is "DestinationCidrBlock").Value, GatewayId = gateway }, Token);
        }

        return ids;
    }

    [GeneratedRegex("(?<kind>[a-z]+(-attach)?)-[0-9a-f]{8,17}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();
}
