namespace PanOs.Model;

/// <summary>LACP.</summary>
[ConfigurationPart]
public sealed partial record AggregateHaLacp : ConfigurationNode
{
    /// <summary>Whether it is on. Null: not managed.</summary>
    [Element("enable")]
    public bool? Enabled { get; init; }

    /// <summary>Fast failover, yes or no. Null: not managed.</summary>
    [Element("fast-failover")]
    public bool? FastFailover { get; init; }

    /// <summary>Max ports, 1 to 8. Null: not managed; the device's default is 8.</summary>
    [Element("max-ports", Min = 1, Max = 8)]
    public int? MaxPorts { get; init; }

    /// <summary>Mode. Null: not managed; the device's default is passive.</summary>
    [Element("mode")]
    public InterfaceMode? Mode { get; init; }

    /// <summary>System priority, 1 to 65535. Null: not managed; the device's default is 32768.</summary>
    [Element("system-priority", Min = 1, Max = 65535)]
    public int? SystemPriority { get; init; }

    /// <summary>Transmission rate. Null: not managed; the device's default is slow.</summary>
    [Element("transmission-rate")]
    public InterfaceTransmissionRate? TransmissionRate { get; init; }
}
