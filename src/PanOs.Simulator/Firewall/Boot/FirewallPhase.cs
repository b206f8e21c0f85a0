namespace PanOs.Simulator;

/// <summary>How far the boot of a firewall has come; each phase can do what the one before it can.</summary>
public enum FirewallPhase
{
    /// <summary>Switched off.</summary>
    Off,

    /// <summary>Starting; nothing answers.</summary>
    Booting,

    /// <summary>SSH answers, but asks for a password although a key is offered.</summary>
    SshOnly,

    /// <summary>SSH takes the key and the XML API answers; <c>show chassis-ready</c> says no.</summary>
    Management,

    /// <summary>AutoCom has finished: the dataplane works and <c>show chassis-ready</c> says yes.</summary>
    Ready,
}
