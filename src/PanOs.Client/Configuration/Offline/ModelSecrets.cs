using PanOs.Model;

namespace PanOs;

/// <summary>Which elements of a configuration hold secrets: those that the protocol knows, and those that the model marks.</summary>
internal static class ModelSecrets
{
    /// <summary>Whether the text of such an element is a secret.</summary>
    public static bool IsSecret(string elementName) => SecretMask.IsSecret(elementName) || ModelCatalog.SecretElements.Contains(elementName);
}
