namespace PanOs.Model;

/// <summary>Orf prefix list.</summary>
public enum BgpAddressFamilyProfileOrfPrefixList
{
    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>both</c>.</summary>
    Both,

    /// <summary><c>receive</c>.</summary>
    Receive,

    /// <summary><c>send</c>.</summary>
    Send,
}
