using System.Globalization;

namespace PanOs.Simulator.Tests;

/// <summary>Writes down what EC2 tells of its instances.</summary>
internal sealed class RecordingHost : IInstanceHost
{
    public List<string> Events { get; } = [];

    public string Console { get; set; } = string.Empty;

    public void Started(Ec2Instance instance) => Events.Add("started");

    public void Rebooted(Ec2Instance instance) => Events.Add("rebooted");

    public void Stopped(Ec2Instance instance) => Events.Add("stopped");

    public void InterfaceAttached(Ec2Instance instance, Ec2NetworkInterface networkInterface) =>
        Events.Add(string.Create(CultureInfo.InvariantCulture, $"attached {networkInterface.Attachment!.DeviceIndex}"));

    public void InterfaceDetached(Ec2Instance instance, Ec2NetworkInterface networkInterface, int deviceIndex) =>
        Events.Add(string.Create(CultureInfo.InvariantCulture, $"detached {deviceIndex}"));

    public string ConsoleOutput(Ec2Instance instance) => Console;
}
