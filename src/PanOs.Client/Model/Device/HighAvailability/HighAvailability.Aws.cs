namespace PanOs.Model;

public partial record HighAvailability
{
    /// <summary>
    /// What of these settings AWS forbids or does not carry: HA1 is the management port and has no backup, HA2 is
    /// ethernet1/1 over IP or UDP and has no backup, and there is no active/active.
    /// </summary>
    /// <returns>A fault for each; empty when nothing is wrong. Null properties are not looked at.</returns>
    public IReadOnlyList<FieldFault> FindFaultsOnAws()
    {
        List<FieldFault> faults = [];
        Require(Ha1?.Port is null or "management", "Ha1.Port", $"is {Ha1?.Port}; on AWS the control link is the management port");
        Require(Ha1?.Address is null, "Ha1.Address", "is set; on AWS the management port has its address already");
        Require(Ha1Backup is null, nameof(Ha1Backup), "is set; firewalls on AWS refuse it");
        Require(Ha2?.Port is null or "ethernet1/1", "Ha2.Port", $"is {Ha2?.Port}; on AWS the data link is ethernet1/1");
        Require(Ha2Backup is null, nameof(Ha2Backup), "is set; firewalls on AWS refuse it");
        Require(Ha3 is null, nameof(Ha3), "is set; AWS has no active/active");
        Require(Mode is not HaGroupMode.ActiveActiveMode, nameof(Mode), "is active/active; AWS has active/passive only");
        Require(Transport is not Ha2Transport.Ethernet, nameof(Transport), "is ethernet, which AWS does not carry; use udp or ip");
        return faults;

        void Require(bool condition, string field, string reason)
        {
            if (!condition)
            {
                faults.Add(new FieldFault(field, reason));
            }
        }
    }
}
