namespace PanOs.Scripting;

/// <summary>What the simulated firewalls of the samples begin with.</summary>
internal static class ExampleConfiguration
{
    /// <summary>A public key that no private key belongs to: a lab only compares it.</summary>
    public const string PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEj3TQ2aOQ0kSxZ0n4vPZ3mYb1yq7cYc4o2l9m0uF1aB lab";

    public static string Read() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "example.xml"));
}
