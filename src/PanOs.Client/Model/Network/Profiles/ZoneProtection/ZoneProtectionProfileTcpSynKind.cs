namespace PanOs.Model;

/// <summary>The alternatives: exactly one of these.</summary>
[ConfigurationChoice]
public abstract partial record ZoneProtectionProfileTcpSynKind : ConfigurationNode
{
    private ZoneProtectionProfileTcpSynKind()
    {
    }

    /// <summary>Red.</summary>
    [Alternative("red")]
    public sealed partial record RedChoice : ZoneProtectionProfileTcpSynKind
    {
        /// <summary>Activate rate, 1 to 2000000. Null: not managed; the device's default is 10000.</summary>
        [Element("activate-rate", Min = 1, Max = 2000000)]
        public int? ActivateRate { get; init; }

        /// <summary>Alarm rate, 0 to 2000000. Null: not managed; the device's default is 10000.</summary>
        [Element("alarm-rate", Min = 0, Max = 2000000)]
        public int? AlarmRate { get; init; }

        /// <summary>Maximal rate, 1 to 2000000. Null: not managed; the device's default is 40000.</summary>
        [Element("maximal-rate", Min = 1, Max = 2000000)]
        public int? MaximalRate { get; init; }
    }

    /// <summary>SYN cookies.</summary>
    [Alternative("syn-cookies")]
    public sealed partial record SynCookiesChoice : ZoneProtectionProfileTcpSynKind
    {
        /// <summary>Activate rate, 0 to 2000000. Null: not managed; the device's default is 0.</summary>
        [Element("activate-rate", Min = 0, Max = 2000000)]
        public int? ActivateRate { get; init; }

        /// <summary>Alarm rate, 0 to 2000000. Null: not managed; the device's default is 10000.</summary>
        [Element("alarm-rate", Min = 0, Max = 2000000)]
        public int? AlarmRate { get; init; }

        /// <summary>Maximal rate, 1 to 2000000. Null: not managed; the device's default is 1000000.</summary>
        [Element("maximal-rate", Min = 1, Max = 2000000)]
        public int? MaximalRate { get; init; }
    }
}
