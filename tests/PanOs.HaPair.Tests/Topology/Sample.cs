namespace PanOs.HaPair.Tests;

/// <summary>The quickstart's pair, and where it stands in the repository.</summary>
internal static class Sample
{
    public const string PublicKey =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPI0g9cF0riQ08fqlUID99mjHhUOymsA/s0M2KUs5gEj operator@example.net";

    public static string PairJson { get; } = File.ReadAllText(Repository.PathOf("samples", "Quickstart", "pair.json"));

    public static HaPairTopology Documented { get; } =
        HaPairTopology.Documented("paloalto-dev-poc", "eu-central-1", ["198.51.100.7/32"], PublicKey, "panos-ha");

    public static PairAddresses Addresses { get; } = new()
    {
        Primary = new("10.0.0.10", "10.0.3.10", "203.0.113.1"),
        Secondary = new("10.0.0.20", "10.0.3.20", "203.0.113.2"),
        HaNetmask = "255.255.255.128",
        HaGateway = "10.0.3.1",
    };
}
