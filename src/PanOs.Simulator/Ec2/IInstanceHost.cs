namespace PanOs.Simulator;

/// <summary>What EC2 tells the world of its instances, so that what runs on them can follow.</summary>
internal interface IInstanceHost
{
    /// <summary>The instance became <c>running</c>.</summary>
    void Started(Ec2Instance instance);

    /// <summary>The instance was rebooted through the EC2 API.</summary>
    void Rebooted(Ec2Instance instance);

    /// <summary>The instance left <c>running</c>: it stops or terminates.</summary>
    void Stopped(Ec2Instance instance);

    /// <summary>An interface of a running instance became <c>attached</c>.</summary>
    void InterfaceAttached(Ec2Instance instance, Ec2NetworkInterface networkInterface);

    /// <summary>An interface is gone from a running instance.</summary>
    void InterfaceDetached(Ec2Instance instance, Ec2NetworkInterface networkInterface, int deviceIndex);

    /// <summary>What the instance has written to its serial console so far.</summary>
    string ConsoleOutput(Ec2Instance instance);
}
