namespace PanOs.Model;

/// <summary>Single sign on.</summary>
[ConfigurationPart]
public sealed partial record AuthenticationProfileSingleSignOn : ConfigurationNode
{
    /// <summary>Kerberos keytab, at most 131072 characters. Null: not managed.</summary>
    [Element("kerberos-keytab", MaxLength = 131072)]
    public string? KerberosKeytab { get; init; }

    /// <summary>Realm, at most 127 characters. Null: not managed.</summary>
    [Element("realm", MaxLength = 127)]
    public string? Realm { get; init; }

    /// <summary>Service principal, at most 255 characters. Null: not managed.</summary>
    [Element("service-principal", MaxLength = 255)]
    public string? ServicePrincipal { get; init; }
}
